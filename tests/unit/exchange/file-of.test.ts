import { expect, it } from 'vitest';
import type { Chunk } from '@/lib/exchange/export-job';
import { fileOf } from '@/lib/exchange/file-of';
import { fc } from '../../data/seeded';

async function* each(chunks: readonly Chunk[]): AsyncGenerator<Chunk> {
  yield* chunks;
}
const bytesOf = async (blob: Blob): Promise<Buffer> => Buffer.from(await blob.arrayBuffer());

/** Bytes that wait at most: so few that pieces are smaller and larger. */
const AT_MOST = 400;
const chunk: fc.Arbitrary<Chunk> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.constantFrom('a', '½', '’', '🙂', '\uD83D'), fc.nat(300)).map(([unit, times]) => unit.repeat(times)),
  fc.nat(900).map((length) => new Uint8Array(length).fill(length % 251)),
);

it('holds every byte of every piece once and in its order, whatever their sizes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(chunk, { maxLength: 12 }), async (chunks) => {
      const file = await fileOf(each(chunks), 'text/csv', AT_MOST);
      expect(file.type).toBe('text/csv');
      expect((await bytesOf(file)).equals(await bytesOf(new Blob([...chunks] as BlobPart[])))).toBe(true);
    }),
  );
});
