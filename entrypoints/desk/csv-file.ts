/** Puts the spreadsheet together from the store, piece by piece, so that the page can paint and "Back" can be pressed meanwhile. */
import type { CsvOptions } from '@/components/desk/desk-port';
import type { Snippet } from '@/lib/evidence/records';
import { exportCsv } from '@/lib/exchange/csv';
import { done, type Failure, type Outcome } from '@/lib/outcome/outcome';
import type { SnippetFilter } from '@/lib/store/filter';
import type { Store } from '@/lib/store/open-store';
import { readQuotes } from './read-quotes';

/** Chunks are strings of up to 500 rows: as parts of a blob they leave the page's memory. */
export async function csvFile(
  store: Store,
  filter: SnippetFilter,
  { bom, signal, onProgress }: CsvOptions,
): Promise<Outcome<Blob>> {
  const workspace = await store.workspace();
  if (!workspace.ok) return workspace;
  let refused: Failure | null = null;
  async function* snippets(): AsyncGenerator<Snippet, void> {
    for await (const piece of readQuotes(store, filter, signal)) {
      if (!piece.ok) {
        refused = piece;
        return;
      }
      yield* piece.value.snippets;
    }
  }
  const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  const job = {
    snippets: snippets(),
    lenses: [workspace.value.lens],
    purpose: '',
    madeAt: new Date().toISOString(),
    signal,
    onProgress,
  };
  for await (const chunk of exportCsv(job, { bom })) parts.push(chunk);
  return refused ?? done(new Blob(parts, { type: 'text/csv;charset=utf-8' }));
}
