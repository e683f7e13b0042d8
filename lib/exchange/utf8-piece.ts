/** Bytes of UTF-8 that one UTF-16 unit takes at most. */
const WIDEST = 3;
const utf8 = new TextEncoder();

/**
 * Texts put one after the other as UTF-8, always in the same bytes. Joined as strings first, 500 quotes were a megabyte or two that only a large
 * collection gives back; and whatever an encoder has touched is kept until then, even if it was let go of.
 */
export class Utf8Piece {
  private room = new Uint8Array(65_536);
  private end = 0;

  add(text: string): void {
    const least = this.end + text.length * WIDEST;
    if (least > this.room.length) {
      const larger = new Uint8Array(Math.max(least, this.room.length * 2));
      larger.set(this.room.subarray(0, this.end));
      this.room = larger;
    }
    this.end += utf8.encodeInto(text, this.room.subarray(this.end)).written;
  }

  /** What was put since the last time: good until the next is put. */
  take(): Uint8Array<ArrayBuffer> {
    const piece = this.room.subarray(0, this.end);
    this.end = 0;
    return piece;
  }
}
