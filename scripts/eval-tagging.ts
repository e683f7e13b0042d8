/**
 * How good the tag suggestions are on a labelled file: `npm run eval:tagging -- FILE.json [--json] [--misses]`. The file holds
 * `{id, text, lookFors[]}`; an empty list means that no look-for fits.
 */
import { builtInLens } from '@/lib/lens/built-in';
import { labelledOrExit } from './labelled-file.ts';
import { evaluate } from './tagging/evaluate';
import { passageSchema } from './tagging/training-set';

const flags = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
const file = process.argv.slice(2).find((word) => !word.startsWith('--'));
if (file === undefined) {
  console.error('Which file? npm run eval:tagging -- FILE.json [--json] [--misses]');
  process.exit(2);
}
const result = evaluate(labelledOrExit(file, passageSchema), builtInLens);
if (flags.has('--json')) console.log(JSON.stringify(result, null, 2));
else {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  console.log(`passages with look-fors: ${result.fitting}, with none: ${result.fittingNone}`);
  console.log(`top-1            ${percent(result.top1)}  (bar 70 %)`);
  console.log(`top-3            ${percent(result.top3)}  (bar 90 %)`);
  console.log(`nothing offered  ${percent(result.nothing)}  of those that fit none (bar 80 %)`);
  for (const [id, { n, top1, top3 }] of Object.entries(result.byLookFor)) {
    console.log(
      `  ${id.padEnd(14)} n ${String(n).padStart(3)}  top-1 ${percent(top1 / n)}  top-3 ${percent(top3 / n)}`,
    );
  }
  if (flags.has('--misses'))
    for (const miss of result.misses) console.log(`${miss.kind}  ${miss.text}  [${miss.expected} / ${miss.offered}]`);
}
