/** What a passphrase costs: the same acts on the same notebook before and after it was sealed, as medians and as a ratio. */
import type { Compared } from '../../tests/bench/sealed-page.ts';
import { onEmptyPage } from './empty-page.ts';
import type { Row } from './row.ts';

export const fromSource = true;

const asRows = ({ what, bar, open, sealed }: Compared): Row[] => [
  { what: `sealed: ${what}`, bar: null, value: sealed, unit: 'ms' },
  { what: `sealed: ${what}, against open`, bar, value: sealed / open, unit: 'times' },
];

export const run = async (): Promise<Row[]> =>
  (await onEmptyPage<Compared[]>('/tests/bench/sealed-page.ts', 'compareSealed')).flatMap(asRows);
