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
};

export type FilesWords = typeof en;
