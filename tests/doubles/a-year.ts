import { LensDatabase } from '@/lib/store/schema';
import type { DeskPortDouble } from './desk-port';
import { people, visitAgo } from './visits';

/** A visit with an open promise in the room of Ms. Okafor, who is named in it, and two bright spots, one with a level and a note. */
export async function aYear(port: DeskPortDouble): Promise<void> {
  const space = await port.store.spaces.current();
  if (!space.ok) throw new Error('no space');
  const { id: spaceId, lens } = space.value;
  const promise = { followUp: 'Bring Ms. Okafor two number talks', topic: '', given: 'You waited, Ms. Okafor.' };
  const visit = { ...visitAgo({ ago: 60, took: 25 }, { spaceId }), lens, body: promise };
  const db = new LensDatabase(port.name);
  await db.open();
  await db.table('visits').put(visit);
  await db.table('staff').bulkPut(people.map((one) => ({ ...one, spaceId })));
  const [one, two] = await db.snippets.toArray();
  if (!one || !two) throw new Error('no quotes');
  await db.snippets.bulkPut([one, two].map((row) => ({ ...row, kind: 'bright-spot' as const, visitId: visit.id })));
  const others = (await db.snippets.toArray()).filter(({ id }) => id !== one.id && id !== two.id);
  await db.snippets.bulkPut(others.map((row) => ({ ...row, kind: 'noticing' as const })));
  db.close();
  const tags = [{ lookForId: 'lf-wait', level: 3 as const }];
  await port.store.snippets.edit(one.id, { tags, note: 'Ms. Okafor still hurries the others.' });
}
