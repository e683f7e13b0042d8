/** What lies on shelves, as rows and their words: so that the catalogue knows one kind of quote. */
import { isSnippet } from '@/lib/evidence/is-snippet';
import { done, type Outcome } from '@/lib/outcome/outcome';
import type { Connection } from '../connection';
import type { RowPiece } from '../read-onward';
import type { SnippetRow } from '../rows';
import type { ShelfKey } from '../shelves/shelf-row';
import { shelvedOnward } from '../shelves/shelves-onward';
import { toRows } from '../snippet-rows';

export async function* shelvedRows(
  connection: Connection,
  spaceId: string,
  signal: AbortSignal,
): AsyncGenerator<Outcome<RowPiece>, void> {
  const shelved = await shelvedOnward(connection, spaceId, signal);
  if (!shelved.ok) return yield shelved;
  if (!shelved.value) return;
  for await (const read of shelved.value.pieces()) {
    if (!read.ok) return yield read;
    const { snippets, lost } = read.value;
    const parted = snippets.filter(isSnippet).map(toRows);
    const damaged = snippets.filter((one) => !isSnippet(one)).map(unreadable);
    const rows = [...parted.map(({ row }) => row), ...damaged, ...lost.flatMap(lostRows)];
    yield done({ rows, bodies: new Map(parted.map(({ body }) => [body.id, body])) });
  }
}

/** A row without words, which is counted as unreadable. */
const unreadable = ({
  id,
  spaceId,
  createdAt,
  updatedAt,
}: Pick<SnippetRow, 'id' | 'spaceId' | 'createdAt' | 'updatedAt'>): SnippetRow =>
  ({ id, spaceId, createdAt, updatedAt, deletedAt: null, lens: { id: '', version: '' } }) as unknown as SnippetRow;

/** One for each quote of a shelf that cannot be read. */
const lostRows = ([spaceId, newest, , count, id]: ShelfKey): SnippetRow[] =>
  Array.from({ length: count }, (_, n) =>
    unreadable({ id: `${id} ${n}`, spaceId, createdAt: newest, updatedAt: newest }),
  );
