import type { SurfaceReason } from '@/lib/outcome/surface-reasons';
import { plurals } from '../plural';

const count = plurals('en');

/** The part of the English interface that stands beside writing: composer, check, sorting of notes. */
export const composer = {
  way: 'Where you write',
  ways: { here: 'Write here', page: 'In the page', sort: 'Sort notes' },
  slots: { focus: 'Our focus', evidence: 'What I saw and heard', meaning: 'What it means', next: 'Next step' },
  placeholders: {
    focus: 'What are we looking for together?',
    evidence: 'Who said or did what, and when?',
    meaning: 'What does that say about their thinking?',
    next: 'One move, one day, or one question',
  },
  begin: (slot: string) => `Ways to begin: ${slot}`,
  beginShort: 'Begin…',
  saved: 'Saved quotes of this page',
  putIn: (words: string) => `Put in: ${words}`,
  isIn: 'In your note',
  putInDone: 'The quote stands in your note.',
  hole: (words: string) => `Fill in: ${words}. The ⇥ key goes to the next gap.`,
  backed: 'I’ve got your back on …',
  risks: { timing: 'Timing', pride: 'Pride', coverage: 'Coverage', evaluation: 'Evaluation' },
  riskKept: (risk: string) => `This note backs the teacher on: ${risk}`,
  riskDrop: (risk: string) => `Take off: ${risk}`,
  insert: 'Put into the page',
  inserted: (field: string) => (field ? `The note stands in “${field}”.` : 'The note stands in the page.'),
  notInserted: 'The page did not take the note. It is on the clipboard: paste it where you want it.',
  uncertain: 'Nobody can see whether the page took the note. If it is not there, paste it: it is on the clipboard.',
  starterInserted: 'The starter stands in the page.',
};

/** Why the page did not let us: each a sentence about “the page”. */
export const whyNot: Record<SurfaceReason, string> = {
  'not-ready': 'It is still loading. Try again in a moment.',
  'api-missing': 'It does not let its text be read.',
  'api-changed': 'It answers in a way that Shared Lens does not know; the site may have changed.',
  'no-answer': 'It did not answer in time.',
  'multi-range': 'Several places are selected at once. Select one.',
  'read-only': 'Nothing can be written in that place.',
  'copy-disabled': 'Copying is turned off there.',
  composing: 'A character was being put together there. Finish it and try again.',
  stale: 'Its text changed in between. Try again.',
  'would-replace': 'Words are selected there and would be lost. Click where the new words should go.',
  unverified: 'Read again, it does not show the words as they were given.',
  'unsupported-view': 'This view of it shows no text that can be read.',
  'no-drawing': 'Nothing can be marked in its text.',
  'other-frame': 'The text belongs to another site’s page inside this one. Open that page by itself.',
  'students-work': 'It shows students’ work, where Shared Lens is off until you open it in this course.',
};

/** What the check says; a finding is a *hint*. */
export const check = {
  label: 'Hints',
  start: 'Check my note',
  stop: 'Stop checking',
  loading: 'Getting the check ready…',
  failed: 'The check could not be loaded. Close the panel and open it again; your note is kept.',
  reading: 'Reading on…',
  parts: 'In this note',
  partIn: (part: string) => `${part}: in the note`,
  partOut: (part: string) => `${part}: not yet`,
  part: { focus: 'Focus', evidence: 'Seen and heard', meaning: 'Meaning', next: 'Next step' },
  none: 'No hint for this note.',
  count: (n: number) => count(n, { one: '# hint', other: '# hints' }),
  more: (n: number) => count(n, { one: '# more hint waits behind these.', other: '# more hints wait behind these.' }),
  show: (words: string) => `Show in the note: ${words}`,
  tryThis: 'You could begin with',
  sharedWord: (term: string) => `What we mean by “${term}”`,
  put: 'Put it in',
  ignore: 'Ignore here',
  alike: 'All like this',
  never: 'Never in this document',
  forNote: 'Not for this note',
  notName: 'Not a name, remember',
  ignored: 'This hint stays away.',
  remembered: (name: string) => `“${name}” will not be taken for a student again.`,
  restore: 'Show all hints again',
  terms: 'Shared words in your note',
  openWord: 'Open in Shared words',
  field: (label: string) => `Following “${label}” in the page`,
  response: (title: string) => `Reading all your answers in “${title}” as one note`,
  fieldUnnamed: 'Following the field you write in',
  fieldHint: 'Click into the field of the page that you write in, then come back here.',
  before: 'What stood there before you began is left alone.',
  onlyBefore: 'Everything in this field stood there before Shared Lens looked, so it is left alone.',
  mine: 'These words are mine: check them',
  empty: 'The field is empty. Hints come while you write.',
};

/** Notes from paper or another device, sentence by sentence. */
export const sort = {
  intro: 'Paste notes from paper, a tablet or a phone. You get them one sentence at a time.',
  paste: 'Your notes',
  file: 'Open a text file',
  begin: 'Sort these notes',
  at: (at: string, of: string) => `Sentence ${at} of ${of}`,
  keys: '1 to 3 save under a look-for, Enter goes on without saving.',
  nothing: 'No look-for stands out here.',
  other: 'Another look-for',
  skip: 'Skip',
  stop: 'Stop here',
  done: (saved: string) => `All sentences are sorted; ${saved}.`,
  savedCount: (n: number) => count(n, { one: '# quote was saved', other: '# quotes were saved' }),
  again: 'Sort other notes',
  notSaved: 'Some sentences could not be saved. They stand below again.',
  tooLong: 'Only the first 200,000 characters were taken.',
};

/** Suggestions in the tag bar. */
export const suggestions = {
  mark: 'Suggested',
  quoted: (words: string) => `“${words}”`,
  because: (reasons: string) => `because: ${reasons}`,
};

export type ComposerWords = typeof composer;
export type CheckWords = typeof check;
export type SortWords = typeof sort;
export type SuggestionWords = typeof suggestions;
