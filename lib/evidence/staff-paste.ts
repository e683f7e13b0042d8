/** Reads staff from a column of a Sheet: a name a line, or name, grade, room and school side by side. */
import { fold } from '@/lib/lens/fold';
import type { StaffBody } from './visit-records';

const LONGEST = 200;
const MOST = 2000;

export const PASTE_PROBLEMS = ['no-name', 'too-long', 'twice', 'known', 'more-columns', 'too-many'] as const;
export type PasteProblem = (typeof PASTE_PROBLEMS)[number];

export interface StaffPaste {
  people: StaffBody[];
  /** What is not taken as it stands, by line (1-based). `more-columns` is taken without them; everything else is left out. */
  problems: { line: number; problem: PasteProblem; text: string }[];
}

/** First cells that head a column in the languages of the interface. */
const HEADINGS = new Set([
  'name',
  'names',
  'teacher',
  'teachers',
  'nombre',
  'nombres',
  'docente',
  'docentes',
  'nom',
  'noms',
  'enseignant',
  'enseignants',
]);

/** `known`: the names that the list has already. Never fails: what cannot be taken is a problem with its line. */
export function readStaffPaste(text: string, known: readonly string[]): StaffPaste {
  const have = new Set(known.map(fold));
  const pasted = new Set<string>();
  const people: StaffBody[] = [];
  const problems: StaffPaste['problems'] = [];
  for (const { line, cells } of rowsOf(text)) {
    const [name = '', grade = '', room = '', school = ''] = cells;
    if (cells.every((cell) => cell === '')) continue;
    const say = (problem: PasteProblem): void => void problems.push({ line, problem, text: name.slice(0, 60) });
    const key = fold(name);
    if (people.length === 0 && problems.length === 0 && HEADINGS.has(key)) continue;
    if (!/[\p{L}\p{N}]/u.test(name)) say('no-name');
    else if ([name, grade, room, school].some((cell) => cell.length > LONGEST)) say('too-long');
    else if (pasted.has(key)) say('twice');
    else if (have.has(key)) say('known');
    else if (people.length === MOST) {
      say('too-many');
      break;
    } else {
      if (cells.slice(4).some((cell) => cell !== '')) say('more-columns');
      pasted.add(key);
      people.push({ name, grade, room, school });
    }
  }
  return { people, problems };
}

/** Tab-separated rows as a Sheet copies them: a cell with a tab, a line end or a quote in it stands in quotes. */
function* rowsOf(text: string): Generator<{ line: number; cells: string[] }> {
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  let [line, cells] = [1, [] as string[]];
  let began = line;
  for (let at = 0; at <= text.length; ) {
    cell.lastIndex = at;
    const [whole = '', quoted, plain = ''] = cell.exec(text) ?? [];
    cells.push((quoted?.replaceAll('""', '"') ?? plain).replace(/\s+/g, ' ').trim());
    line += whole.split(/\r\n|\r|\n/).length - 1;
    at += whole.length;
    if (text[at] !== '\t') {
      yield { line: began, cells };
      at += text.startsWith('\r\n', at) ? 1 : 0;
      line += 1;
      [began, cells] = [line, []];
    }
    at += 1;
  }
}
