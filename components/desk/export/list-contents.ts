/** What is in a file that is not text, read back from the file itself. */
export interface Listed {
  items: { name: string; size: number | null; about: string }[];
  /** Items beyond those that are shown. */
  more: number;
  /** Rows of a Parquet table. */
  rows: number;
  /** The beginning of the part that holds the words, and its name; empty where there is none. */
  text: string;
  textOf: string;
}

const SHOWN = 200;
const TEXT_UNITS = 20_000;
/** The parts in which a person finds the words: of a QDA project, and of an Excel file. */
const WORDS = ['project.qde', 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml'];
/** A larger zip is listed but not unpacked for a look. */
const LARGEST_LOOKED_INTO = 50_000_000;

export async function listContents(file: Blob, form: 'zip' | 'parquet'): Promise<Listed> {
  const buffer = await file.arrayBuffer();
  return form === 'zip' ? zipContents(new Uint8Array(buffer)) : parquetContents(buffer);
}

async function zipContents(bytes: Uint8Array): Promise<Listed> {
  const { zipList } = await import('@/lib/exchange/zip-list');
  const all = zipList(bytes);
  const textOf = WORDS.find((name) => all.some((item) => item.name === name)) ?? '';
  const items = all.slice(0, SHOWN).map(({ name, size }) => ({ name, size, about: '' }));
  let text = '';
  if (textOf !== '' && bytes.byteLength < LARGEST_LOOKED_INTO) {
    const { readZip } = await import('@/lib/exchange/zip-read');
    const read = readZip(bytes, '', (name) => name === textOf);
    const part = read.ok ? read.value.get(textOf) : undefined;
    text = part ? new TextDecoder().decode(part.subarray(0, TEXT_UNITS)) : '';
  }
  return { items, more: all.length - items.length, rows: 0, text, textOf };
}

async function parquetContents(buffer: ArrayBuffer): Promise<Listed> {
  const { parquetMetadata } = await import('hyparquet');
  const meta = parquetMetadata(buffer);
  const columns = meta.schema.slice(1);
  const items = columns.map(({ name, type, converted_type }) => ({
    name,
    size: null,
    about: String(converted_type ?? type),
  }));
  return { items, more: 0, rows: Number(meta.num_rows), text: '', textOf: '' };
}
