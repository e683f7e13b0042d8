import type { VisitPort } from '@/components/panel/visit/visit-port';
import { type Mark, markLookFor } from '@/lib/evidence/rating';
import type { Rating } from '@/lib/evidence/rating-records';
import type { Snippet } from '@/lib/evidence/records';
import { staffLines } from '@/lib/evidence/staff-list';
import {
  changeVisit,
  goOn,
  type VisitSetup as Setup,
  startVisit,
  stopVisit,
  type VisitPatch,
} from '@/lib/evidence/visit';
import type { Staff, StaffBody, Visit } from '@/lib/evidence/visit-records';
import { isRunning } from '@/lib/evidence/visit-time';
import { builtInLens } from '@/lib/lens/built-in';
import type { VisitPage, VisitShelf } from '@/lib/messages/visit-view';
import type { Outcome } from '@/lib/outcome/outcome';
import type { Locale } from '@/lib/words/locale';
import { Answers } from './answers';
import { SPACE_ID, uuidOf } from './walkthrough';

export interface VisitSetup {
  /** Newest first. */
  visits?: Visit[];
  staff?: Staff[];
  ratings?: Rating[];
}

/** The rest of the panel, as far as visits need it. */
interface Around {
  snippets(): Snippet[];
  changed(): void;
}

/** Keeps visits in memory by the same rules as the store. */
export class VisitPortDouble extends Answers<keyof VisitPort> implements VisitPort {
  kept: Visit[];
  staff: Staff[];
  ratings: Rating[];
  private nextId = 500;

  constructor(
    setup: VisitSetup,
    private readonly around: Around,
  ) {
    super();
    this.kept = [...(setup.visits ?? [])];
    this.staff = [...(setup.staff ?? [])];
    this.ratings = [...(setup.ratings ?? [])];
  }

  runningId(): string | null {
    return this.kept.find(isRunning)?.id ?? null;
  }

  shelf(locale: Locale): Promise<Outcome<VisitShelf>> {
    return this.answer('shelf', [locale], () => {
      const recent = this.live();
      return {
        latest: recent.find(isRunning) ?? recent[0] ?? null,
        recent,
        staff: staffLines(this.staff, recent, locale),
      };
    });
  }

  page(id: string): Promise<Outcome<VisitPage>> {
    return this.answer(
      'page',
      [id],
      () => {
        const visit = this.find(id);
        const person = this.staff.find((one) => one.deletedAt === null && one.code === visit.teacherCode) ?? null;
        const ratings = this.ratings.filter((one) => one.visitId === id && one.deletedAt === null);
        return { visit, person, ratings, snippets: this.around.snippets().filter((one) => one.visitId === id) };
      },
      () => (this.live().some((one) => one.id === id) ? null : 'not-found'),
    );
  }

  start(setup: Setup): Promise<Outcome<Visit>> {
    return this.answer('start', [setup], () => {
      const made = startVisit(setup, builtInLens, SPACE_ID, moment(), this.id());
      this.kept = [made, ...this.kept.map((one) => stopVisit(one, moment()))];
      this.around.changed();
      return made;
    });
  }

  stop(id: string): Promise<Outcome<Visit>> {
    return this.answer('stop', [id], () => this.put(stopVisit(this.find(id), moment())));
  }

  goOn(id: string): Promise<Outcome<Visit>> {
    return this.answer('goOn', [id], () => this.put(goOn(this.find(id), moment())));
  }

  change(id: string, patch: VisitPatch): Promise<Outcome<Visit>> {
    return this.answer('change', [id, patch], () => this.put(changeVisit(this.find(id), patch, new Date())));
  }

  remove(id: string): Promise<Outcome<void>> {
    return this.answer('remove', [id], () => {
      this.put({ ...stopVisit(this.find(id), moment()), deletedAt: new Date().toISOString() });
    });
  }

  restore(id: string): Promise<Outcome<void>> {
    return this.answer('restore', [id], () => void this.put({ ...this.find(id), deletedAt: null }));
  }

  mark(id: string, mark: Mark): Promise<Outcome<Rating | null>> {
    return this.answer('mark', [id, mark], () => {
      const before = this.ratings.find((one) => one.visitId === id && one.lookForId === mark.lookForId) ?? null;
      const after = markLookFor(before, mark, this.find(id), new Date(), this.id());
      if (after) this.ratings = [...this.ratings.filter((one) => one.id !== after.id), after];
      this.around.changed();
      return after?.deletedAt === null ? after : null;
    });
  }

  addStaff(people: StaffBody[]): Promise<Outcome<number>> {
    return this.answer('addStaff', [people], () => {
      this.staff = [...this.staff, ...people.map((body) => this.person(body))];
      this.around.changed();
      return this.staff.length;
    });
  }

  changeStaff(id: string, patch: Partial<StaffBody>): Promise<Outcome<void>> {
    return this.answer('changeStaff', [id, patch], () =>
      this.alter(id, (one) => ({ ...one, body: { ...one.body, ...patch } })),
    );
  }

  removeStaff(id: string): Promise<Outcome<void>> {
    return this.answer('removeStaff', [id], () =>
      this.alter(id, (one) => ({ ...one, deletedAt: new Date().toISOString() })),
    );
  }

  restoreStaff(id: string): Promise<Outcome<void>> {
    return this.answer('restoreStaff', [id], () => this.alter(id, (one) => ({ ...one, deletedAt: null })));
  }

  private live(): Visit[] {
    return this.kept.filter((visit) => visit.deletedAt === null);
  }

  private find(id: string): Visit {
    const visit = this.kept.find((one) => one.id === id);
    if (!visit) throw new Error(`The test asked for the visit ${id}, which is not there.`);
    return visit;
  }

  private put(visit: Visit): Visit {
    this.kept = this.kept.map((one) => (one.id === visit.id ? visit : one));
    this.around.changed();
    return visit;
  }

  private alter(id: string, change: (before: Staff) => Staff): void {
    this.staff = this.staff.map((one) => (one.id === id ? change(one) : one));
    this.around.changed();
  }

  private person(body: StaffBody): Staff {
    const id = this.id();
    const at = new Date().toISOString();
    const digit = (this.nextId % 8) + 2;
    return { id, spaceId: SPACE_ID, createdAt: at, updatedAt: at, deletedAt: null, code: `Z${digit}Q${digit}`, body };
  }

  private id(): string {
    this.nextId += 1;
    return uuidOf(this.nextId);
  }
}

const moment = () => ({ now: new Date(), offset: -new Date().getTimezoneOffset() });
