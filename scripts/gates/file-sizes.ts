/** Files that a person can hold in their head. */
import { type Files, isCode } from './tree.ts';

const LONGEST = 300;
const MEDIAN = 80;

const lines = (text: string): number => text.trimEnd().split('\n').length;

/** Files over 300 lines, and a median of 80 or more; tests, documents and data are left out. */
export function tooLong(files: Files): string[] {
  const rooms = [...files]
    .filter(([path]) => (isCode(path) || path.endsWith('.css')) && !path.startsWith('tests/'))
    .map(([path, text]) => ({ path, length: lines(text) }))
    .sort((a, b) => a.length - b.length);
  const median = rooms[Math.floor(rooms.length / 2)]?.length ?? 0;
  return [
    ...rooms
      .filter(({ length }) => length > LONGEST)
      .map(({ path, length }) => `${path} has ${length} lines: over ${LONGEST}, it has more than one reason to exist.`),
    ...(median >= MEDIAN ? [`the median file has ${median} lines: it must stay under ${MEDIAN}.`] : []),
  ];
}
