import type { Chunk } from './export-job';

/** Bytes or UTF-16 units that wait in memory at most. */
const WAITING = 4_000_000;

/**
 * Chunks as one file. Every few MB what waits becomes a part of the blob, which the browser keeps apart: all the pieces of 100 MB of text held until
 * the end, and then copied at once, took 400 MB and one task of 700 ms.
 */
export async function fileOf(chunks: AsyncIterable<Chunk>, type: string): Promise<Blob> {
  let whole = new Blob([]);
  let waiting: Chunk[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < WAITING) continue;
    whole = new Blob([whole, ...waiting]);
    waiting = [];
    size = 0;
  }
  return new Blob([whole, ...waiting], { type });
}
