/** What the desk asks of the thread that works with files. Plain data in and out; every question can be watched and stopped. */
import type { FociLook, LookedAt, MadeFile, NamesAsked, Run } from '@/components/desk/files-port';
import type { ExchangeSettings, ExportWish } from '@/lib/exchange/export-wish';
import type { FolderMemory } from '@/lib/exchange/folder-memory';
import type { FolderDone } from '@/lib/exchange/folder-sync';
import type { NameQuestion } from '@/lib/exchange/name-questions';
import type { ReadResult } from '@/lib/exchange/problem';
import type { ColumnRole } from '@/lib/exchange/sheet/column-roles';
import type { SheetTable } from '@/lib/exchange/sheet/table';
import type { LensPack } from '@/lib/lens/pack';
import type { Outcome } from '@/lib/outcome/outcome';
import type { SnippetFilter } from '@/lib/store/filter';
import type { Thread } from '../thread/thread';

/** Which notebook: a space in a database. */
export interface Notebook {
  database: string;
  spaceId: string;
}

export interface Sealing {
  file: Blob;
  passphrase: string;
}

export interface Folding {
  handle: FileSystemDirectoryHandle;
  /** This device's own id. */
  device: string;
  memory: FolderMemory;
}

export interface FileWork {
  /** Words in what would leave that may name a person. */
  nameQuestions(at: Notebook, filter: SnippetFilter, asked: NamesAsked, run: Run): Promise<Outcome<NameQuestion[]>>;
  make(
    at: Notebook,
    filter: SnippetFilter,
    wish: ExportWish,
    settings: ExchangeSettings,
    run: Run,
  ): Promise<Outcome<MadeFile>>;
  /** Locked when there is a passphrase. */
  backup(at: Notebook, passphrase: string, run: Run): Promise<Outcome<MadeFile>>;
  seal(sealing: Sealing, run: Run): Promise<Outcome<Blob>>;
  /** Reads what others wrote into a folder, and writes what is new here. */
  fold(at: Notebook, folding: Folding, run: Run): Promise<Outcome<{ result: FolderDone; quotes: number }>>;
  /** Reads files; the next `take` takes what was read last. */
  look(at: Notebook, files: readonly File[], passphrase: string, run: Run): Promise<Outcome<LookedAt>>;
  /** The sheet that was looked at last, with what each of its columns is. */
  matchSheet(at: Notebook, roles: readonly ColumnRole[], run: Run): Promise<Outcome<LookedAt>>;
  /** Takes in what was looked at, all of it or nothing. */
  take(at: Notebook, run: Run): Promise<Outcome<number>>;
  takeBack(at: Notebook, run: Run): Promise<Outcome<number>>;
  /** The wordings of a lens as an Excel file. */
  lensSheet(pack: LensPack, run: Run): Promise<Outcome<Blob>>;
  /** The cells of a sheet (`.xlsx`, `.csv`). */
  table(file: File, run: Run): Promise<Outcome<ReadResult<SheetTable>>>;
  /** The foci of the notes in a file. */
  foci(at: Notebook, file: File, run: Run): Promise<Outcome<FociLook>>;
}

/** The same calls, answered by a worker. */
export function workIn({ ask }: Thread): FileWork {
  return {
    nameQuestions: (...args) => asked('nameQuestions', args),
    make: (...args) => asked('make', args),
    backup: (...args) => asked('backup', args),
    seal: (...args) => asked('seal', args),
    fold: (...args) => asked('fold', args),
    look: (...args) => asked('look', args),
    matchSheet: (...args) => asked('matchSheet', args),
    take: (...args) => asked('take', args),
    takeBack: (...args) => asked('takeBack', args),
    foci: (...args) => asked('foci', args),
    lensSheet: (...args) => asked('lensSheet', args),
    table: (...args) => asked('table', args),
  };
  function asked<T>(call: keyof FileWork, args: readonly [...unknown[], Run]): Promise<Outcome<T>> {
    return ask(call, args.slice(0, -1), args.at(-1) as Run);
  }
}
