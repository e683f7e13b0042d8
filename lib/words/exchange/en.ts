import { plurals } from '../plural';

const count = plurals('en');

/** The English words about files. Their shape binds the other languages. */
export const en = {
  formats: {
    csv: 'Spreadsheet, for Excel or Sheets',
    xlsx: 'Excel file',
    bundle: 'Shared Lens file, for another notebook',
    annotations: 'Web annotations',
    qdc: 'Codebook of the look-fors, for research tools',
    qdpx: 'Coded project, for research tools',
    case: 'Rubric package (CASE), for curriculum tools',
    markdown: 'Text to paste',
    html: 'Page to print',
    parquet: 'Table for the district’s database',
  },
  export: {
    title: 'Hand on your quotes',
    again: 'Same as last time',
    format: 'Which kind of file',
    purpose: 'For whom, and what for',
    purposeHint: 'For the grade 4 team, not for evaluation',
    names: 'Names',
    namesOut: 'Take names out',
    namesIn: 'Leave names in',
    outMeans:
      'People and schools you listed become codes; titles and addresses of documents are left out. Other words that may be names are asked about one by one.',
    always: 'Your organisation has set that names are always taken out.',
    record: 'What you show to others may become a record of your school. Give it only to those who need it.',
    minutes: 'Let it say how long visits took',
    lock: 'Lock the file with a passphrase (optional)',
    lockHint:
      'The preview shows what is inside. Nobody can open a locked file without the passphrase, we cannot either.',
    lens: 'The look-fors of your school’s lens; no quotes.',
  },
  names: {
    title: 'Could these be names?',
    looking: (n: number) =>
      count(n, { one: 'Looking for names: # quote so far…', other: 'Looking for names: # quotes so far…' }),
    first: 'Decide about the names first; then you see the file.',
    open: (n: number) => count(n, { one: '# is still to decide.', other: '# are still to decide.' }),
    settled: 'All are decided.',
    allStudents: 'Write “a student” for all of them',
    choose: (name: string) => `Instead of ${name}`,
    undecided: 'Choose…',
    student: 'a student',
    teacher: 'a teacher',
    colleague: 'a colleague',
    keep: 'Not a name: leave it',
    times: (n: number) => count(n, { one: '(# time)', other: '(# times)' }),
    seenTitle: 'Somebody may be known by these words',
    confirm: 'I have looked: no student can be recognised, or the reader may know who they are.',
  },
  contents: {
    zip: (n: number) => count(n, { one: '# part is in the file:', other: '# parts are in the file:' }),
    parquet: (n: number) =>
      count(n, { one: 'A table of # row, with these columns:', other: 'A table of # rows, with these columns:' }),
    label: 'What is in the file',
    more: (n: number) => count(n, { one: 'and # more', other: 'and # more' }),
    start: (name: string) => `The beginning of ${name}, where the words stand:`,
  },
  kinds: {
    staff: 'People',
    visits: 'Visits',
    snippets: 'Quotes',
    ratings: 'Marks',
  },
  place: {
    title: 'Files and backup',
  },
  take: {
    title: 'Bring files in',
    what: 'From another device, a backup or a colleague. You see first what would change; then all of it comes in, or nothing.',
    choose: 'Choose one or more files',
    kinds:
      'Shared Lens files and backups, spreadsheets of ours or of a walkthrough form (CSV, Excel), web annotations, codebooks and CASE rubrics.',
    reading: 'Reading…',
    taking: (n: number) => count(n, { one: 'Taking in: # record so far…', other: 'Taking in: # records so far…' }),
    taken: 'It is in your notebook.',
    takenBack: 'Taken back. Your notebook is as it was before.',
    cancelled: 'Stopped. Nothing was changed.',
    wrong: 'This passphrase does not open the file.',
    passphrase: 'Passphrase of the file',
    unlock: 'Open it',
    refused: 'Nothing of this was taken:',
    take: 'Take it in',
    cancel: 'Stop',
    takeBack: 'Take it back',
    problem: (file: string, place: string, why: string) => `${file}, ${place}: ${why}.`,
  },
  sheet: {
    title: 'What stands in which column?',
    what: (rows: number) =>
      count(rows, {
        one: 'This looks like the answers of a form, with # row. Each row becomes a visit.',
        other: 'This looks like the answers of a form, with # rows. Each row becomes a visit.',
      }),
    column: (name: string) => `Column ${name}`,
    roles: {
      leave: 'Leave it out',
      date: 'Date of the visit',
      teacher: 'Teacher',
      school: 'School',
      topic: 'Topic',
      note: 'Note to the teacher',
      quotes: 'Quotes; the look-for by their words',
    },
    quote: (lookFor: string) => `Quotes: ${lookFor}`,
    mark: (lookFor: string) => `Mark: ${lookFor}`,
    needsDate: 'Say which column has the date.',
    next: 'Show what would come in',
  },
  summary: {
    nothing: 'Your notebook has all of this already. Nothing would change.',
    purposes: (list: string) => `The file says what it is for: ${list}`,
    new: 'new',
    changed: 'changed',
    same: 'same',
    removed: 'goes',
    lenses: (list: string) => `It brings its look-fors along: ${list}`,
    examples: 'The first of the new quotes',
    conflicts: (n: number) => count(n, { one: '# was changed on both sides', other: '# were changed on both sides' }),
    both: (here: string, file: string) => `Your note: ${here || '–'} / In the file: ${file || '–'}`,
    fileStays: 'The one in the file is later and stays.',
    hereStays: 'Yours is later and stays.',
    refused: 'Not taken',
    refusal: (n: number, why: string) => `${n}: ${why}`,
  },
  refusals: {
    'deleted-for-good': 'deleted for good here',
    'unknown-space': 'the file does not say whose they are',
    'unknown-lens': 'their look-fors are not in the file',
    'unknown-kind': 'a newer kind of record; update Shared Lens to take it',
    'lens-differs': 'another version of look-fors that you have; yours stays',
    'older-mark': 'you marked the same look-for of the same visit later',
    'code-taken': 'the code stands for somebody else here',
  },
  backup: {
    title: 'Back up my notebook',
    what: 'Everything in one file: quotes, notes, visits, marks and people, with their names. Keep it where only you can read it.',
    remind: (n: number) =>
      n > 1000
        ? 'More than 1,000 quotes are not in any backup yet.'
        : count(n, { one: '# quote is not in any backup yet.', other: '# quotes are not in any backup yet.' }),
    never: 'There is no backup yet.',
    last: (day: string, n: number) =>
      `Last backup: ${day}. Since then ${n > 1000 ? 'more than 1,000 new quotes' : count(n, { one: '# new quote', other: '# new quotes' })}.`,
    lock: 'Lock it with a passphrase (optional)',
    lockHint: 'Write it down: without it nobody can open the backup, we cannot either.',
    make: 'Back up now',
    making: (n: number) =>
      count(n, {
        one: 'Putting the backup together: # quote so far…',
        other: 'Putting the backup together: # quotes so far…',
      }),
    saved: (name: string, n: number) =>
      `Handed to the browser as ${name}, with ${count(n, { one: '# quote', other: '# quotes' })}.`,
    restore: 'To restore it, bring the file in, here or on another device.',
  },
  problems: {
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
  },
};

export type FilesWords = typeof en;
