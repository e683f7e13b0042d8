/** What the background checks each call about visits against. */
import * as z from 'zod/mini';
import { seen } from '@/lib/evidence/rating-records';
import { uuid } from '@/lib/evidence/records';
import { VISIT_KINDS } from '@/lib/evidence/visit-kinds';
import { localDate, minutes, staffBody, staffCode } from '@/lib/evidence/visit-records';
import type { VisitCalls } from './visit-view';

const key = z.string().check(z.minLength(1), z.maxLength(120));
const line = z.string().check(z.maxLength(200));
const one = z.object({ id: uuid });
const setup = {
  kind: z.enum(VISIT_KINDS),
  teacherCode: z.nullable(staffCode),
  school: line,
  gradeBand: z.nullable(key),
  topic: line,
  focus: z.array(key).check(z.maxLength(3)),
};

export const visitSchemas = {
  'visits.shelf': z.object({ locale: z.enum(['en', 'es', 'fr']) }),
  'visits.page': one,
  'visit.start': z.object({ requestId: uuid, setup: z.object(setup) }),
  'visit.stop': one,
  'visit.go-on': one,
  'visit.change': z.object({
    id: uuid,
    patch: z.object({
      kind: z.exactOptional(setup.kind),
      teacherCode: z.exactOptional(setup.teacherCode),
      school: z.exactOptional(line),
      gradeBand: z.exactOptional(setup.gradeBand),
      topic: z.exactOptional(line),
      focus: z.exactOptional(setup.focus),
      correctedMinutes: z.exactOptional(z.nullable(minutes)),
      followUpDate: z.exactOptional(z.nullable(localDate)),
      followUp: z.exactOptional(z.string().check(z.maxLength(4000))),
      followUpDone: z.exactOptional(z.boolean()),
      stillThere: z.exactOptional(z.literal(true)),
      given: z.exactOptional(z.string().check(z.maxLength(200_000))),
    }),
  }),
  'visit.remove': one,
  'visit.restore': one,
  'visit.mark': z.object({
    id: uuid,
    mark: z.object({
      lookForId: key,
      seen: z.nullable(seen),
      snippetIds: z.array(uuid).check(z.maxLength(200)),
    }),
  }),
  'staff.add': z.object({ people: z.array(staffBody).check(z.maxLength(2000)) }),
  'staff.change': z.object({
    id: uuid,
    patch: z.object({
      name: z.exactOptional(line.check(z.minLength(1))),
      grade: z.exactOptional(line),
      room: z.exactOptional(line),
      school: z.exactOptional(line),
    }),
  }),
  'staff.remove': one,
  'staff.restore': one,
} satisfies { [C in keyof VisitCalls]: z.ZodMiniType<Parameters<VisitCalls[C]>[0]> };
