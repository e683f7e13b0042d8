/**
 * Compares the engines for tag suggestions; the table of docs/tag-suggestions.md. Every engine gets the threshold at which it stays silent on
 * 90 % of the training passages that learn none, measured on voices it was not trained on. Use:
 * `node --import ./scripts/resolve-alias.ts scripts/compare-tagging.ts`.
 */
import { builtInLens } from '@/lib/lens/built-in';
import { candidates, type Ranked } from './tagging/candidates';
import { handWritten, type Passage, readPassages } from './tagging/training-set';

const examples = handWritten();
const voices = [...new Set(examples.map(({ voice }) => voice))].filter((voice) => voice !== 'none');
/** The passages of the voice "none" are dealt out, so that every round has some to be silent about. */
const voiceOf = (at: number): string => {
  const voice = examples[at]?.voice ?? '';
  return voice === 'none' ? (voices[at % voices.length] ?? '') : voice;
};

function figures(items: readonly Passage[], results: readonly Ranked[], threshold: number): string {
  let [fitting, top1, top3, none, silent] = [0, 0, 0, 0, 0];
  items.forEach(({ lookFors }, at) => {
    const result = results[at];
    const offered = result && result.sure >= threshold ? result.order.slice(0, 3) : [];
    if (lookFors.length === 0) {
      none += 1;
      silent += Number(offered.length === 0);
      return;
    }
    fitting += 1;
    top1 += Number(lookFors.includes(offered[0] ?? ''));
    top3 += Number(offered.some((id) => lookFors.includes(id)));
  });
  return [top1 / fitting, top3 / fitting, silent / none].map((share) => share.toFixed(2)).join(' / ');
}

const read = (name: string): Passage[] => readPassages(new URL(`../tests/data/tagging/${name}.json`, import.meta.url));
const sets = [read('passages'), read('held-out')];
console.log('| engine | voices left out | passages | held-out |\n|---|---|---|---|');
for (const { name, learn } of candidates(builtInLens)) {
  const results: Ranked[] = [];
  for (const voice of voices) {
    const judge = learn(examples.filter((_, at) => voiceOf(at) !== voice));
    examples.forEach(({ text }, at) => {
      if (voiceOf(at) === voice) results[at] = judge(text);
    });
  }
  const none = examples.flatMap(({ lookFors }, at) => (lookFors.length === 0 ? [results[at]?.sure ?? 0] : []));
  const threshold = none.sort((a, b) => a - b)[Math.floor(none.length * 0.9)] ?? 0;
  const judge = learn(examples);
  const others = sets.map((items) =>
    figures(
      items,
      items.map(({ text }) => judge(text)),
      threshold,
    ),
  );
  console.log(`| ${[name, figures(examples, results, threshold), ...others].join(' | ')} |`);
}
