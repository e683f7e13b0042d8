/** Takes names out of visits. People are left out of an anonymous file altogether; their codes stand in the visits. */
import type { Visit } from '@/lib/evidence/visit-records';

/** A school's name becomes its code; topics, follow-ups and given notes lose the names that are known or were decided. */
export const anonymousVisit =
  (clean: (text: string) => string) =>
  (visit: Visit): Visit => ({
    ...visit,
    school: clean(visit.school).slice(0, 200),
    body: {
      topic: clean(visit.body.topic).slice(0, 200),
      followUp: clean(visit.body.followUp).slice(0, 4000),
      given: clean(visit.body.given).slice(0, 200_000),
    },
  });
