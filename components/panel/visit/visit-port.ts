/** What the panel may ask about visits: a part of `PanelPort`. */
import type { Mark } from '@/lib/evidence/rating';
import type { Rating } from '@/lib/evidence/rating-records';
import type { VisitPatch, VisitSetup } from '@/lib/evidence/visit';
import type { StaffBody, Visit } from '@/lib/evidence/visit-records';
import type { VisitPage, VisitShelf } from '@/lib/messages/visit-view';
import type { Outcome } from '@/lib/outcome/outcome';
import type { Locale } from '@/lib/words/locale';

export interface VisitPort {
  /** What the bar, the week and the staff list need; `locale` says how names are ordered. */
  shelf(locale: Locale): Promise<Outcome<VisitShelf>>;
  /** Everything that is kept about one visit. */
  page(id: string): Promise<Outcome<VisitPage>>;
  /** Starts one; another that runs is stopped. */
  start(setup: VisitSetup): Promise<Outcome<Visit>>;
  stop(id: string): Promise<Outcome<Visit>>;
  /** A stopped visit goes on. */
  goOn(id: string): Promise<Outcome<Visit>>;
  change(id: string, patch: VisitPatch): Promise<Outcome<Visit>>;
  remove(id: string): Promise<Outcome<void>>;
  restore(id: string): Promise<Outcome<void>>;
  mark(id: string, mark: Mark): Promise<Outcome<Rating | null>>;
  /** Answers how many people are on the list then. Whose name is there already is left as they are. */
  addStaff(people: StaffBody[]): Promise<Outcome<number>>;
  changeStaff(id: string, patch: Partial<StaffBody>): Promise<Outcome<void>>;
  removeStaff(id: string): Promise<Outcome<void>>;
  restoreStaff(id: string): Promise<Outcome<void>>;
}
