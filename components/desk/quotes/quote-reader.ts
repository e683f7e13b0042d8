import type { Snippet } from '@/lib/evidence/records';
import type { Outcome, Reason } from '@/lib/outcome/outcome';
import type { ListedQuote, QuotePiece } from '../quotes-port';

/** Quotes that are read on at a time, when the list is opened and whenever its end comes near. */
const PAGE = 50;

export interface QuotesView {
  rows: readonly ListedQuote[];
  unreadable: number;
  /** `waiting`: there may be more, and nobody asked for it yet. `whole`: this is all that there is. */
  state: 'reading' | 'waiting' | 'whole' | 'failed';
  reason: Reason | null;
}

export const unread: QuotesView = { rows: [], unreadable: 0, state: 'reading', reason: null };

type Read = (signal: AbortSignal) => AsyncIterable<Outcome<QuotePiece>>;
type Pieces = AsyncIterator<Outcome<QuotePiece>>;

/**
 * Reads one list of quotes, page by page, and shows what there is after every piece. A new `start` ends what was under way; `again`
 * reads what is shown anew and puts it in place at once, so that a change elsewhere does not empty the screen.
 */
export class QuoteReader {
  private view = unread;
  private read: Read = noQuotes;
  private pieces: Pieces | null = null;
  private underWay = new AbortController();
  private wanted = PAGE;

  constructor(private readonly show: (view: QuotesView) => void) {}

  start(read: Read): Promise<void> {
    this.read = read;
    this.wanted = PAGE;
    const signal = this.fresh();
    this.pieces = read(signal)[Symbol.asyncIterator]();
    this.tell(unread);
    return this.pull(signal);
  }

  /** Reads the next page; does nothing while one is being read, or at the end. */
  more(): Promise<void> {
    if (this.view.state !== 'waiting') return Promise.resolve();
    this.wanted = this.view.rows.length + PAGE;
    this.tell({ ...this.view, state: 'reading' });
    return this.pull(this.underWay.signal);
  }

  async again(): Promise<void> {
    const before = this.view.rows.length;
    // What is still being read for the first time starts over; there is nothing to keep in place.
    if (before === 0 || this.view.state === 'failed') return this.start(this.read);
    const signal = this.fresh();
    const pieces = this.read(signal)[Symbol.asyncIterator]();
    this.pieces = pieces;
    const anew = await gather(pieces, { ...unread }, Math.max(before, PAGE), signal, () => undefined);
    if (!signal.aborted) this.tell(anew);
  }

  /** A quote was changed here: it shows at once. */
  put(changed: Snippet): void {
    const rows = this.view.rows.map((row) => (row.snippet.id === changed.id ? { ...row, snippet: changed } : row));
    this.tell({ ...this.view, rows });
  }

  drop(ids: ReadonlySet<string>): void {
    this.tell({ ...this.view, rows: this.view.rows.filter(({ snippet }) => !ids.has(snippet.id)) });
  }

  stop(): void {
    this.underWay.abort();
  }

  private async pull(signal: AbortSignal): Promise<void> {
    if (!this.pieces) return;
    const view = await gather(this.pieces, this.view, this.wanted, signal, (partly) => this.tell(partly));
    if (!signal.aborted) this.tell(view);
  }

  private fresh(): AbortSignal {
    this.underWay.abort();
    this.underWay = new AbortController();
    return this.underWay.signal;
  }

  private tell(view: QuotesView): void {
    this.view = view;
    this.show(view);
  }
}

/** Takes pieces until there are as many quotes as wanted, or no more; tells what there is after each piece. */
async function gather(
  pieces: Pieces,
  from: QuotesView,
  wanted: number,
  signal: AbortSignal,
  partly: (view: QuotesView) => void,
): Promise<QuotesView> {
  let view = from;
  while (!signal.aborted) {
    const { done, value: piece } = await pieces.next();
    if (signal.aborted) break;
    if (done) return { ...view, state: 'whole' };
    if (!piece.ok) return { ...view, state: 'failed', reason: piece.reason };
    view = {
      ...view,
      rows: [...view.rows, ...piece.value.rows],
      unreadable: view.unreadable + piece.value.unreadable,
      state: 'reading',
    };
    if (view.rows.length >= wanted) return { ...view, state: 'waiting' };
    partly(view);
  }
  return view;
}

async function* noQuotes(): AsyncGenerator<Outcome<QuotePiece>, void> {}
