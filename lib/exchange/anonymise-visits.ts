/**
 * Takes names out of visits, their marks, goals and decisions. People are left out of an anonymous file altogether; their codes stand in the visits.
 */
import { AGREEMENT_LENGTH, type Agreement } from '@/lib/evidence/agreement-records';
import type { Rating } from '@/lib/evidence/rating-records';
import type { Visit } from '@/lib/evidence/visit-records';
import { anonymousId } from './anonymous-id';
import type { SmallRecords } from './small-kinds';

/** A school's name becomes its code; topics, follow-ups and given notes lose the names that are known or were decided. */
export const anonymousVisit =
  (clean: (text: string) => string) =>
  (visit: Visit): Visit => ({
    ...visit,
    id: anonymousId(visit.id),
    school: clean(visit.school).slice(0, 200),
    body: {
      topic: clean(visit.body.topic).slice(0, 200),
      followUp: clean(visit.body.followUp).slice(0, 4000),
      given: clean(visit.body.given).slice(0, 200_000),
    },
  });

/** A mark holds no words; it only points to the visit and the quotes as they are called in such a file. */
export const anonymousRating = (rating: Rating): Rating => ({
  ...rating,
  id: anonymousId(rating.id),
  visitId: anonymousId(rating.visitId),
  snippetIds: rating.snippetIds.map(anonymousId),
});

/** Its words lose the names; with whom it was decided is said by code. */
export const anonymousAgreement =
  (clean: (text: string) => string) =>
  (agreement: Agreement): Agreement => ({
    ...agreement,
    id: anonymousId(agreement.id),
    visitId: agreement.visitId && anonymousId(agreement.visitId),
    ...(agreement.goalId && { goalId: anonymousId(agreement.goalId) }),
    body: {
      text: clean(agreement.body.text).slice(0, AGREEMENT_LENGTH),
      ...(agreement.body.why && { why: clean(agreement.body.why).slice(0, AGREEMENT_LENGTH) }),
    },
  });

/** All that a space holds beside its quotes, without names. A new kind does not compile before it is said here what becomes of its names. */
export const anonymousRecords = (
  { visits, agreements, ratings }: SmallRecords,
  clean: (text: string) => string,
): Omit<SmallRecords, 'staff'> => ({
  visits: visits.map(anonymousVisit(clean)),
  agreements: agreements.map(anonymousAgreement(clean)),
  ratings: ratings.map(anonymousRating),
});
