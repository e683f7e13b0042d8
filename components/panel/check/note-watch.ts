import type { LensPack } from '@/lib/lens/pack';
import type { CheckOptions, NoteCheck } from '@/lib/writing/note-check';
import type { OpenCheck } from '@/lib/writing/open-check';
import type { CheckEngine } from '../engines';

/** From the last keystroke to the check, in ms: whoever types on is not disturbed. */
export const PAUSE_MS = 250;
/** Somebody who types without a pause sees the check follow at least this often, in ms. */
const AT_LEAST_MS = 1500;
/** Between two goes over a long text, in ms: keys that wait come in between. */
const BREATH_MS = 4;

export type WatchView =
  | { phase: 'off' }
  | { phase: 'loading' }
  | { phase: 'failed' }
  /** `check` reads `text`; `pending` while a long text is still being read. */
  | { phase: 'on'; check: NoteCheck; text: string; pending: boolean; say: CheckEngine['say'] };

export interface WatchTools {
  load(): Promise<CheckEngine>;
  show(view: WatchView): void;
  /** Calls back later, in a task of its own; gives the way to take it back. */
  later(run: () => void, ms: number): () => void;
  /** ms; only differences count. */
  now(): number;
}

/**
 * Follows one text from the moment in which its writer asks for it. Every reading is a task of its own, never the keystroke's, and a
 * long text is read in several.
 */
export class NoteWatch {
  private engine: CheckEngine | null = null;
  private open: OpenCheck | null = null;
  private text = '';
  private lens: LensPack | null = null;
  private options: CheckOptions = {};
  private begun = false;
  private cancel: (() => void) | null = null;
  private waitingSince = 0;

  constructor(private readonly tools: WatchTools) {}

  /** Begins: loads the check when it is not there yet, and reads the text at once. */
  async start(): Promise<void> {
    this.begun = true;
    if (!this.engine) {
      this.tools.show({ phase: 'loading' });
      try {
        this.engine = await this.tools.load();
      } catch {
        this.begun = false;
        return this.tools.show({ phase: 'failed' });
      }
    }
    if (this.begun) this.soon(0);
  }

  /** The text as it is now. Nothing is read before `start`. */
  follow(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.soon(PAUSE_MS);
  }

  /** What the check goes by. A change reads the text anew. */
  set(lens: LensPack, options: CheckOptions): void {
    this.lens = lens;
    this.options = options;
    this.open = null;
    this.soon(0);
  }

  stop(): void {
    this.begun = false;
    this.open = null;
    this.cancel?.();
    this.cancel = null;
    this.tools.show({ phase: 'off' });
  }

  dispose(): void {
    this.begun = false;
    this.cancel?.();
    this.cancel = null;
  }

  private soon(ms: number): void {
    if (!this.begun || !this.engine) return;
    const now = this.tools.now();
    if (!this.cancel) this.waitingSince = now;
    const most = Math.max(0, this.waitingSince + AT_LEAST_MS - now);
    this.cancel?.();
    this.cancel = this.tools.later(() => this.read(), Math.min(ms, most));
  }

  private read(): void {
    this.cancel = null;
    const { engine, lens, text } = this;
    if (!this.begun || !engine || !lens) return;
    this.open ??= engine.open(lens, this.options);
    this.tell(engine, this.open.update(text), text);
  }

  private goOn(text: string): void {
    this.cancel = null;
    if (!this.begun || !this.open || !this.engine) return;
    this.tell(this.engine, this.open.advance(), text);
  }

  private tell({ say }: CheckEngine, { check, pending }: ReturnType<OpenCheck['update']>, text: string): void {
    this.tools.show({ phase: 'on', check, text, pending: pending > 0, say });
    if (pending > 0) this.cancel = this.tools.later(() => this.goOn(text), BREATH_MS);
  }
}
