/** What the place of the lens may ask of the world: versions that are kept here, the one under work, and files. */
import type { SheetTaken } from '@/lib/exchange/lens-sheet-read';
import type { ReadResult } from '@/lib/exchange/problem';
import type { LensWork } from '@/lib/lens/edition/work';
import type { LensPack } from '@/lib/lens/pack';
import type { Outcome } from '@/lib/outcome/outcome';

export interface LensPort {
  work(): Promise<Outcome<LensWork | null>>;
  saveWork(work: LensWork): Promise<Outcome<void>>;
  dropWork(): Promise<Outcome<void>>;
  /** Every version that is kept on this device, the newest first. */
  versions(): Promise<Outcome<LensPack[]>>;
  /** Keeps a lens for good, beside the others. `conflict`: other words under this very version are kept here. */
  keep(pack: LensPack): Promise<Outcome<void>>;
  /** Keeps a lens for good and uses it from now on; quotes keep the version they were tagged with. `conflict`: other words under this very version are kept here. */
  use(pack: LensPack): Promise<Outcome<void>>;
  /** Keeps a lens for good and shows its look-fors beside those of the one in use; null: none stands beside it. */
  setSecond(pack: LensPack | null): Promise<Outcome<void>>;
  /** A lens as a spreadsheet, and back. */
  sheetOf(pack: LensPack): Promise<string>;
  /** The same for Excel. */
  excelOf(pack: LensPack): Promise<Outcome<Blob>>;
  /** Either of them back. */
  readSheet(file: File, pack: LensPack): Promise<Outcome<ReadResult<SheetTaken>>>;
  /** A whole lens: our own file or a CASE package. */
  readLens(file: File): Promise<ReadResult<LensPack>>;
  caseOf(pack: LensPack): Promise<string>;
  /** A code book for QDA tools (`.qdc`). */
  codesOf(pack: LensPack): Promise<string>;
  /** Puts words on the clipboard; answers whether they are there. */
  copy(text: string): Promise<boolean>;
  newId(): string;
  /** ISO 8601, UTC. */
  now(): string;
}
