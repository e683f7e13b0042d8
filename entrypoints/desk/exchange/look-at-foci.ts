import type { FociLook } from '@/components/desk/files-port';
import { noteFoci } from '@/lib/evidence/focus-overlap';
import { type ReadHome, readAny } from '@/lib/exchange/read-any';
import { isSealed } from '@/lib/exchange/sealed';

/** The foci of the notes in a file. Nothing else of it leaves this thread, and nothing is kept. */
export async function lookAtFoci(file: File, home: ReadHome): Promise<FociLook> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isSealed(bytes)) return { state: 'sealed' };
  const read = await readAny(bytes, file.name, home);
  if (!read.ok) return { state: 'refused', problems: read.problems };
  const { records, lenses } = read.value.bundle;
  const titles = lenses.flatMap(({ lookFors }) => lookFors.map(({ id, title }) => [id, title] as const));
  return { state: 'read', name: file.name, foci: noteFoci(records.visits ?? []), titles };
}
