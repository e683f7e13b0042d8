const utf8 = new TextEncoder();

/** The most bytes that a text takes as UTF-8: three for a UTF-16 unit. */
export const mostBytes = (text: string): number => text.length * 3;

/** Puts a text into the room as UTF-8; answers how many bytes it took. */
export const putUtf8 = (text: string, room: Uint8Array<ArrayBuffer>): number => utf8.encodeInto(text, room).written;

/**
 * Texts put one after the other as UTF-8, always in the same bytes. Joined as strings first, 500 quotes were a megabyte or two that only a large
 * collection gives back; and whatever an encoder has touched is kept until then, even if it was let go of.
 */
export class Utf8Piece {
  private room = new Uint8Array(65_536);
  private end = 0;

  add(text: string): void {
    const least = this.end + mostBytes(text);
    if (least > this.room.length) {
      const larger = new Uint8Array(Math.max(least, this.room.length * 2));
      larger.set(this.room.subarray(0, this.end));
      this.room = larger;
    }
    this.end += putUtf8(text, this.room.subarray(this.end));
  }

  /** What was put since the last time: good until the next is put. */
  take(): Uint8Array<ArrayBuffer> {
    const piece = this.room.subarray(0, this.end);
    this.end = 0;
    return piece;
  }
}
