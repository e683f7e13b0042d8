import { describe, expect, it } from 'vitest';
import { QuoteReader, type QuotesView } from '@/components/desk/quotes/quote-reader';
import type { QuotePiece } from '@/components/desk/quotes-port';
import type { Snippet } from '@/lib/evidence/records';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { snippetOf } from '../../doubles/walkthrough';

const kept = (howMany: number): Snippet[] =>
  Array.from({ length: howMany }, (_, id) => snippetOf({ id, words: `Quote ${id}`, tags: [] }));

const piece = (snippets: Snippet[], unreadable = 0): QuotePiece => ({
  rows: snippets.map((snippet) => ({ snippet, group: null })),
  unreadable,
});

/** Reads `all` in pieces of 30, and writes down how many pieces were read. */
function shelf(all: Snippet[]) {
  const read = { pieces: 0 };
  async function* pieces(): AsyncGenerator<Outcome<QuotePiece>, void> {
    for (let at = 0; at < all.length; at += 30) {
      read.pieces += 1;
      yield done(piece(all.slice(at, at + 30), 0));
    }
  }
  return { read, pieces };
}

function reader() {
  const shown: QuotesView[] = [];
  return { shown, reader: new QuoteReader((view) => shown.push(view)), now: () => shown.at(-1) };
}

describe('the reader of saved quotes', () => {
  it('shows what there is after every piece, and stops at a page', async () => {
    const { read, pieces } = shelf(kept(1000));
    const { reader: one, shown, now } = reader();
    await one.start(pieces);
    expect(shown.map((view) => view.rows.length)).toEqual([0, 30, 60]);
    expect(now()?.state).toBe('waiting');
    expect(read.pieces).toBe(2);
  });

  it('reads on only when it is asked to, to the end', async () => {
    const { pieces } = shelf(kept(100));
    const { reader: one, now } = reader();
    await one.start(pieces);
    expect(now()).toMatchObject({ state: 'waiting' });
    await one.more();
    expect(now()).toMatchObject({ state: 'whole' });
    expect(now()?.rows).toHaveLength(100);
    await one.more();
    expect(now()?.rows).toHaveLength(100);
  });

  it('forgets a list that nobody waits for any more', async () => {
    const { reader: one, now } = reader();
    let go = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      go = resolve;
    });
    const first = one.start(async function* () {
      await slow;
      yield done(piece(kept(3), 0));
    });
    await one.start(shelf(kept(1)).pieces);
    go();
    await first;
    expect(now()?.rows).toHaveLength(1);
  });

  it('puts a list that was read again in place at once, as long as it was', async () => {
    const all = kept(200);
    const { reader: one, shown, now } = reader();
    await one.start(shelf(all).pieces);
    await one.more();
    const before = shown.length;
    all.shift();
    await one.again();
    expect(shown.length).toBe(before + 1);
    expect(now()?.rows.length).toBeGreaterThanOrEqual(120);
    expect(now()?.rows[0]?.snippet.body.quote.exact).toBe('Quote 1');
  });

  it('says why it could not read, and keeps what it has', async () => {
    const { reader: one, now } = reader();
    await one.start(async function* () {
      yield done(piece(kept(2), 1));
      yield failed('storage-refused');
    });
    expect(now()).toMatchObject({ state: 'failed', reason: 'storage-refused', unreadable: 1 });
    expect(now()?.rows).toHaveLength(2);
  });
});
