import { inTime, type Placed } from '@/lib/evidence/in-time';
import { Utf8Piece } from './utf8-piece';

interface Line extends Placed {
  block: Uint8Array<ArrayBuffer>;
  start: number;
  end: number;
}

/** The lines of one day: their bytes in the order in which they came. */
interface Day {
  lines: Line[];
  block: Uint8Array<ArrayBuffer>;
  end: number;
}

/** Of a day's first block, bytes; those that follow are larger, up to what the browser gives back to the system as soon as it is let go of. */
const [FIRST, LARGER, LARGEST] = [4096, 16, 1_048_576];
/** Of what is given at once, bytes. */
const PIECE = 1_000_000;

/**
 * Lines of a file that people read from its beginning, whatever the order in which they come: given back oldest first, of the same moment by id. They
 * wait as bytes, day by day, and a day is let go of once it was given: 100,000 lines take as much memory as the file, once.
 */
export class LinesInTime {
  private readonly days = new Map<string, Day>();
  private readonly encoded = new Utf8Piece();

  add({ id, createdAt }: Placed, line: string): void {
    // Never straight into a block: what an encoder has touched is not given back at once.
    this.encoded.add(line);
    const bytes = this.encoded.take();
    const day = this.dayOf(createdAt.slice(0, 'yyyy-mm-dd'.length));
    if (day.end + bytes.length > day.block.length) {
      day.block = new Uint8Array(Math.max(bytes.length, Math.min(LARGEST, day.block.length * LARGER)));
      day.end = 0;
    }
    day.block.set(bytes, day.end);
    day.lines.push({ id, createdAt, block: day.block, start: day.end, end: day.end + bytes.length });
    day.end += bytes.length;
  }

  /** Pieces of bytes, each good until the next is asked for. Nothing is left afterwards. */
  *oldestFirst(): Iterable<Uint8Array<ArrayBuffer>> {
    let piece = new Uint8Array(PIECE);
    let end = 0;
    for (const name of [...this.days.keys()].sort()) {
      const lines = this.days.get(name)?.lines.sort(inTime) ?? [];
      this.days.delete(name);
      for (const line of lines) {
        const bytes = line.block.subarray(line.start, line.end);
        if (end + bytes.length > piece.length) {
          yield piece.subarray(0, end);
          end = 0;
          if (bytes.length > piece.length) piece = new Uint8Array(bytes.length);
        }
        piece.set(bytes, end);
        end += bytes.length;
      }
      // Given back at once: left to the collector, a file of 100 MB was in memory three times.
      for (const block of new Set(lines.map((line) => line.block))) block.buffer.transfer(0);
    }
    yield piece.subarray(0, end);
  }

  private dayOf(name: string): Day {
    const there = this.days.get(name);
    if (there) return there;
    const begun = { lines: [], block: new Uint8Array(FIRST), end: 0 };
    this.days.set(name, begun);
    return begun;
  }
}
