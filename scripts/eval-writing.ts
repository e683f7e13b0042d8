import { readFileSync } from 'node:fs';
import type { LensPack } from '../lib/lens/pack.ts';
import { checkNote } from '../lib/writing/open-check.ts';
import { noteRules, sentenceRules } from '../lib/writing/rules/table.ts';

/** One item of a labelled file (the format of the shipped example file). */
interface Item {
  id: string;
  scope: 'sentence' | 'note';
  text: string;
  labels: string[];
  focus?: string;
}

const [file, ...flags] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run eval:writing -- FILE.json [--json] [--misses]');
  process.exit(2);
}
const lens = JSON.parse(readFileSync(new URL('../lib/lens/starter-pack.json', import.meta.url), 'utf8')) as LensPack;
const items = JSON.parse(readFileSync(file, 'utf8')) as Item[];

const labelOfRule = new Map<string, string>();
for (const { id, label } of sentenceRules) if (label !== null) labelOfRule.set(id, label);
for (const { id, labels } of noteRules) if (labels[0] !== undefined) labelOfRule.set(id, labels[0]);
const scored = [...new Set([...labelOfRule.values(), ...noteRules.flatMap(({ labels }) => labels)])];

interface Found {
  label: string;
  words: string;
}

/** Labels found in an item. What a note lacks is only asked of whole notes. */
function found(item: Item): Found[] {
  const { findings } = checkNote(item.text, lens, item.focus === undefined ? {} : { focus: item.focus });
  return findings
    .filter(({ scope }) => scope === 'words' || item.scope === 'note')
    .map(({ rule, label, words }) => ({ label: label ?? labelOfRule.get(rule) ?? rule, words }));
}

const rows = new Map(
  scored.map((label) => [
    label,
    { label, positives: 0, hit: 0, wrong: 0, missed: [] as string[], extra: [] as string[] },
  ]),
);
const falseFindings: { id: string; text: string; found: Found[] }[] = [];
let clean = 0;
for (const item of items) {
  const here = found(item);
  const labels = new Set(here.map(({ label }) => label));
  for (const row of rows.values()) {
    const wanted = item.labels.includes(row.label);
    const got = labels.has(row.label);
    if (wanted) row.positives++;
    if (wanted && got) row.hit++;
    if (wanted && !got) row.missed.push(`${item.id}: ${item.text}`);
    if (!wanted && got) {
      row.wrong++;
      row.extra.push(
        `${item.id}: ${item.text} [${here.filter(({ label }) => label === row.label).map(({ words }) => words)}]`,
      );
    }
  }
  if (!item.labels.some((label) => rows.has(label))) {
    clean++;
    if (here.length > 0) falseFindings.push({ id: item.id, text: item.text, found: here });
  }
}

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
const table = [...rows.values()].map(({ label, positives, hit, wrong }) => ({
  label,
  positives,
  found: hit,
  falseFindings: wrong,
  precision: share(hit, hit + wrong),
  recall: share(hit, positives),
}));
const few = table.filter(({ positives }) => positives < 10);
const sum = (of: typeof table, key: 'positives' | 'found' | 'falseFindings'): number =>
  of.reduce((total, row) => total + row[key], 0);
const pool = (name: string, of: typeof table) => ({
  label: name,
  positives: sum(of, 'positives'),
  found: sum(of, 'found'),
  falseFindings: sum(of, 'falseFindings'),
  precision: share(sum(of, 'found'), sum(of, 'found') + sum(of, 'falseFindings')),
  recall: share(sum(of, 'found'), sum(of, 'positives')),
});
const report = {
  items: items.length,
  labels: table,
  fewerThanTen: pool('fewer than 10 positives, pooled', few),
  all: pool('all labels', table),
  clean,
  falseFindingsOnClean: falseFindings,
};

if (flags.includes('--json')) console.log(JSON.stringify(report, null, 1));
else {
  const line = (row: (typeof table)[number]): string =>
    `${row.label.padEnd(34)} ${String(row.positives).padStart(4)}  ${(row.precision ?? Number.NaN).toFixed(3)}  ${(row.recall ?? Number.NaN).toFixed(3)}  ${String(row.falseFindings).padStart(3)} false`;
  console.log(`${items.length} items\n${'label'.padEnd(34)}  pos  precis  recall`);
  for (const row of [...table, report.fewerThanTen, report.all]) console.log(line(row));
  console.log(`clean items: ${clean}, with a false finding: ${falseFindings.length}`);
  if (flags.includes('--misses')) {
    for (const { label, missed, extra } of rows.values()) {
      for (const each of missed) console.log(`- ${label} MISSED ${each}`);
      for (const each of extra) console.log(`+ ${label} FALSE  ${each}`);
    }
  }
}
