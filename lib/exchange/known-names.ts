import type { Space } from '@/lib/evidence/records';
import type { Staff, Visit } from '@/lib/evidence/visit-records';
import type { Names } from './clean-text';

/** The names that a notebook itself knows: people by their codes, schools as "School A", "School B", … in the order of the alphabet. */
export function knownNames(space: Space, staff: readonly Staff[], visits: readonly Visit[]): Names {
  const schools = new Set(
    [space.name, ...staff.map(({ body }) => body.school), ...visits.map(({ school }) => school)]
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
  return {
    people: staff.map(({ code, body }) => ({ name: body.name, code })),
    schools: [...schools].sort().map((name, index) => ({ name, code: `School ${letters(index)}` })),
  };
}

/** A, B, …, Z, AA, AB, … */
const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
