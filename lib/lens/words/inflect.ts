/** Verbs whose past does not follow the rule, as "base past participle". */
const IRREGULAR = new Map<string, string[]>();
for (const line of `say said,think thought,write wrote written,draw drew drawn,tell told,show showed shown,make made,
find found,give gave given,see saw seen,know knew known,understand understood,get got gotten,feel felt,teach taught,speak spoke spoken,
choose chose chosen,build built,keep kept,lead led,leave left,let let,put put,run ran,begin began begun,hold held,hear heard,
bring brought,catch caught,come came,go went gone,do did done,take took taken,stand stood,read read,cut cut,split split,grow grew grown,
break broke broken,fall fell fallen,forget forgot forgotten,shake shook shaken,bend bent,lay laid,set set,sit sat,win won,
rewrite rewrote rewritten,redraw redrew redrawn,retell retold,mean meant,lose lost,buy bought,pay paid,stick stuck,fold folded`
  .replaceAll('\n', '')
  .split(',')) {
  const [base, ...past] = line.trim().split(' ');
  if (base) IRREGULAR.set(base, past);
}
/** The base of an irregular past ("gave": give), or undefined. */
export const baseOf = (word: string): string | undefined => BASES.get(word);
const BASES = new Map([...IRREGULAR].flatMap(([base, past]) => past.map((form) => [form, base] as const)));
const IRREGULAR_PLURAL = new Map([
  ['child', 'children'],
  ['hypothesis', 'hypotheses'],
  ['vertex', 'vertices'],
  ['axis', 'axes'],
  ['half', 'halves'],
]);

const doubles = (word: string): boolean => /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word);

/** The s-form of a noun or verb: "discourses", "boxes", "strategies". */
export function sForm(word: string): string {
  const irregular = IRREGULAR_PLURAL.get(word);
  if (irregular) return irregular;
  if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function pastForms(word: string): string[] {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (word.endsWith('e')) return [`${word}d`];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ied`];
  return [doubles(word) ? `${word}${word.slice(-1)}ed` : `${word}ed`];
}

function ingForm(word: string): string {
  if (/[^eoy]e$/.test(word)) return `${word.slice(0, -1)}ing`;
  return doubles(word) ? `${word}${word.slice(-1)}ing` : `${word}ing`;
}

/** All forms of an English verb given in its base form ("say": say, says, said, saying). */
export const verbForms = (base: string): string[] => [base, sForm(base), ...pastForms(base), ingForm(base)];

/** The base forms that a word in -ing or -ed may come from ("revoicing": revoic, revoice); the word itself otherwise. */
function bases(word: string): string[] {
  const stem = /^(.{3,})(?:ing|ed)$/.exec(word)?.[1];
  if (!stem) return [word];
  const undoubled = /([bdgklmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...undoubled];
}

/**
 * The forms in which an English word may stand in a text. It may offer forms that do not exist ("discoursed"): they find
 * nothing and harm nothing. Words under four letters and numbers only take an s.
 */
export function inflections(word: string): string[] {
  if (!/^[a-z]{4,}$/.test(word)) return [word, ...(/^[a-z]{3}$/.test(word) ? [sForm(word)] : [])];
  const forms = new Set([word]);
  if (!word.endsWith('s')) forms.add(sForm(word));
  else if (/[^s]s$/.test(word)) forms.add(word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1));
  for (const base of bases(word)) for (const form of verbForms(base)) forms.add(form);
  return [...forms];
}
