/**
 * How long one suggestion takes. Prints rows `{what, bar, median, p95}` in milliseconds as JSON lines. Use:
 * `node --import ./scripts/resolve-alias.ts scripts/bench/tagging.ts`.
 */
import { builtInLens } from '@/lib/lens/built-in';
import { prepareSuggestions, suggest } from '@/lib/lens/suggest/suggest';
import { readPassages } from '../tagging/training-set';

const passages = readPassages(new URL('../../tests/data/tagging/passages.json', import.meta.url)).map(
  ({ text }) => text,
);
const confirmed = passages.map((text, i) => ({ text, lookForIds: [`lf-${i % 2 ? 'wait' : 'explain'}`] }));
const long = Array.from({ length: 30 }, (_, i) => passages[(i * 7) % passages.length]).join(' ');
const BAR_MS = 5;

function row(what: string, texts: readonly string[], run: (text: string) => void): void {
  for (const text of texts.slice(0, 100)) run(text);
  const times = texts.map((text) => {
    const start = performance.now();
    run(text);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  const at = (share: number): number => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(3));
  console.log(JSON.stringify({ what, bar: BAR_MS, median: at(0.5), p95: at(0.95) }));
}

const start = performance.now();
prepareSuggestions(builtInLens);
const prepared = Number((performance.now() - start).toFixed(1));
console.log(JSON.stringify({ what: 'tagging: getting ready, once', bar: null, median: prepared, p95: prepared }));
row('tagging: one passage', passages, (text) => suggest(text, builtInLens));
row('tagging: one passage, 300 own tags', passages, (text) => suggest(text, builtInLens, { confirmed }));
row(
  'tagging: a passage of 2,500 characters or more',
  Array.from({ length: 120 }, () => long),
  (text) => suggest(text, builtInLens),
);
row(
  'tagging: a text of 1,000,000 characters',
  Array.from({ length: 120 }, () => 'word '.repeat(200_000)),
  (text) => suggest(text, builtInLens),
);
