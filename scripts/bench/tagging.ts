/** How long one tag suggestion takes: the 95th of 100 times. */
import { builtInLens } from '@/lib/lens/built-in';
import { prepareSuggestions, suggest } from '@/lib/lens/suggest/suggest';
import { readPassages } from '../tagging/training-set';
import type { Row } from './row';

const passages = readPassages(new URL('../../tests/data/tagging/passages.json', import.meta.url)).map(
  ({ text }) => text,
);
const confirmed = passages.map((text, i) => ({ text, lookForIds: [`lf-${i % 2 ? 'wait' : 'explain'}`] }));
const long = Array.from({ length: 30 }, (_, i) => passages[(i * 7) % passages.length]).join(' ');
const BAR_MS = 5;

function row(what: string, texts: readonly string[], run: (text: string) => void): Row {
  for (const text of texts.slice(0, 100)) run(text);
  const times = texts.map((text) => {
    const start = performance.now();
    run(text);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  const at = (share: number): number => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(3));
  return { what: `${what}, p95`, bar: BAR_MS, value: at(0.95), unit: 'ms' };
}

export async function run(): Promise<Row[]> {
  const start = performance.now();
  prepareSuggestions(builtInLens);
  const prepared = performance.now() - start;
  const repeat = (text: string): string[] => Array.from({ length: 120 }, () => text);
  return [
    { what: 'tagging: getting ready, once', bar: null, value: prepared, unit: 'ms' },
    row('tagging: one passage', passages, (text) => suggest(text, builtInLens)),
    row('tagging: one passage, 300 own tags', passages, (text) => suggest(text, builtInLens, { confirmed })),
    row('tagging: a passage of 2,500 characters or more', repeat(long), (text) => suggest(text, builtInLens)),
    row('tagging: a text of 1,000,000 characters', repeat('word '.repeat(200_000)), (text) =>
      suggest(text, builtInLens),
    ),
  ];
}
