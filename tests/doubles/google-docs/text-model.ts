/**
 * The text of one tab as the document holds it: control characters where tables and chips stand, one selection, and an undo that takes
 * back whole acts. Offsets are UTF-16 units, ends exclusive, as the page's own function tells them.
 */

interface Act {
  at: number;
  removed: string;
  put: string;
}

export interface Span {
  start: number;
  end: number;
}

export class TextModel {
  text: string;
  selection: Span;
  readonly #trailer: number;
  #done: Act[] = [];
  #undone: Act[] = [];
  readonly #heard = new Set<() => void>();

  /** `body` without the mark at the start and the trailer. */
  constructor(body: string, trailer: 'short' | 'long' = 'long') {
    const end = trailer === 'long' ? '\n\u0003\n' : '\n';
    this.text = `\u0003${body}${end}`;
    this.#trailer = end.length;
    this.selection = { start: 1, end: 1 };
  }

  /** Where the caret may stand at most. */
  get last(): number {
    return this.text.length - this.#trailer;
  }

  get selected(): string {
    return this.text.slice(this.selection.start, this.selection.end);
  }

  onChange(heard: () => void): () => void {
    this.#heard.add(heard);
    return () => this.#heard.delete(heard);
  }

  /** Sets the selection; out of range it is silently ignored. */
  select(start: number, end: number): void {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 1 || end < start || end > this.last) return;
    this.selection = { start, end };
    this.#tell();
  }

  /** Puts words in place of the selection: one act, one undo. The caret stands behind them. */
  put(words: string): void {
    const { start, end } = this.selection;
    this.#done.push({ at: start, removed: this.text.slice(start, end), put: words });
    this.#undone = [];
    this.#splice(start, end, words);
    this.selection = { start: start + words.length, end: start + words.length };
    this.#tell();
  }

  /** Somebody else's edit: it moves our caret along and is none of our acts. */
  putByOther(start: number, end: number, words: string): void {
    const from = Math.max(1, Math.min(start, this.last));
    const to = Math.max(from, Math.min(end, this.last));
    this.#splice(from, to, words);
    const moved = (at: number): number =>
      at <= from ? at : at >= to ? at + words.length - (to - from) : from + words.length;
    this.selection = { start: moved(this.selection.start), end: moved(this.selection.end) };
    const shifted = (act: Act): Act[] =>
      act.at + act.put.length < from ? [act] : act.at >= to ? [{ ...act, at: moved(act.at) }] : [];
    this.#done = this.#done.flatMap(shifted);
    this.#undone = this.#undone.flatMap(shifted);
    this.#tell();
  }

  undo(): void {
    const act = this.#done.pop();
    if (!act) return;
    this.#undone.push(act);
    this.#splice(act.at, act.at + act.put.length, act.removed);
    this.selection = { start: act.at, end: act.at + act.removed.length };
    this.#tell();
  }

  redo(): void {
    const act = this.#undone.pop();
    if (!act) return;
    this.#done.push(act);
    this.#splice(act.at, act.at + act.removed.length, act.put);
    this.selection = { start: act.at + act.put.length, end: act.at + act.put.length };
    this.#tell();
  }

  #splice(start: number, end: number, words: string): void {
    this.text = this.text.slice(0, start) + words + this.text.slice(end);
  }

  #tell(): void {
    for (const heard of this.#heard) heard();
  }
}
