/** One word, number or telling sign of a passage. `start` and `end` are UTF-16 offsets into the passage. */
export interface Token {
  /** Lower case, straight apostrophes; numbers keep their digits. */
  word: string;
  /** The word without its ending; `#` for a number, `#:` for a time of day, `#/` for a fraction. */
  stem: string;
  start: number;
  end: number;
  /** Which sentence (or turn) of the passage it stands in, from 0. */
  sentence: number;
  /** Looks like a person's name: a capital where English has none. */
  name: boolean;
}

const TOKEN = /[\p{L}\p{M}]+(?:['’][\p{L}]+)*|\d+(?:[.,:/]\d+)*|[½⅓⅔¼¾⅛]|[?!"“”=+×÷≤≥<>%]|[.;\n]/gu;

/** Passages longer than this are read up to here: a tag belongs to a moment, and the bound keeps a suggestion under 5 ms (measured: 4,000 characters took 7). */
export const LONGEST_PASSAGE = 2500;

/** Lower case and straight quotation marks without changing any offset (`İ` and the like stay as they are). */
export function plain(text: string): string {
  return text
    .replace(/[A-Z\u00C0-\u00DE]/g, (letter) => letter.toLowerCase())
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"');
}

/** Splits a passage into tokens; full stops and line ends only count sentences. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let fresh = true;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    if (raw === '.' || raw === ';' || raw === '\n') {
      if (raw === '.' && /^(mr|mrs|ms|dr|vs|w|b)$/.test(tokens.at(-1)?.word ?? '')) continue;
      if (!fresh) sentence += 1;
      fresh = true;
      continue;
    }
    const word = plain(raw);
    const capital = /^\p{Lu}\p{Ll}/u.test(raw);
    tokens.push({ word, stem: stemOf(word), start, end: start + raw.length, sentence, name: capital && !fresh });
    if (raw === '?' || raw === '!') {
      sentence += 1;
      fresh = true;
    } else fresh = fresh ? raw === '"' || raw === '“' : raw === '"' || raw === '“';
  }
  return tokens;
}

const IRREGULAR: Record<string, string> = Object.fromEntries(
  (
    'said:say says:say told:tell gave:give given:give wrote:write written:write drew:draw drawn:draw took:take taken:take ' +
    'went:go gone:go goes:go kept:keep thought:think children:child came:come made:make saw:see seen:see knew:know known:know ' +
    'found:find left:leave began:begin begun:begin chose:choose chosen:choose heard:hear spoke:speak spoken:speak held:hold ' +
    'stood:stand got:get gotten:get built:build let:let led:lead brought:bring taught:teach showed:show shown:show was:be ' +
    'were:be is:be are:be been:be did:do does:do done:do had:have has:have this:this his:his its:its us:us yes:yes class:class ' +
    'less:less guess:guess press:press always:always thus:thus plus:plus minus:minus lens:lens bus:bus used:use using:use ' +
    'because:because cuz:because cause:because during:during something:something anything:anything nothing:nothing ' +
    'everything:everything thing:thing things:thing bring:bring ring:ring string:string strings:string evening:evening'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** A light stem: enough that "waits", "waited" and "waiting" meet, cheap enough to run on every keystroke. */
export function stemOf(word: string): string {
  if (/^\d/.test(word)) return word.includes(':') ? '#:' : word.includes('/') ? '#/' : '#';
  if (/^[½⅓⅔¼¾⅛]$/.test(word)) return '#/';
  const known = IRREGULAR[word];
  if (known !== undefined) return known;
  let stem = word.replace(/'s$|s'$/, '');
  if (stem.length < 4) return stem;
  if (stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:[sxz]|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^su]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith('ing')) stem = undouble(stem.slice(0, -3));
  else if (stem.length > 4 && stem.endsWith('ed')) stem = undouble(stem.slice(0, -2));
  else if (stem.length > 5 && stem.endsWith('ly')) stem = stem.slice(0, -2);
  if (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem.length > 3 && stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem;
}

const undouble = (stem: string): string => (/([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);
