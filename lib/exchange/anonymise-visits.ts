/** Takes names out of visits and their marks. People are left out of an anonymous file altogether; their codes stand in the visits. */
import type { Rating } from '@/lib/evidence/rating-records';
import type { Visit } from '@/lib/evidence/visit-records';
import { anonymousId } from './anonymous-id';

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
