/**
 * Why a file was not read. Every problem names the file, the place in it and the reason, so that its owner can mend it. Screens
 * translate by `reason`; `problemSentence` says it in English for the command line and for logs.
 */
const SENTENCES = {
  'too-large': 'the file is larger than {limit} MB, which is the most that is read at once',
  empty: 'the file is empty',
  'not-utf8': 'the text is not UTF-8; save the file again as "UTF-8"',
  utf16: 'the text is UTF-16; save the file again as "UTF-8"',
  truncated: 'the file ends too early; it was not copied or saved whole',
  'too-deep': 'values are nested deeper than {limit} levels, which no file of ours is',
  'not-json': 'this is not JSON: {expected} should stand here',
  'not-xml': 'this is not well-formed XML: {detail}',
  'xml-doctype':
    'the file has a document type declaration (DTD); such files are refused, because entities in them can be used to attack',
  'not-zip': 'this is not a zip file, or it is damaged',
  'zip-bomb': 'unpacked, the file would be larger than {limit} MB; it is refused',
  'zip-path': 'the zip holds a file outside its own folder ("{name}"); it is refused',
  'zip-twice': 'the zip holds two files of the name "{name}"; it is refused',
  'wrong-format': 'this is not a {expected} file',
  'future-version':
    'this file was made by a newer Shared Lens (version {version} of the format; this one reads up to {known}). Update Shared Lens first',
  'missing-column': 'the column "{column}" is missing',
  'wrong-cells': 'this row has {found} cells where the heading has {expected}',
  'stray-quote': 'a quotation mark stands inside a cell without being doubled',
  'open-quote': 'a quotation mark is opened and never closed',
  'bad-value': '{detail}',
  missing: '"{name}" is missing',
  'duplicate-id': 'the id "{id}" is used twice',
  'unknown-id': '"{id}" is pointed to but is nowhere in the file',
  'no-quote': 'there are no quoted words in it (no text quote selector)',
  'no-look-for': 'none of its tags is a look-for of this lens',
  'wrong-levels': 'the look-for "{name}" has {found} levels; a lens has four',
  'unknown-ending':
    'files that end in "{name}" are not read; bundles, our CSV, Web Annotations, codebooks and CASE packages are',
  'only-codes':
    'a codebook has no levels, so no lens can be made of it; {found} of {all} look-fors of this lens are in it',
  'no-rows': 'there are no rows under the heading',
  'no-date': 'the date "{value}" is not understood, so the row is not taken',
  'no-level': '"{value}" is not a level of this look-for, so no mark is taken',
  'no-clear-look-for': 'no look-for is clear from the words "{words}", so no quote is taken',
  'too-many-columns': 'the sheet has more than {limit} columns',
  'wrong-passphrase': 'the passphrase is not right, or the file was changed',
} as const;

export type ProblemReason = keyof typeof SENTENCES;

export interface ReadProblem {
  file: string;
  /** Where in the file, as its owner can find it: `line 3, column "Note"`, `records.snippets.12.tags`, `character 5120`. */
  place: string;
  reason: ProblemReason;
  values: Readonly<Record<string, string | number>>;
}

/** What came of reading a file: all of it, or the reasons (at most 20) why none of it was taken. */
export type ReadResult<T> = { ok: true; value: T } | { ok: false; problems: ReadProblem[] };

/** At most so many problems are said; a damaged file would otherwise say one for each row. */
export const MAX_PROBLEMS = 20;

export const problem = (
  file: string,
  place: string,
  reason: ProblemReason,
  values: ReadProblem['values'] = {},
): ReadProblem => ({ file, place, reason, values });

export const refuse = (...problems: ReadProblem[]): { ok: false; problems: ReadProblem[] } => ({
  ok: false,
  problems: problems.slice(0, MAX_PROBLEMS),
});

/** One English sentence with file, place and reason. Values from the file are cut at 200 characters. */
export function problemSentence({ file, place, reason, values }: ReadProblem): string {
  const why = SENTENCES[reason].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '?').slice(0, 200));
  return `${file}, ${place}: ${why}.`;
}
