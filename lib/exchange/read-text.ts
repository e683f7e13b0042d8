import { problem, type ReadResult, refuse } from './problem';

/** The most that is read at once: a bundle of 100,000 saved quotes is about 125 MB, an engine's longest string 512. */
const MAX_MEGABYTES = 256;
const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

/** The text of a file of ours: UTF-8 with or without a byte order mark (taken off), never empty, at most 256 MB. */
export function readText(bytes: Uint8Array, file: string): ReadResult<string> {
  const tooLarge = refuseLarge(bytes, file);
  if (tooLarge !== null) return tooLarge;
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return refuse(problem(file, 'first bytes', 'utf16'));
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? refuse(problem(file, 'whole file', 'empty')) : { ok: true, value: text };
  } catch {
    return refuse(problem(file, `byte ${firstWrongByte(bytes)}`, 'not-utf8'));
  }
}

export function refuseLarge(bytes: Uint8Array, file: string): ReturnType<typeof refuse> | null {
  if (bytes.byteLength === 0) return refuse(problem(file, 'whole file', 'empty'));
  if (bytes.byteLength <= MAX_BYTES) return null;
  return refuse(problem(file, 'whole file', 'too-large', { limit: MAX_MEGABYTES }));
}

/** Where decoding first fails, to 4 KB, by decoding ever more of it. */
function firstWrongByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const step = 4096;
  for (let at = 0; at < bytes.byteLength; at += step) {
    try {
      decoder.decode(bytes.subarray(at, at + step), { stream: true });
    } catch {
      return at;
    }
  }
  return bytes.byteLength;
}
