import { sForm, verbForms } from '../../lens/words/inflect.ts';

/** How the entries of a list stand in a text: only as written, also with an s, in all forms of a verb, or by the stems of their words. */
export type Forms = 'as-written' | 'plural' | 'verb' | 'stems';

/** A named list of plain words and phrases. */
export interface WordList {
  forms: Forms;
  entries: string[];
}

/** Small words that take one another's place: "~the table" stands for "your table", "that table" and so on. */
const CLASSES: Record<string, string> = {
  '~the': 'the/a/an/your/our/my/their/his/her/this/that/these/those',
  '~is': "am/is/are/was/were/be/been/being/isn't/aren't/wasn't/weren't",
  '~has': "has/have/had/having/don't have/doesn't have/didn't have",
  '~not':
    "not/never/don't/doesn't/didn't/can't/cannot/couldn't/won't/wouldn't/do not/does not/did not/could not/will not",
  '~kids': 'students/kids/children/pupils/learners/scholars/groups/tables/pairs/partners/teams/boys/girls',
  '~kid': 'student/kid/child/pupil/learner/scholar/group/table/pair/partner/team/boy/girl',
  '~day': 'monday/tuesday/wednesday/thursday/friday',
  '~two': 'two/three/four/five/six',
  '~great':
    'good/great/nice/amazing/awesome/excellent/fantastic/wonderful/lovely/brilliant/super/terrific/outstanding/incredible/phenomenal/beautiful/superb/cracking',
};

/** Entries parted by commas; "good/nice job" stands for both, "~the" for a class of words. Only the built-in lists know these; a lens has plain words. */
const entriesOf = (text: string): string[] =>
  (/^A/.test(text) ? unshared(text) : text.split(/[,\n]/))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .flatMap(alternatives);

/** As scripts/tight-lists.ts writes a list for the package: a capital letter says how much of the entry before stands before the rest. */
function unshared(text: string): string[] {
  let before = '';
  return Array.from(text.matchAll(/([A-Z])([^A-Z]*)/g), ([, same = 'A', rest = '']) => {
    before = before.slice(0, same.charCodeAt(0) - 65) + rest;
    return before;
  });
}

function alternatives(entry: string): string[] {
  if (!/[/~]/.test(entry)) return [entry];
  return entry
    .split(' ')
    .map((word) => word.split('/').flatMap((each) => CLASSES[each]?.split('/') ?? [each]))
    .reduce<string[]>(
      (starts, words) => starts.flatMap((start) => words.map((word) => (start === '' ? word : `${start} ${word}`))),
      [''],
    );
}

/** Phrases exactly as written, parted by commas. */
export const phrases = (text: string): WordList => ({ forms: 'as-written', entries: entriesOf(text) });
/** Phrases by the stems of their words: "copy notes" also finds "copied notes" and "copying notes". */
export const stems = (text: string): WordList => ({ forms: 'stems', entries: entriesOf(text) });
/** Nouns: each also with an s on its last word. */
export const nouns = (text: string): WordList => ({ forms: 'plural', entries: entriesOf(text) });
/** Verbs in their base form: all forms of the first word ("share out" finds "shared out"). */
export const verbs = (text: string): WordList => ({ forms: 'verb', entries: entriesOf(text) });

/** Every spelling in which an entry of a list is looked for. */
export function spellings(list: WordList): string[] {
  if (list.forms === 'as-written' || list.forms === 'stems') return list.entries;
  return list.entries.flatMap((entry) => (list.forms === 'plural' ? [entry, lastPlural(entry)] : firstVerb(entry)));
}

function lastPlural(entry: string): string {
  const at = Math.max(entry.lastIndexOf(' '), entry.lastIndexOf('-')) + 1;
  return entry.slice(0, at) + sForm(entry.slice(at));
}

function firstVerb(entry: string): string[] {
  const [first = '', ...rest] = entry.split(' ');
  return verbForms(first).map((form) => [form, ...rest].join(' '));
}
