import { Zip, ZipDeflate } from 'fflate';

/** Writes a zip piece by piece: what `drain` gives is to be passed on at once, so that no more than one piece waits in memory. */
export interface ZipWriter {
  /** Adds a whole file. `level` 1 is about three times as fast as 6 and 15 % larger on XML. */
  add(name: string, parts: Iterable<Uint8Array>): void;
  end(): void;
  drain(): Uint8Array<ArrayBuffer>[];
}

/** `madeAt` (ISO 8601) is the time of every file in the zip, in UTC, so that the same work gives the same bytes everywhere. */
export function zipWriter(madeAt: string): ZipWriter {
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    waiting.push(chunk as Uint8Array<ArrayBuffer>);
  });
  return {
    add(name, parts) {
      const entry = new ZipDeflate(name, { level: 1 });
      entry.mtime = wallClock(madeAt);
      zip.add(entry);
      for (const part of parts) entry.push(part);
      entry.push(new Uint8Array(), true);
    },
    end: () => zip.end(),
    drain() {
      const ready = waiting;
      waiting = [];
      return ready;
    },
  };
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
