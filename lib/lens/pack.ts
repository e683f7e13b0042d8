/**
 * The lens: one pack of shared words, look-fors and starters, immutable once used.
 *
 * A pack is data only: plain words, no expressions and no markup, so that a district's file can never run or hang anything
 * (store rules, and `conflictCues` are matched as plain words).
 */
import * as z from 'zod/mini';
import { LEVELS } from './levels';

const text = z.string().check(z.minLength(1), z.maxLength(4000));
const key = z.string().check(z.minLength(1), z.maxLength(120), z.regex(/^[\w.-]+$/));
const texts = z.array(text);
const notesByKey = z.record(z.string(), text);

const level = z.literal(LEVELS);
/** Where the thinking sits in a visit window, from mostly with the teacher (0) to mostly with students (3). */
export type Level = z.infer<typeof level>;

const domain = z.object({
  id: key,
  title: text,
  question: text,
  color: z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/)),
});
export type Domain = z.infer<typeof domain>;

const conflictCue = z.object({ cue: texts, message: text, unlessEvidence: z.optional(z.boolean()) });

const definition = z.object({
  id: key,
  term: text,
  aliases: texts,
  definition: text,
  looksLike: texts,
  soundsLike: texts,
  isNot: texts,
  related: z.array(key),
  domainIds: z.array(key),
  sources: z.array(key),
  gradeNotes: notesByKey,
  conflictCues: z.optional(z.array(conflictCue)),
  notes: z.optional(texts),
});
export type Definition = z.infer<typeof definition>;

const lookForLevel = z.object({
  level,
  label: text,
  descriptor: text,
  studentEvidence: texts,
  teacherEvidence: texts,
});
export type LookForLevel = z.infer<typeof lookForLevel>;

const lookFor = z.object({
  id: key,
  domainId: key,
  title: text,
  guidingQuestion: text,
  definitionIds: z.array(key),
  levels: z.array(lookForLevel).check(z.length(4)),
  reflectionPrompts: texts,
  sentenceStarters: texts,
  markNotObservedWhen: text,
  gradeNotes: notesByKey,
  gradeEvidence: z.optional(z.record(z.string(), z.array(z.object({ level, studentEvidence: texts })))),
  settingNotes: z.optional(notesByKey),
  sources: z.array(key),
});
export type LookFor = z.infer<typeof lookFor>;

const starter = z.object({
  id: key,
  purpose: z.enum(['focus', 'evidence', 'meaning', 'next', 'protect', 'brightspot']),
  text,
  risk: z.optional(z.enum(['timing', 'pride', 'coverage', 'evaluation'])),
  note: z.optional(text),
});
export type Starter = z.infer<typeof starter>;

const source = z.object({
  id: key,
  citation: text,
  url: z.string().check(z.maxLength(2000)),
  rechecked: z.boolean(),
  use: text,
});
export type Source = z.infer<typeof source>;

const option = z.object({ id: key, label: text });

const semantic = z.string().check(z.regex(/^\d+\.\d+\.\d+$/));

/** One change of one version, as its readers see it: what it was, what it is, why, and who proposed it. */
const changeEntry = z.object({
  place: z.string().check(z.minLength(1), z.maxLength(400)),
  old: z.string().check(z.maxLength(20_000)),
  new: z.string().check(z.maxLength(20_000)),
  why: z.optional(text),
  by: z.optional(text),
});
export type ChangeEntry = z.infer<typeof changeEntry>;

/** Look-fors that were renamed (one to one), split (one to several), merged (several to one) or dropped (to none) in a version. */
const migration = z.object({ version: semantic, from: z.array(key).check(z.minLength(1)), to: z.array(key) });
export type Migration = z.infer<typeof migration>;

export const lensPack = z.object({
  schema: z.literal('shared-lens-pack/1'),
  id: z.uuid(),
  version: semantic,
  title: text,
  language: z.string().check(z.minLength(2), z.maxLength(35)),
  license: text,
  purpose: text,
  notFor: texts,
  vision: z.optional(text),
  gradeBands: z.array(option),
  settings: z.array(option),
  levelScale: z.object({
    type: z.literal('ordinal'),
    min: z.literal(0),
    max: z.literal(3),
    labels: z.array(text).check(z.length(4)),
    notObserved: z.object({ code: z.literal('not-observed'), label: text }),
    notObservedRule: text,
    unit: text,
    caution: text,
  }),
  domains: z.array(domain).check(z.minLength(1)),
  definitions: z.array(definition),
  lookFors: z.array(lookFor).check(z.minLength(1)),
  sentenceStarters: z.array(starter),
  leaderTasks: z.array(
    z.object({
      id: key,
      gradeBand: key,
      title: text,
      prompt: text,
      whyForLeaders: text,
      watchYourselfFor: texts,
      links: z.array(key),
      checkedAnswer: text,
    }),
  ),
  continuum: z.object({
    source: key,
    use: text,
    levels: z.array(z.object({ level: z.int(), label: text, descriptor: text, evidencePrompts: texts })),
  }),
  flags: z.object({
    source: key,
    items: z.array(z.object({ id: key, kind: z.enum(['red', 'green']), text })),
  }),
  sources: z.array(source),
  programNames: texts,
  changeLog: z.optional(
    z.array(
      z.object({ version: semantic, date: z.iso.date(), entries: z.array(changeEntry).check(z.maxLength(2000)) }),
    ),
  ),
  migrations: z.optional(z.array(migration)),
  writing: z.object({
    courtesies: z.object({ finding: z.literal('never'), note: text, examples: texts }),
    /** The language in which notes are written when a text is too short to tell ("en", "es"); the pack's language otherwise. */
    language: z.optional(z.string().check(z.minLength(2), z.maxLength(35))),
    /** Notes over this many words get the hint about length (150 otherwise). */
    noteWords: z.optional(z.int().check(z.minimum(20), z.maximum(5000))),
    /** Plain words that the lens adds to the lists of the check: language → name of the list → words. No expressions. */
    wordLists: z.optional(z.record(z.string(), z.record(z.string(), texts))),
  }),
});
export type LensPack = z.infer<typeof lensPack>;

/** Which lens was in force: kept with every record, so that old words stay readable after the lens changes. */
export interface LensRef {
  id: string;
  version: string;
}
