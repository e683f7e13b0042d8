import type { BackupState, MadeFile, Run } from '@/components/desk/files-port';
import type { Snippet } from '@/lib/evidence/records';
import { formatById } from '@/lib/exchange/formats';
import { done, type Failure, type Outcome } from '@/lib/outcome/outcome';
import type { FilesContext } from './files-context';
import { oneByOne } from './space-quotes';

/** When the last backup was made, and how many quotes there were then. */
export interface BackupMark {
  at: string;
  quotes: number;
}

/** Everything in the space as one bundle: deleted records and tombstones too, so that a restore brings back the same notebook. */
export async function backupFile({ files, spaceId }: FilesContext, run: Run): Promise<Outcome<MadeFile>> {
  const rest = await files.whole.rest(spaceId);
  if (!rest.ok) return rest;
  const { space, staff, visits, ratings, tombstones, lenses } = rest.value;
  let refused: Failure | null = null;
  let quotes = 0;
  async function* pieces(): AsyncGenerator<Snippet[], void> {
    for await (const piece of files.whole.snippets(spaceId, run.signal)) {
      if (!piece.ok) {
        refused = piece;
        return;
      }
      quotes += piece.value.length;
      yield piece.value;
    }
  }
  const job = { snippets: oneByOne(pieces()), lenses, purpose: '', madeAt: new Date().toISOString(), ...run };
  const extras = {
    madeBy: 'Shared Lens',
    anonymised: false,
    records: { spaces: [space], staff, visits, ratings },
    tombstones,
  };
  const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  for await (const chunk of formatById('bundle').write(job, { ...extras, bom: false, creator: '' })) parts.push(chunk);
  return refused ?? done({ file: new Blob(parts, { type: 'application/json' }), quotes });
}

/** Beyond this many the exact number tells nobody more, and counting would hold up the first page of a large notebook. */
const MOST = 1001;

/** Quotes made since the last backup; all of them when there was none. At most `MOST`. */
export async function backupState({ store, spaceId }: FilesContext, mark: BackupMark | null): Promise<BackupState> {
  const made = await store.snippets.countSince(spaceId, mark?.at ?? null, MOST);
  return { at: mark?.at ?? null, newQuotes: made.ok ? made.value : 0 };
}
