/** Bytes shown of a file at a time: a person reads none of this much, and a page of it is laid out in under 50 ms. */
export const SHOWN = 100_000;

/**
 * The first `bytes` of a UTF-8 file as text, byte for byte: a byte order mark stays, and a character that the cut would split is left
 * out. The bytes that the text stands for are its UTF-8 encoding, nothing more and nothing less.
 */
export async function fileText(file: Blob, bytes: number): Promise<string> {
  const start = await file.slice(0, bytes).arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(start, { stream: bytes < file.size });
}

/** A size as people read it, in the language's own way of writing numbers. */
export function sizeText(bytes: number, locale: string): string {
  const [unit, size] =
    bytes < 1000 ? ['byte', bytes] : bytes < 1e6 ? ['kilobyte', bytes / 1e3] : ['megabyte', bytes / 1e6];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: String(unit),
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(Number(size));
}
