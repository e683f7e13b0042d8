/** What a zip holds, read from its directory alone, for showing a file before it leaves. Nothing is unpacked. */
export interface ZipItem {
  name: string;
  /** Unpacked size, bytes. */
  size: number;
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;

/** The files of a zip in the order of its directory; empty when it has none that can be read. Zip64 is not ours and is not read. */
export function zipList(bytes: Uint8Array): ZipItem[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) return [];
  const items: ZipItem[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    items.push({ name, size: view.getUint32(at + 24, true) });
    at += 46 + nameLength + rest;
  }
  return items;
}
