/**
 * What writing in a long document costs us: the real bridge and its other end over events, with a host that tells a million units. No key
 * reads anything: that waits for a pause, and comes once in 2.3 s at most. The host's own time for its text is not ours and not counted.
 */
import { describe } from '../../lib/quote/describe.ts';
import { locating } from '../../lib/quote/locate.ts';
import type { DocsWindow } from '../../lib/surfaces/docs/bridge/annotated.ts';
import { installBridge } from '../../lib/surfaces/docs/bridge/bridge.ts';
import { openBridgeClient } from '../../lib/surfaces/docs/bridge-client.ts';
import { liveText } from '../../lib/surfaces/docs/live-text.ts';
import { longDocument } from '../../tests/doubles/google-docs/content.ts';
import { TextModel } from '../../tests/doubles/google-docs/text-model.ts';
import type { Row } from './row.ts';

const UNITS = 1_000_000;

/** As much of a page as the bridge asks for; `hostMs` counts what the host itself took. */
function pageOf(model: TextModel): { page: DocsWindow; hostMs: () => number } {
  let host = 0;
  const document = Object.assign(new EventTarget(), { querySelector: () => null });
  const annotated = {
    getText: () => {
      const since = performance.now();
      // Flat, as a host's joined text is.
      const text = Buffer.from(model.text, 'utf16le').toString('utf16le');
      host += performance.now() - since;
      return text;
    },
    getSelection: () => [model.selection],
    setSelection: () => undefined,
  };
  const page = Object.assign(new EventTarget(), {
    document,
    performance,
    CustomEvent,
    setTimeout,
    clearTimeout,
    _docs_annotate_getAnnotatedText: async () => annotated,
  });
  return { page: page as unknown as DocsWindow, hostMs: () => host };
}

/** What a key costs in its own turn, and what the read after a pause costs, in ms, in order of size. */
async function writing(): Promise<{ keys: number[]; reads: number[] }> {
  const model = new TextModel(longDocument(UNITS));
  const { page, hostMs } = pageOf(model);
  const remove = installBridge(page);
  const bridge = openBridgeClient(page.document);
  const live = liveText(bridge, () => true);
  live.watch(true);
  await live.read();
  const keys: number[] = [];
  const reads: number[] = [];
  for (let key = 0; key < 60; key += 1) {
    const at = 1 + ((key * 16_127) % (UNITS - 10));
    model.select(at, at);
    model.put('e');
    const pressed = performance.now();
    live.hint();
    keys.push(performance.now() - pressed);
    const host = hostMs();
    const since = performance.now();
    await live.read();
    reads.push(performance.now() - since - (hostMs() - host));
  }
  live.dispose();
  bridge.dispose();
  remove();
  const sorted = (times: number[]): number[] => times.slice(10).sort((a, b) => a - b);
  return { keys: sorted(keys), reads: sorted(reads) };
}

/** Each go of finding 40 quotes after an edit at the beginning, in ms. */
function goes(): number[] {
  const { text } = new TextModel(longDocument(UNITS));
  const quotes = Array.from({ length: 40 }, (_, index) => {
    const start = text.indexOf(`Visit ${index * 20 + 1}\n`);
    const quote = describe(text, start, start + 40);
    if (!quote.ok) throw new Error(quote.reason);
    return quote.value;
  });
  const steps = locating(`\u0003One more line.\n${text.slice(1)}`, quotes);
  const times: number[] = [];
  for (let ended = false; !ended; ) {
    const since = performance.now();
    ended = steps.next().done === true;
    times.push(performance.now() - since);
  }
  return times;
}

const p95 = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length * 0.95)] ?? 0;

export async function run(): Promise<Row[]> {
  const { keys, reads } = await writing();
  const longest = Math.max(...goes());
  const row = (what: string, bar: number, value: number, longestTask: number): Row => ({
    what: `Docs, 1,000,000 units: ${what}`,
    bar,
    value,
    unit: 'ms',
    longestTask,
  });
  return [
    row('our part of a keystroke, p95', 8, p95(keys), keys.at(-1) ?? 0),
    row('our part of the read after a pause, p95', 50, p95(reads), reads.at(-1) ?? 0),
    row('40 quotes found again, longest go', 50, longest, longest),
  ];
}
