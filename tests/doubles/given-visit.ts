import type { DeskPortDouble } from './desk-port';

/** A visit of now with K7M2 that has a focus and two of the kept quotes, stopped, with its note handed on; without a follow-up. */
export async function givenVisit(port: DeskPortDouble, given = 'I heard three voices.'): Promise<void> {
  const { store } = port;
  const space = await store.spaces.current();
  if (!space.ok) throw new Error(`No space: ${space.reason}`);
  const setup = {
    kind: 'classroom' as const,
    teacherCode: 'K7M2',
    school: 'Cedar',
    gradeBand: null,
    topic: '',
    focus: ['lf-wait'],
  };
  const visit = await store.visits.start(space.value.id, crypto.randomUUID(), setup);
  if (!visit.ok) throw new Error(`No visit: ${visit.reason}`);
  await store.visits.stop(visit.value.id);
  await store.visits.change(visit.value.id, { given, correctedMinutes: 25 });
  const quotes = await store.snippets.page(space.value.id, { limit: 2 });
  if (quotes.ok) {
    await store.snippets.changeMany(
      quotes.value.snippets.map(({ id }) => id),
      { visitId: visit.value.id },
    );
  }
}
