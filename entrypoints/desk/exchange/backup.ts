import type { MadeFile, Run } from '@/components/desk/files-port';
import type { Snippet } from '@/lib/evidence/records';
import { fileOf } from '@/lib/exchange/file-of';
import { writeFormat } from '@/lib/exchange/format-writers';
import { done, type Failure, type Outcome } from '@/lib/outcome/outcome';
import type { FilesContext } from './files-context';

/** Everything in the space as one bundle: deleted records and tombstones too, so that a restore brings back the same notebook. */
export async function backupFile({ files, spaceId }: FilesContext, run: Run): Promise<Outcome<MadeFile>> {
  const rest = await files.whole.rest(spaceId);
  if (!rest.ok) return rest;
  const { space, tombstones, lenses, ...others } = rest.value;
  const quickest = await files.whole.quickestOrder(spaceId);
  if (!quickest.ok) return quickest;
  const order = quickest.value;
  let refused: Failure | null = null;
  let quotes = 0;
  async function* pieces(): AsyncGenerator<Snippet[], void> {
    for await (const piece of files.whole.snippets(spaceId, run.signal, order)) {
      if (!piece.ok) {
        refused = piece;
        return;
      }
      quotes += piece.value.length;
      yield piece.value;
    }
  }
  const job = { snippets: pieces(), lenses, purpose: '', madeAt: new Date().toISOString(), ...run };
  const extras = {
    madeBy: 'Shared Lens',
    anonymised: false,
    records: { spaces: [space], ...others },
    tombstones,
  };
  const chunks = writeFormat('bundle', job, { ...extras, bom: false, creator: '' });
  const file = await fileOf(chunks, 'application/json');
  return refused ?? done({ file, quotes });
}
