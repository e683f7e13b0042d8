import type { Snippet } from '@/lib/evidence/records';
import { fileOf } from '@/lib/exchange/file-of';
import { writeFormat } from '@/lib/exchange/format-writers';
import type { ExchangeStore } from '@/lib/store/open-exchange';

/**
 * Everything in one bundle, whose time is that of its last change: the same records give the same bytes, and the digest of those tells whether there is
 * anything to write.
 */
export async function folderContent(
  files: ExchangeStore,
  spaceId: string,
): Promise<{ content: Blob; digest: string; quotes: number }> {
  const rest = await files.whole.rest(spaceId);
  if (!rest.ok) throw new Error(rest.reason);
  const { space, tombstones, lenses, ...others } = rest.value;
  let quotes = 0;
  let latest = [space, ...Object.values(others).flat()].reduce(
    (at, one) => (one.updatedAt > at ? one.updatedAt : at),
    '',
  );
  const all: Snippet[] = [];
  for await (const piece of files.whole.snippets(spaceId, undefined, 'key')) {
    if (!piece.ok) throw new Error(piece.reason);
    all.push(...piece.value);
    quotes += piece.value.length;
    for (const { updatedAt } of piece.value) if (updatedAt > latest) latest = updatedAt;
  }
  // On another device the same quotes may lie otherwise, on shelves or in rows.
  all.sort((a, b) => (a.id < b.id ? -1 : 1));
  const job = { snippets: all, lenses, purpose: '', madeAt: latest };
  const records = { spaces: [space], ...others };
  const options = { madeBy: 'Shared Lens', anonymised: false, records, tombstones, bom: false, creator: '' };
  const content = await fileOf(writeFormat('bundle', job, options), 'application/json');
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await content.arrayBuffer()));
  const digest = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { content, digest, quotes };
}
