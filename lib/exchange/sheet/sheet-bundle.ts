/** A walkthrough form's rows as visits, marks and quotes: a bundle like any other, so that it is shown, taken in whole and taken back alike. */
import { v5 } from 'uuid';
import type { Rating } from '@/lib/evidence/rating-records';
import type { Snippet, Space } from '@/lib/evidence/records';
import { makeStaffCode } from '@/lib/evidence/staff-code';
import type { Staff, Visit } from '@/lib/evidence/visit-records';
import { fold } from '@/lib/lens/fold';
import type { LensPack } from '@/lib/lens/pack';
import { alone } from '@/lib/quote/alone';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle } from '../bundle';
import { problem, type ReadProblem } from '../problem';
import { type ColumnRole, readMark } from './column-roles';
import { dayComesFirst, readWall, type Wall } from './sheet-dates';
import type { SheetTable } from './table';

export interface SheetHome {
  space: Space;
  lens: LensPack;
  staff: readonly Staff[];
  /** The look-for that words speak of most; null when none is clear. */
  lookForOf: (words: string) => string | null;
  /** The moment of a wall clock where the person is, and how many minutes it is ahead of UTC. */
  momentOf: (wall: Wall) => { instant: string; offset: number };
  random: () => number;
  now: string;
}

export interface SheetTaken {
  bundle: Bundle;
  /** Rows and cells that were not understood, each with its place. */
  passedOver: ReadProblem[];
}

/** Name space of ids made from a row's own words: the same sheet twice gives the same records. */
const SHEETS = '9c6a7b0d-0b3e-4f0c-8f37-6f1b6f0a9d21';

/** `roles`: one a column. Without a column of dates nothing can be taken. */
export function sheetBundle(
  table: SheetTable,
  roles: readonly ColumnRole[],
  file: string,
  home: SheetHome,
): SheetTaken {
  const { space, lens, now } = home;
  const dateColumn = roles.indexOf('date');
  const passedOver: ReadProblem[] = [];
  const records: { staff: Staff[]; visits: Visit[]; snippets: Snippet[]; ratings: Rating[] } = {
    staff: [],
    visits: [],
    snippets: [],
    ratings: [],
  };
  const people = new People(home);
  const dayFirst = dayComesFirst(
    table.rows.map((row) => row[dateColumn] ?? ''),
    lens.language !== 'en',
  );
  const seen = new Map<string, number>();
  for (const [index, row] of table.rows.entries()) {
    const place = `row ${index + 2}`;
    const wall = dateColumn < 0 ? null : readWall(row[dateColumn] ?? '', dayFirst);
    if (wall === null) {
      passedOver.push(problem(file, place, 'no-date', { value: row[dateColumn] ?? '' }));
      continue;
    }
    const words = JSON.stringify(row);
    const turn = seen.get(words) ?? 0;
    seen.set(words, turn + 1);
    const maker = new RowRecords(row, roles, v5(`${words} ${turn}`, SHEETS), file, place, home);
    const visit = maker.visit(home.momentOf(wall), people);
    const { snippets, ratings, problems } = maker.under(visit);
    records.visits.push(visit);
    records.snippets.push(...snippets);
    records.ratings.push(...ratings);
    passedOver.push(...problems);
  }
  records.staff = people.made;
  const bundle: Bundle = {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    madeBy: '',
    madeAt: now,
    purpose: '',
    anonymised: false,
    lenses: [lens],
    tombstones: [],
    records: { spaces: [space], ...records },
  };
  return { bundle, passedOver };
}

/** Who stands in the sheet: known people by code or name, others with a code made up for them. */
class People {
  readonly made: Staff[] = [];
  private readonly known = new Map<string, string>();
  private readonly taken: Set<string>;

  constructor(private readonly home: SheetHome) {
    this.taken = new Set(home.staff.map(({ code }) => code));
    for (const { code, body, deletedAt } of home.staff) {
      if (deletedAt !== null) continue;
      this.known.set(fold(code), code);
      this.known.set(fold(body.name), code);
    }
  }

  codeOf(said: string, school: string): string | null {
    const name = said.trim().replace(/\s+/g, ' ').slice(0, 200);
    if (name === '') return null;
    const there = this.known.get(fold(name));
    if (there !== undefined) return there;
    const code = makeStaffCode(name, this.taken, this.home.random);
    this.taken.add(code);
    this.known.set(fold(name), code);
    const { now, space } = this.home;
    const stamps = {
      id: v5(`person ${fold(name)}`, space.id),
      spaceId: space.id,
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
    };
    this.made.push({ ...stamps, code, body: { name, grade: '', room: '', school } });
    return code;
  }
}

/** What one row becomes. */
class RowRecords {
  private readonly lens: { id: string; version: string };

  constructor(
    private readonly row: readonly string[],
    private readonly roles: readonly ColumnRole[],
    private readonly id: string,
    private readonly file: string,
    private readonly place: string,
    private readonly home: SheetHome,
  ) {
    this.lens = { id: home.lens.id, version: home.lens.version };
  }

  /** Text of all columns of a role, one under the other. */
  private text(role: ColumnRole): string {
    return this.row
      .filter((cell, column) => this.roles[column] === role && cell.trim() !== '')
      .map((cell) => cell.trim())
      .join('\n\n');
  }

  /** How long it took is not in a form: the visit begins and counts no minutes. */
  visit({ instant, offset }: { instant: string; offset: number }, people: People): Visit {
    const school = this.text('school').slice(0, 200);
    return {
      ...this.stamps(this.id, instant),
      lens: this.lens,
      kind: 'classroom',
      teacherCode: people.codeOf(this.text('teacher'), school),
      school,
      gradeBand: null,
      focus: [],
      stretches: [{ startedAt: instant, startOffset: offset, stoppedAt: instant, stopOffset: offset }],
      correctedMinutes: null,
      followUp: { date: null, doneAt: null },
      askedAt: null,
      body: { topic: this.text('topic').slice(0, 200), followUp: '', given: this.text('note').slice(0, 200_000) },
    };
  }

  under(visit: Visit): { snippets: Snippet[]; ratings: Rating[]; problems: ReadProblem[] } {
    const found: { snippets: Snippet[]; ratings: Rating[]; problems: ReadProblem[] } = {
      snippets: [],
      ratings: [],
      problems: [],
    };
    for (const [column, role] of this.roles.entries()) {
      const cell = this.row[column]?.trim() ?? '';
      if (cell === '') continue;
      const where = `${this.place}, column ${column + 1}`;
      const [kind, id = ''] = role.split(':');
      if (kind === 'quote' || kind === 'quotes') {
        const lookForId = kind === 'quote' ? id : this.home.lookForOf(cell);
        if (lookForId === null)
          found.problems.push(problem(this.file, where, 'no-clear-look-for', { words: cell.slice(0, 80) }));
        else found.snippets.push(this.quote(cell.slice(0, 20_000), lookForId, column, visit));
      }
      if (kind === 'mark') {
        const lookFor = this.home.lens.lookFors.find((one) => one.id === id);
        const seen = lookFor ? readMark(cell, lookFor) : null;
        if (seen === null) found.problems.push(problem(this.file, where, 'no-level', { value: cell.slice(0, 80) }));
        else found.ratings.push(this.mark(id, seen, column, visit));
      }
    }
    return found;
  }

  private quote(exact: string, lookForId: string, column: number, visit: Visit): Snippet {
    const key = `sheet:${v5(this.file, SHEETS)}`;
    return {
      ...this.stamps(v5(`quote ${column}`, this.id), visit.createdAt),
      lens: this.lens,
      documentKey: key,
      tags: [{ lookForId, level: null }],
      kind: 'noticing',
      speaker: null,
      visitId: visit.id,
      via: 'import',
      body: {
        quote: alone(exact),
        scope: { kind: 'page' },
        note: '',
        document: { key, host: '', app: 'sheet', title: this.file.replace(/\.\w+$/, '').slice(0, 500), url: '' },
        earlier: [],
      },
    };
  }

  private mark(lookForId: string, seen: Rating['seen'], column: number, visit: Visit): Rating {
    const stamps = this.stamps(v5(`mark ${column}`, this.id), visit.createdAt);
    return { ...stamps, lens: this.lens, visitId: visit.id, lookForId, seen, snippetIds: [] };
  }

  /** As old as the visit: whatever was changed here since then is later and stays. */
  private stamps(id: string, at: string) {
    return { id, spaceId: this.home.space.id, createdAt: at, updatedAt: at, deletedAt: null };
  }
}
