/** The list of staff as it is shown: by name, always, so that nobody can be read as first or last in anything. */
import { fold } from '@/lib/lens/fold';
import type { Staff, Visit } from './visit-records';
import { visitDay } from './visit-time';

/** One person, and what answers "whom have I not seen?". There is no number here to sort by. */
export interface StaffLine {
  person: Staff;
  /** The day of the last visit; null when there was none. */
  lastVisit: string | null;
  /** The visit whose follow-up is promised and not done; of several the one that is due first. */
  openFollowUp: { visitId: string; date: string } | null;
}

const TITLES = /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|sr|sra|srta|dra|m|mme|mlle|don|doña)\.?\s+)+/iu;

/** A name without the titles before it: Ms. Okafor stands under O. */
const sortName = (name: string): string => name.replace(TITLES, '') || name;

export function staffLines(people: readonly Staff[], visits: readonly Visit[], locale: string): StaffLine[] {
  const live = visits.filter((visit) => visit.deletedAt === null);
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  return people
    .filter((person) => person.deletedAt === null)
    .map((person) =>
      lineOf(
        person,
        live.filter((visit) => visit.teacherCode === person.code),
      ),
    )
    .sort(
      (a, b) =>
        collator.compare(sortName(a.person.body.name), sortName(b.person.body.name)) ||
        collator.compare(a.person.code, b.person.code),
    );
}

function lineOf(person: Staff, visits: readonly Visit[]): StaffLine {
  const lastVisit = visits.map(visitDay).sort().at(-1) ?? null;
  const [openFollowUp = null] = visits
    .flatMap(({ id, followUp }) =>
      followUp.date !== null && followUp.doneAt === null ? [{ visitId: id, date: followUp.date }] : [],
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return { person, lastVisit, openFollowUp };
}

/** Those whose name, or a word of it, begins with what was typed; case and accents do not count. Code and room find too. */
export function findStaff(lines: readonly StaffLine[], typed: string): StaffLine[] {
  const asked = fold(typed);
  if (asked === '') return [...lines];
  return lines.filter(({ person: { code, body } }) => {
    const name = fold(body.name);
    const begins = ` ${name.split(/[^\p{L}\p{N}']+/u).join(' ')}`.includes(` ${asked}`);
    return begins || code.toLowerCase().startsWith(asked) || fold(body.room) === asked;
  });
}
