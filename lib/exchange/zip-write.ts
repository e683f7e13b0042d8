import { deflateSync, Zip, ZipPassThrough } from 'fflate';

type Bytes = Uint8Array<ArrayBuffer>;

/** Writes a zip piece by piece. What each call gives is to be passed on at once, so that no more than a piece waits in memory. */
export interface ZipWriter {
  /** Adds a file of a few KB. */
  addSmall(name: string, bytes: Uint8Array): Bytes[];
  /** Adds a long file as its parts are made. */
  addLong(name: string, parts: Iterable<Bytes>): AsyncGenerator<Bytes, void, undefined>;
  end(): Bytes[];
}

/** `madeAt` (ISO 8601) is the time of every file in the zip, in UTC, so that the same work gives the same bytes everywhere. */
export function zipWriter(madeAt: string): ZipWriter {
  let waiting: Bytes[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    waiting.push(chunk as Bytes);
  });
  const take = (): Bytes[] => {
    const ready = waiting;
    waiting = [];
    return ready;
  };
  return {
    addSmall(name, bytes) {
      const entry = new SmallEntry(name);
      entry.mtime = wallClock(madeAt);
      zip.add(entry);
      entry.push(bytes, true);
      return take();
    },
    async *addLong(name, parts) {
      const entry = new LongEntry(name);
      entry.mtime = wallClock(madeAt);
      zip.add(entry);
      const packed = entry.packed();
      for (const part of parts) {
        entry.push(part);
        await entry.taken;
        yield* take();
      }
      entry.push(new Uint8Array(), true);
      await packed;
      yield* take();
    },
    end() {
      zip.end();
      return take();
    },
  };
}

const DEFLATE = 8;

/** Packed at once with small tables: the streaming packer keeps two MB for each file, which 5,000 small texts turned into 10 GB. */
class SmallEntry extends ZipPassThrough {
  override compression = DEFLATE;
  override process(bytes: Uint8Array): void {
    this.ondata(null, deflateSync(bytes, { level: 1, mem: 0 }), true);
  }
}

/** Packed by the platform (Compression Streams), off the thread: 100 MB of XML took 10 s in JavaScript and 1 s there. */
class LongEntry extends ZipPassThrough {
  override compression = DEFLATE;
  private readonly stream = new CompressionStream('deflate-raw');
  private readonly writer = this.stream.writable.getWriter();
  /** When the last part was taken, so that parts do not pile up. */
  taken: Promise<void> = Promise.resolve();

  override process(bytes: Uint8Array, final: boolean): void {
    this.taken = final ? this.writer.close() : this.writer.write(bytes as Bytes);
  }

  /** Hands on what comes out, until all of it has. */
  async packed(): Promise<void> {
    const reader = this.stream.readable.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      this.ondata(null, piece.value, false);
    }
    this.ondata(null, new Uint8Array(), true);
  }
}

/** Zip times have no zone and fflate reads the local clock: a local time that shows UTC's figures. */
function wallClock(madeAt: string): Date {
  const at = new Date(madeAt);
  return new Date(
    at.getUTCFullYear(),
    at.getUTCMonth(),
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  );
}
