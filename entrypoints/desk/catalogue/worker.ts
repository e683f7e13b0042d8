/** The catalogue in a thread of its own, so that reading 100,000 quotes and searching through them never holds up the page. */
import { type CatalogueCalls, catalogueCalls } from '@/lib/store/catalogue/calls';
import { keepCatalogue } from '@/lib/store/catalogue/keeper';
import type { Question } from './remote';

const calls = catalogueCalls(keepCatalogue());

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const call = calls[data.call as keyof CatalogueCalls] as (...args: unknown[]) => Promise<unknown>;
  postMessage({ turn: data.turn, outcome: await call(...data.args) });
});
