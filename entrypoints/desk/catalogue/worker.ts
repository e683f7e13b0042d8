/** The catalogue in a thread of its own, so that reading 100,000 quotes and searching through them never holds up the page. */
import { type CatalogueCalls, catalogueCalls } from '@/lib/store/catalogue/calls';
import { keepCatalogue } from '@/lib/store/catalogue/keeper';
import type { Question } from './remote';

/** As the page said it last; the page is told by the browser. */
let key: Uint8Array | null = null;
const calls = catalogueCalls(keepCatalogue({ keys: { read: async () => key, keep: async () => undefined } }));

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  key = data.key;
  const call = calls[data.call as keyof CatalogueCalls] as (...args: unknown[]) => Promise<unknown>;
  postMessage({ turn: data.turn, outcome: await call(...data.args) });
});
