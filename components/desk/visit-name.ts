import type { Visit } from '@/lib/evidence/visit-records';
import { visitDay } from '@/lib/evidence/visit-time';
import type { Language } from '@/lib/words/language';

/** A visit in a few words: its day, the code of the teacher, its kind. Names of people stay on their list. */
export function visitName(visit: Visit, { day, words }: Language): string {
  const parts = [day(visitDay(visit)), visit.teacherCode ?? '', words.visit.kinds[visit.kind], visit.body.topic];
  return parts.filter((part) => part !== '').join(' · ');
}
