import type { Visit } from '@/lib/evidence/visit-records';
import type { VisitShelf } from '@/lib/messages/visit-view';
import type { Words } from '@/lib/words/en';

type Said = Pick<Visit, 'kind' | 'teacherCode'>;

/** The name behind a code; the code itself when the person is no longer on the list; null for nobody. */
export function nameOf(shelf: VisitShelf, teacherCode: string | null): string | null {
  if (teacherCode === null) return null;
  return shelf.staff.find(({ person }) => person.code === teacherCode)?.person.body.name ?? teacherCode;
}

/** A visit in a few words: with whom, and of what kind. */
export function whom(shelf: VisitShelf, { kind, teacherCode }: Said, words: Words): string {
  const name = nameOf(shelf, teacherCode);
  return name === null ? words.visit.kinds[kind] : `${name} · ${words.visit.kinds[kind]}`;
}
