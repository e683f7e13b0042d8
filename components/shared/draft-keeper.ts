import type { Outcome, Reason } from '@/lib/outcome/outcome';

/** Where drafts are kept. */
export interface DraftShelf {
  readDraft(key: string): Promise<Outcome<string>>;
  writeDraft(key: string, text: string): Promise<Outcome<void>>;
}

/** `kept` is said only when the shelf has answered for exactly the text that is shown. */
export type DraftStatus =
  | { state: 'reading' }
  | { state: 'kept' }
  | { state: 'keeping' }
  | { state: 'not-kept'; reason: Reason };

export interface DraftView {
  text: string;
  status: DraftStatus;
}

/** From the first unkept keystroke to the write, in ms. With the way to the disk it stays under the 250 ms that may be lost. */
export const WRITE_AFTER = 150;

/**
 * Keeps one half-written text. One write is under way at a time and the newest text is written last, so that an older text never
 * lands over a newer one. Typing that begins before the shelf has answered is joined to what was there, never written over it.
 */
export class DraftKeeper {
  private text: string;
  private touched = false;
  /** What the shelf holds, as far as it has answered; null until the first answer. */
  private shelved: string | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private running: Promise<void> | null = null;

  constructor(
    private readonly shelf: DraftShelf,
    private readonly key: string,
    private readonly show: (view: DraftView) => void,
    /** What stands in the field when no draft was left: the note as it was saved. */
    private readonly initial = '',
  ) {
    this.text = initial;
  }

  /** Fetches what was left here. A failure is shown, and tried again before the first write. */
  open(): Promise<void> {
    this.tell({ state: 'reading' });
    return this.flush();
  }

  type(text: string): void {
    this.text = text;
    this.touched = true;
    this.tell({ state: 'keeping' });
    this.later();
  }

  /** Writes now what is not kept yet: on blur, and for "Try again". */
  flush(): Promise<void> {
    this.stopTimer();
    this.running ??= this.settle().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** The page goes away or is hidden: the text is handed over at once, behind whatever is still on its way. */
  leave(): void {
    this.stopTimer();
    if (this.unkept()) void this.shelf.writeDraft(this.key, this.text);
  }

  /** The text was used: the draft goes, and the field holds `next`. */
  async used(next = ''): Promise<void> {
    this.text = next;
    if (this.running) await this.running;
    this.stopTimer();
    const wrote = await this.shelf.writeDraft(this.key, '');
    if (wrote.ok) this.shelved = '';
    this.tell(wrote.ok ? { state: 'kept' } : { state: 'not-kept', reason: wrote.reason });
  }

  private async settle(): Promise<void> {
    if (this.shelved === null) {
      const read = await this.shelf.readDraft(this.key);
      if (!read.ok) return this.tell({ state: 'not-kept', reason: read.reason });
      this.shelved = read.value;
      if (read.value !== '') this.text = this.touched ? joinDrafts(read.value, this.text) : read.value;
    }
    while (this.unkept()) {
      const text = this.text;
      const wrote = await this.shelf.writeDraft(this.key, text);
      if (!wrote.ok) return this.tell({ state: 'not-kept', reason: wrote.reason });
      this.shelved = text;
    }
    this.tell({ state: 'kept' });
  }

  private unkept(): boolean {
    const untouched = this.shelved === '' && this.text === this.initial;
    return !untouched && this.text !== (this.shelved ?? '');
  }

  private later(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      void this.flush();
    }, WRITE_AFTER);
  }

  private stopTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private tell(status: DraftStatus): void {
    this.show({ text: this.text, status });
  }
}

/** Both texts, the older first, when neither holds the other. */
export function joinDrafts(older: string, newer: string): string {
  if (newer === '' || older.includes(newer)) return older;
  if (older === '' || newer.includes(older)) return newer;
  return `${older}\n\n${newer}`;
}
