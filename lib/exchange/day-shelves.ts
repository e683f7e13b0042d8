/** Bytes that a shelf begins with: some twenty rows. */
const FIRST = 16_384;
/** Bytes of UTF-8 that one UTF-16 unit takes at most. */
const WIDEST = 3;

interface Line {
  at: string;
  id: string;
  start: number;
  end: number;
}

/**
 * Lines of a file that come in whatever order and leave in the order of time. They lie as UTF-8, a shelf for each day: as text, 100,000 of them would
 * take twice the memory, and each shelf is given back as soon as it has left.
 */
export class DayShelves {
  private readonly days = new Map<string, Shelf>();

  /** `at`: ISO 8601, UTC. Lines of the same moment go by their `id`. */
  add(at: string, id: string, line: string): void {
    const day = at.slice(0, 10);
    const there = this.days.get(day);
    const shelf = there ?? new Shelf();
    if (!there) this.days.set(day, shelf);
    shelf.add(at, id, line);
  }

  /** All lines, oldest first, a day at a time. */
  *take(): Iterable<Uint8Array<ArrayBuffer>> {
    for (const day of [...this.days.keys()].sort()) {
      const shelf = this.days.get(day);
      this.days.delete(day);
      if (shelf) yield shelf.inOrder();
    }
  }
}

const utf8 = new TextEncoder();

class Shelf {
  private readonly lines: Line[] = [];
  private bytes = new Uint8Array(FIRST);
  private end = 0;

  add(at: string, id: string, line: string): void {
    this.makeRoom(line.length * WIDEST);
    const start = this.end;
    this.end += utf8.encodeInto(line, this.bytes.subarray(start)).written;
    this.lines.push({ at, id, start, end: this.end });
  }

  inOrder(): Uint8Array<ArrayBuffer> {
    const sorted = new Uint8Array(this.end);
    let to = 0;
    for (const { start, end } of this.lines.sort(byTime)) {
      sorted.set(this.bytes.subarray(start, end), to);
      to += end - start;
    }
    return sorted;
  }

  private makeRoom(more: number): void {
    if (this.end + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 1.5, this.end + more));
    larger.set(this.bytes.subarray(0, this.end));
    this.bytes = larger;
  }
}

const byTime = (a: Line, b: Line): number => (a.at === b.at ? compare(a.id, b.id) : compare(a.at, b.at));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
