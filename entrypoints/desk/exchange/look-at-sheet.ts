/** Whether a chosen file is a sheet of somebody else's making, and how it looks. */
import type { LookedAt, SheetLook } from '@/components/desk/files-port';
import type { ReadHome } from '@/lib/exchange/read-any';
import type { SheetTable } from '@/lib/exchange/sheet/table';

const EXAMPLES = 3;

type Looked = { state: 'sheet'; table: SheetTable; look: SheetLook } | Extract<LookedAt, { state: 'refused' }>;

/** Null for any other file, our own CSV among them. */
export async function lookAtSheet(file: File, { lens }: ReadHome): Promise<Looked | null> {
  if (!/\.(xlsx|csv|tsv)$/i.test(file.name)) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.csv$/i.test(file.name)) {
    const { readCsv } = await import('@/lib/exchange/csv-read');
    const ours = readCsv(bytes, file.name);
    if (ours.ok || ours.problems[0]?.reason !== 'wrong-format') return null;
  }
  const [{ readTable }, { guessRoles }] = await Promise.all([
    import('@/lib/exchange/sheet/table'),
    import('@/lib/exchange/sheet/column-roles'),
  ]);
  const read = readTable(bytes, file.name);
  if (!read.ok) return { state: 'refused', problems: read.problems };
  const { heading, rows } = read.value;
  const look = { heading, examples: rows.slice(0, EXAMPLES), rows: rows.length, roles: guessRoles(read.value, lens) };
  return { state: 'sheet', table: read.value, look };
}
