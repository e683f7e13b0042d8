/** What panel and desk are shown of visits, and what they may ask about them: plain data and types, no zod. */
import type { Mark } from '@/lib/evidence/rating';
import type { Rating } from '@/lib/evidence/rating-records';
import type { Snippet } from '@/lib/evidence/records';
import type { StaffLine } from '@/lib/evidence/staff-list';
import type { VisitPatch, VisitSetup } from '@/lib/evidence/visit';
import type { Staff, StaffBody, Visit } from '@/lib/evidence/visit-records';

/** What the visit bar, the week and the staff list need. */
export interface VisitShelf {
  /** The visit that runs, or else the one that ran last; null before the first. */
  latest: Visit | null;
  /** Live visits that may touch this week or the one before, newest first. */
  recent: Visit[];
  /** By name. */
  staff: StaffLine[];
}

/** Everything that is kept about one visit. */
export interface VisitPage {
  visit: Visit;
  /** Null when the visit was with nobody, or with somebody who is no longer on the list. */
  person: Staff | null;
  ratings: Rating[];
  /** Its quotes, in the order in which they were saved. */
  snippets: Snippet[];
}

/** What the background answers about visits: a part of `ToBackground`. */
export interface VisitCalls {
  /** `locale` says how names are ordered. */
  'visits.shelf': (p: { locale: 'en' | 'es' | 'fr' }) => VisitShelf;
  'visits.page': (p: { id: string }) => VisitPage;
  /** `requestId` is made by the asker: the same request twice starts one visit. */
  'visit.start': (p: { requestId: string; setup: VisitSetup }) => Visit;
  'visit.stop': (p: { id: string }) => Visit;
  'visit.go-on': (p: { id: string }) => Visit;
  'visit.change': (p: { id: string; patch: VisitPatch }) => Visit;
  'visit.remove': (p: { id: string }) => void;
  'visit.restore': (p: { id: string }) => void;
  'visit.mark': (p: { id: string; mark: Mark }) => Rating | null;
  /** Answers how many people are on the list now. */
  'staff.add': (p: { people: StaffBody[] }) => number;
  'staff.change': (p: { id: string; patch: Partial<StaffBody> }) => void;
  'staff.remove': (p: { id: string }) => void;
  'staff.restore': (p: { id: string }) => void;
}
