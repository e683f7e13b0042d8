/** In the page's own world, at its beginning: our bridge where the page is a document, as in the product, and the hands of the hosts. */
import { installBridge } from '@/lib/surfaces/docs/bridge/bridge';
import { rowNamed } from '../hosts/all';
import { lendHands } from './talk';

if (location.pathname.startsWith('/document/')) installBridge(window);

const marks = (stem: string): string[] => [...CSS.highlights.keys()].filter((name) => name.startsWith(stem));
lendHands((row) => ({ ...rowNamed(row).hand, marks }));
