import * as z from 'zod/mini';
import type { LensPack } from '../lib/lens/pack.ts';
import { checkNote } from '../lib/writing/open-check.ts';
import { noteRules, sentenceRules } from '../lib/writing/rules/table.ts';

/** One item of a labelled file: `focus` is the look-for that the note is about, where one was set. */
export const itemSchema = z.object({
  id: z.string(),
  scope: z.enum(['sentence', 'note']),
  text: z.string(),
  labels: z.array(z.string()),
  focus: z.nullish(z.string()),
});
export type Item = z.infer<typeof itemSchema>;

/** A label found in an item, with the words that led to it (none for what a note lacks). */
export interface Found {
  label: string;
  words: string;
}

/** What a label was worth over a file. Shares are null when there is nothing to divide by. */
export interface LabelScore {
  label: string;
  positives: number;
  found: number;
  falseFindings: number;
  precision: number | null;
  recall: number | null;
}

export interface Report {
  items: number;
  labels: LabelScore[];
  fewerThanTen: LabelScore;
  all: LabelScore;
  clean: number;
  falseFindingsOnClean: { id: string; text: string; found: Found[] }[];
  missed: { label: string; item: Item }[];
  extra: { label: string; item: Item; words: string[] }[];
}

const labelOfRule = new Map<string, string>();
for (const { id, label } of sentenceRules) if (label !== null) labelOfRule.set(id, label);
for (const { id, labels } of noteRules) if (labels[0] !== undefined) labelOfRule.set(id, labels[0]);
const scored = [...new Set([...labelOfRule.values(), ...noteRules.flatMap(({ labels }) => labels)])];

/** Labels that the check finds in an item. What a note lacks is only asked of whole notes. */
export function foundIn(item: Item, lens: LensPack): Found[] {
  const { findings } = checkNote(item.text, lens, item.focus ? { focus: item.focus } : {});
  return findings
    .filter(({ scope }) => scope === 'words' || item.scope === 'note')
    .map(({ rule, label, words }) => ({ label: label ?? labelOfRule.get(rule) ?? rule, words }));
}

/** Precision and recall per label. An item without any scored label is clean: whatever is found there is false. */
export function scoreWriting(items: readonly Item[], lens: LensPack): Report {
  const rows = new Map(scored.map((label) => [label, { positives: 0, found: 0, falseFindings: 0 }]));
  const report: Pick<Report, 'falseFindingsOnClean' | 'missed' | 'extra'> = {
    falseFindingsOnClean: [],
    missed: [],
    extra: [],
  };
  let clean = 0;
  for (const item of items) {
    const here = foundIn(item, lens);
    for (const [label, row] of rows) {
      const wanted = item.labels.includes(label);
      const words = here.filter((each) => each.label === label).map((each) => each.words);
      if (wanted) row.positives++;
      if (wanted && words.length > 0) row.found++;
      if (wanted && words.length === 0) report.missed.push({ label, item });
      if (!wanted && words.length > 0) {
        row.falseFindings++;
        report.extra.push({ label, item, words });
      }
    }
    if (item.labels.some((label) => rows.has(label))) continue;
    clean++;
    if (here.length > 0) report.falseFindingsOnClean.push({ id: item.id, text: item.text, found: here });
  }
  const labels = [...rows].map(([label, row]) => withShares(label, [row]));
  const few = labels.filter(({ positives }) => positives < 10);
  return {
    items: items.length,
    labels,
    fewerThanTen: withShares('fewer than 10 positives, pooled', few),
    all: withShares('all labels', labels),
    clean,
    ...report,
  };
}

function withShares(
  label: string,
  rows: readonly Pick<LabelScore, 'positives' | 'found' | 'falseFindings'>[],
): LabelScore {
  const sum = (key: 'positives' | 'found' | 'falseFindings'): number =>
    rows.reduce((total, row) => total + row[key], 0);
  const [positives, found, falseFindings] = [sum('positives'), sum('found'), sum('falseFindings')];
  return {
    label,
    positives,
    found,
    falseFindings,
    precision: share(found, found + falseFindings),
    recall: share(found, positives),
  };
}

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
