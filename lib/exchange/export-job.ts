import type { Snippet } from '@/lib/evidence/records';
import type { LensPack } from '@/lib/lens/pack';

/** What leaves, for whom, and how to watch or stop it. The same job always gives the same bytes: times come in, none is read. */
export interface ExportJob {
  snippets: Iterable<Snippet> | AsyncIterable<Iterable<Snippet>>;
  /** That they come oldest first, so that a file for people need not put them in order. */
  inTime?: boolean;
  /** The lenses whose words are shown for look-for ids and levels. An id that none of them knows is shown as it is. */
  lenses: readonly LensPack[];
  /** For whom and what the file is made ("For the grade 4 team, not for evaluation"); travels in every format. May be empty. */
  purpose: string;
  /** When the file is made: ISO 8601, UTC. */
  madeAt: string;
  /** Aborting ends the chunks with the signal's own reason. */
  signal?: AbortSignal;
  /** Told after each portion how many snippets are done. */
  onProgress?: (done: number) => void;
}

export type Chunk = string | Uint8Array<ArrayBuffer>;

/** The bytes of a file, piece by piece, each good until the next is asked for. What a preview shows and what is saved come from the same call. */
export type Chunks = AsyncGenerator<Chunk, void, undefined>;

const PORTION = 500;
/** Longest stretch of work between two pauses, ms: short enough that Cancel is heard at once, and that a page which does the work itself can paint. */
const STRETCH = 12;

/**
 * The job's snippets in portions of at most 500, with a pause at least every 12 ms of work, progress after each, and a stop as soon as the
 * job is cancelled.
 */
export async function* portions(job: ExportJob): AsyncGenerator<Snippet[], void, undefined> {
  let portion: Snippet[] = [];
  let done = 0;
  let since = performance.now();
  const pause = async (): Promise<void> => {
    done += portion.length;
    job.onProgress?.(done);
    portion = [];
    if (performance.now() - since > STRETCH) {
      await nextTask();
      since = performance.now();
    }
    job.signal?.throwIfAborted();
  };
  job.signal?.throwIfAborted();
  for await (const snippet of inPieces(job.snippets)) {
    for (const one of snippet) {
      portion.push(one);
      if (portion.length === PORTION) {
        yield portion;
        await pause();
      }
    }
  }
  if (portion.length > 0) {
    yield portion;
    await pause();
  }
}

/** `for await` over single quotes costs a microtask or three for each: 1 s of 100,000. */
async function* inPieces(snippets: ExportJob['snippets']): AsyncGenerator<Iterable<Snippet>, void, undefined> {
  if (Symbol.iterator in snippets) yield snippets;
  else yield* snippets;
}

/** Lets everything else have its turn. A timer would wait 4 ms each time. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resume) => {
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}

/** All chunks as one piece of bytes, as the file will have them. */
export async function fileBytes(chunks: AsyncIterable<Chunk>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Chunk[] = [];
  for await (const chunk of chunks) parts.push(typeof chunk === 'string' ? chunk : chunk.slice());
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
