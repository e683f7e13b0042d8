/** What the desk asks about files: out of the notebook, into it, and kept safe. A part of the desk's port. */
import type { NoteFocus } from '@/lib/evidence/focus-overlap';
import type { ExchangeSettings, ExportWish } from '@/lib/exchange/export-wish';
import type { NameQuestion } from '@/lib/exchange/name-questions';
import type { ReadProblem } from '@/lib/exchange/problem';
import type { ColumnRole } from '@/lib/exchange/sheet/column-roles';
import type { TakenSummary } from '@/lib/exchange/taken-summary';
import type { Outcome } from '@/lib/outcome/outcome';
import type { SnippetFilter } from '@/lib/store/filter';

/** How a long piece of work is watched and stopped. */
export interface Run {
  signal: AbortSignal;
  /** Told now and then how many records are done. */
  onProgress: (done: number) => void;
}

/** Whether names are taken out, and whether visits leave too. */
export interface NamesAsked {
  anonymise: boolean;
  visits: boolean;
}

/** The whole file. What a preview shows and what is saved are this one blob. */
export interface MadeFile {
  file: Blob;
  quotes: number;
}

/** A sheet whose columns are to be matched. */
export interface SheetLook {
  heading: readonly string[];
  /** The first rows. */
  examples: readonly (readonly string[])[];
  rows: number;
  /** What each column seems to be. */
  roles: readonly ColumnRole[];
}

/** What reading files for the notebook came to. Nothing is written yet. */
export type LookedAt =
  | { state: 'ready'; summary: TakenSummary }
  /** A sealed file: its passphrase is asked for. */
  | { state: 'sealed' }
  /** A sheet of somebody else's making: what its columns are is asked for. */
  | { state: 'sheet'; sheet: SheetLook }
  | { state: 'refused'; problems: readonly ReadProblem[] };

/** What a file says of the foci of its notes. */
export type FociLook =
  | {
      state: 'read';
      name: string;
      foci: readonly NoteFocus[];
      /** Ids and titles of look-fors, as the file's own lenses have them. */
      titles: readonly (readonly [id: string, title: string])[];
    }
  | { state: 'sealed' }
  | { state: 'refused'; problems: readonly ReadProblem[] };

export interface BackupState {
  /** When the last backup was made; null when none was. */
  at: string | null;
  /** Quotes that are new since then. */
  newQuotes: number;
}

export interface FilesPort {
  readonly settings: ExchangeSettings;
  /** Reads again what the organisation set about files. */
  settle(): Promise<ExchangeSettings>;
  /** Words in what would leave that may name a person. Rejects only when the signal aborts, as `make` does. */
  nameQuestions(filter: SnippetFilter, asked: NamesAsked, run: Run): Promise<Outcome<NameQuestion[]>>;
  make(filter: SnippetFilter, wish: ExportWish, run: Run): Promise<Outcome<MadeFile>>;
  /** The file locked with a passphrase. */
  seal(file: Blob, passphrase: string): Promise<Blob>;
  /** The last export, to make it again. */
  lastWish(): Promise<ExportWish | null>;
  rememberWish(wish: ExportWish): Promise<void>;

  /** Reads files that a person chose; the next `take` takes what was read last. */
  look(files: readonly File[], passphrase: string): Promise<Outcome<LookedAt>>;
  /** The sheet that was looked at last, with what each of its columns is. */
  matchSheet(roles: readonly ColumnRole[]): Promise<Outcome<LookedAt>>;
  /** Takes in what was looked at, all of it or nothing. An aborted signal gives `refused`. */
  take(run: Run): Promise<Outcome<number>>;
  takeBack(): Promise<Outcome<number>>;
  /** The foci of the notes in a file, to lay beside others. Takes nothing in, and is forgotten with the picture. */
  foci(file: File): Promise<Outcome<FociLook>>;

  /**
   * Everything in one file, names and all; locked when a passphrase is given. `managed`: the organisation lets names or levels leave only locked,
   * and none was given.
   */
  backup(passphrase: string, run: Run): Promise<Outcome<MadeFile>>;
  backedUp(quotes: number): Promise<void>;
  backupState(): Promise<Outcome<BackupState>>;
}
