/**
 * `npm run eval:writing -- FILE.json [--json] [--misses]`: precision and recall of the feedback check on labelled items
 * `{id, scope, text, labels, focus?}`, per label, and false findings on clean items.
 */
import { readFileSync } from 'node:fs';
import type { LensPack } from '../lib/lens/pack.ts';
import { labelledOrExit } from './labelled-file.ts';
import { itemSchema, type LabelScore, scoreWriting } from './score-writing.ts';

const [file, ...flags] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run eval:writing -- FILE.json [--json] [--misses]');
  process.exit(2);
}
const lens = JSON.parse(readFileSync(new URL('../lib/lens/starter-pack.json', import.meta.url), 'utf8')) as LensPack;
const items = labelledOrExit(file, itemSchema);
const report = scoreWriting(items, lens);

if (flags.includes('--json')) {
  const { missed: _missed, extra: _extra, ...shown } = report;
  console.log(JSON.stringify(shown, null, 1));
} else {
  const number = (value: number | null): string => (value === null ? '-' : value.toFixed(3)).padStart(6);
  const line = ({ label, positives, precision, recall, falseFindings }: LabelScore): string =>
    `${label.padEnd(34)} ${String(positives).padStart(4)} ${number(precision)} ${number(recall)} ${String(falseFindings).padStart(4)}`;
  console.log(`${report.items} items\n${'label'.padEnd(34)}  pos precis recall false`);
  for (const row of [...report.labels, report.fewerThanTen, report.all]) console.log(line(row));
  console.log(`clean items: ${report.clean}, with a false finding: ${report.falseFindingsOnClean.length}`);
  for (const { id, text, found } of report.falseFindingsOnClean)
    console.log(`  ${id}: ${text} [${found.map(({ label, words }) => `${label}: ${words}`).join('; ')}]`);
  if (flags.includes('--misses')) {
    for (const { label, item } of report.missed) console.log(`- ${label} missed in ${item.id}: ${item.text}`);
    for (const { label, item, words } of report.extra)
      console.log(`+ ${label} too much in ${item.id}: ${item.text} [${words.join('; ')}]`);
  }
}
