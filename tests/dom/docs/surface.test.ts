/** Our adapter beside the Docs stand-in: what a leader can do in a document, and what becomes of it when the page fails us. */

import { describe, expect, it, vi } from 'vitest';
import type { StoredQuote } from '@/lib/messages/to-page';
import { quoteWorkAtHand } from '@/lib/quote/quote-work';
import { docsSurface } from '@/lib/surfaces/docs/docs-surface';
import type { Surface } from '@/lib/surfaces/surface';
import { CHIP, REPEATED, SAID } from '../../doubles/google-docs/content';
import type { Faults } from '../../doubles/google-docs/faults';
import { atEnd, openReadyDocs, pause } from './open';

function sit(): Surface {
  const surface = docsSurface(() => false, quoteWorkAtHand);
  atEnd(() => surface.dispose());
  return surface;
}

async function captured(surface: Surface, via = 'annotate'): Promise<StoredQuote[]> {
  const taken = await surface.capture();
  if (!taken.ok) throw new Error(`${taken.reason} ${taken.detail}`);
  return taken.value.map((one, index) => {
    expect(one.via).toBe(via);
    return { id: `q${index}-${one.quote.position.start}`, quote: one.quote, scope: one.scope, domainIds: [] };
  });
}

/** Sits down in a ready document with one saved quote. */
async function withQuote(words: string, faults: Partial<Faults> = {}) {
  const double = await openReadyDocs({ faults });
  const surface = sit();
  double.selectWords(words);
  const quotes = await captured(surface);
  const states = async () => (await surface.place(quotes, []))?.map(({ state }) => state);
  return { double, surface, quotes, states };
}

const insert = (surface: Surface, text: string) => surface.writing?.act({ do: 'insert', text });

describe('tagging', () => {
  it('takes the selected words with what stands around them, and changes nothing', async () => {
    const double = await openReadyDocs();
    const surface = sit();
    double.selectWords(SAID);
    const { text, selection } = double.model;
    const [quote] = await captured(surface);
    expect(quote?.quote).toMatchObject({ exact: SAID, position: { start: selection.start, end: selection.end } });
    expect(quote?.quote.prefix).toContain('Students explain their thinking');
    expect(double.model).toMatchObject({ text, selection });
  });

  it('takes a selection over cells as one quote a cell, each found again', async () => {
    const double = await openReadyDocs();
    const surface = sit();
    const start = double.model.text.indexOf('Students explain');
    double.setSelection(start, double.model.text.indexOf('asked twice'));
    const quotes = await captured(surface);
    expect(quotes.map(({ quote }) => quote.exact.slice(0, 16))).toEqual([
      'Students explain',
      '“I kept it in ei',
      'Students respond',
      'Group 2: “how do',
    ]);
    expect((await surface.place(quotes, []))?.map(({ state }) => state)).toEqual(['found', 'found', 'found', 'found']);
    expect(quotes.every(({ quote }) => !quote.exact.includes(CHIP))).toBe(true);
  });

  it('takes words that run from right to left, and finds them again in their paragraph', async () => {
    const { double, states } = await withQuote('לשאול תלמיד שני');
    expect(await states()).toEqual(['found']);
    double.model.putByOther(1, 1, 'שורה חדשה.\n');
    expect(await states()).toEqual(['moved']);
  });

  it('says that nothing is selected when the caret merely stands somewhere', async () => {
    await openReadyDocs();
    expect(await sit().capture()).toMatchObject({ ok: false, reason: 'no-selection' });
  });

  it('tells the panel what is selected, in words without control characters', async () => {
    const double = await openReadyDocs();
    const surface = sit();
    const heard = vi.fn();
    surface.onSelection(heard);
    surface.watch?.(true);
    await vi.waitFor(() => expect(surface.capabilities().text.level).toBe('live'));
    double.setSelection(double.model.text.indexOf('Students explain'), double.model.text.indexOf('“I kept') + 9);
    await surface.look?.();
    await vi.waitFor(() =>
      expect(heard).toHaveBeenLastCalledWith(expect.objectContaining({ view: expect.anything(), at: null })),
    );
    expect(surface.selection()?.view.text).toBe('Students explain their thinking\n “I kept i'.replace('\n', '\n'));
  });
});

describe('finding again', () => {
  it('follows a quote through edits above it, and calls it moved', async () => {
    const { double, states } = await withQuote(REPEATED);
    expect(await states()).toEqual(['found']);
    double.model.putByOther(1, 1, 'A new first line.\n');
    expect(await states()).toEqual(['moved']);
  });

  it('says changed with the words of now, and gone when they are gone from the whole tab', async () => {
    const { double, surface, quotes, states } = await withQuote(SAID);
    const at = double.model.text.indexOf('eighths');
    double.model.putByOther(at, at + 7, 'sixteenths');
    expect(await surface.place(quotes, [])).toMatchObject([
      { state: 'changed', now: SAID.replace('eighths', 'sixteenths') },
    ]);
    const start = double.model.text.indexOf('“I kept it');
    double.model.putByOther(start, start + SAID.length + 3, '');
    expect(await states()).toEqual(['gone']);
  });

  it('selects the quote on a click, and only then', async () => {
    const { double, surface, quotes } = await withQuote(SAID);
    await surface.place(quotes, []);
    double.setSelection(1, 1);
    expect(double.log.filter((line) => line.startsWith('select'))).toEqual([]);
    expect(await surface.reveal(quotes[0]?.id ?? '')).toMatchObject({ ok: true });
    expect(double.model.selected).toBe(SAID);
  });

  it('selects it where it stands now, though others wrote since', async () => {
    const { double, surface, quotes } = await withQuote(SAID);
    await surface.place(quotes, []);
    double.model.putByOther(1, 1, 'More words above. ');
    await surface.reveal(quotes[0]?.id ?? '');
    expect(double.model.selected).toBe(SAID);
  });

  it('takes the changed words when the person says so', async () => {
    const { double, surface, quotes } = await withQuote(SAID);
    const at = double.model.text.indexOf('eighths');
    double.model.putByOther(at, at + 7, 'sixteenths');
    await surface.place(quotes, []);
    expect(await surface.recapture(quotes[0]?.id ?? '', null)).toMatchObject({
      ok: true,
      value: { quote: { exact: SAID.replace('eighths', 'sixteenths') } },
    });
  });
});

describe('inserting', () => {
  it('puts the words where the caret is and reads them back', async () => {
    const double = await openReadyDocs();
    double.selectWords('number line');
    const surface = sit();
    expect(await insert(surface, ' (drawn)')).toMatchObject({
      ok: true,
      value: { applied: true, receipt: 'applied', label: 'Walkthrough notes' },
    });
    expect(double.model.text).toContain('number line (drawn).');
  });

  it('goes into a comment box when that is where the person writes, and reads its text there', async () => {
    const double = await openReadyDocs();
    const surface = sit();
    const before = double.model.text;
    const box = document.querySelector<HTMLTextAreaElement>('.docos-input-textarea');
    box?.focus();
    const heard = vi.fn();
    surface.writing?.onText(heard);
    expect(await surface.writing?.act({ do: 'watch' })).toMatchObject({ ok: true });
    expect(await insert(surface, 'What did partners hear?')).toMatchObject({ ok: true, value: { applied: true } });
    expect(box?.value).toBe('What did partners hear?');
    expect(double.model.text).toBe(before);
    await vi.waitFor(() =>
      expect(heard).toHaveBeenLastCalledWith([
        expect.objectContaining({ text: 'What did partners hear?', baseline: '' }),
      ]),
    );
  });
});

describe('the check', () => {
  it('reads the note around the caret as it is written, a cell by itself, and knows what stood there before', async () => {
    const double = await openReadyDocs();
    const surface = sit();
    const heard = vi.fn();
    surface.writing?.onText(heard);
    surface.watch?.(true);
    const caretBehind = (words: string): void => {
      double.selectWords(words);
      double.setSelection(double.model.selection.end, double.model.selection.end);
    };
    caretBehind(SAID);
    await surface.writing?.act({ do: 'watch' });
    const first = heard.mock.calls[0]?.[0][0];
    expect(first.text.trim()).toBe(SAID);
    expect(first.text).not.toMatch(/(?![\n\t\v])\p{Cc}|\p{Co}/u);
    caretBehind('Next step');
    double.press(': ask why');
    await vi.waitFor(() => expect(heard.mock.lastCall?.[0][0].text).toContain('Next step: ask why'), 5000);
    expect(heard.mock.lastCall?.[0][0].baseline).not.toContain('ask why');
    const at = heard.mock.lastCall?.[0][0].text.indexOf('ask why');
    expect(await surface.writing?.act({ do: 'select', field: 'docs:text', start: at, end: at + 7 })).toMatchObject({
      ok: true,
    });
    expect(double.model.selected).toBe('ask why');
  });
});

describe('reading', () => {
  it('does not read while nobody looks, except where words were selected', async () => {
    const double = await openReadyDocs();
    const surface = sit();
    await pause(2500);
    expect(surface.report().probes.reads).toBe(0);
    double.press('abc');
    await pause(800);
    expect(surface.report().probes.reads).toBe(0);
    document.querySelector('.kix-appview-editor')?.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    await vi.waitFor(() => expect(surface.report().probes.reads).toBe(1), 3000);
  });

  it('reads no more than three times a second however fast somebody types', async () => {
    const double = await openReadyDocs();
    const surface = sit();
    surface.watch?.(true);
    await vi.waitFor(() => expect(surface.report().probes.reads).toBe(1));
    const since = performance.now();
    for (let key = 0; key < 60; key += 1) {
      double.press('a');
      await pause(30);
    }
    const seconds = (performance.now() - since) / 1000;
    expect((surface.report().probes.reads as number) - 1).toBeLessThanOrEqual(Math.ceil(seconds * 3));
  });

  it('tells nothing of a document in its report', async () => {
    const { surface } = await withQuote(SAID);
    const report = JSON.stringify(surface.report());
    for (const word of ['Walkthrough', 'eighths', 'Student', 'docs.google']) expect(report).not.toContain(word);
    expect(surface.layout().push).toBe(false);
  });
});

/** What the person meets under each switch by itself is the table of degradation.test.ts; here is what goes deeper, and two at a time. */
describe('when the page fails', () => {
  it('api: absent: the person’s own copy is caught when copy events say nothing', async () => {
    const double = await openReadyDocs({ faults: { api: 'absent', copy: 'disabled' } });
    const surface = sit();
    double.selectWords(SAID);
    expect(await surface.capture()).toMatchObject({ ok: false, reason: 'no-selection', detail: 'not-ready' });
    surface.onSelection(() => undefined);
    double.faults.copy = 'dataTransferOnly';
    const inner = double.frame?.frame?.contentDocument?.body.firstElementChild;
    const realm = double.frame?.frame?.contentWindow as (Window & typeof globalThis) | null;
    if (!realm) throw new Error('no frame');
    const clipboardData = new realm.DataTransfer();
    inner?.dispatchEvent(new realm.ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData }));
    double.faults.copy = 'disabled';
    expect(surface.selection()?.view.text).toContain('“I kept it in eighths');
    expect((await captured(surface, 'user-copy'))[0]?.quote.exact).toBe(SAID);
  });

  it.each<[Faults['copy'], string | null]>([
    ['ok', 'copy-event'],
    ['domOnly', 'copy-event'],
    ['dataTransferOnly', 'copy-event'],
    ['disabled', null],
    ['staleDom', null],
  ])(
    'copy: %s without the page’s function: the words, or that nothing is selected, never older words',
    async (copy, via) => {
      const double = await openReadyDocs({ faults: { api: 'throw', copy } });
      const surface = sit();
      const inner = double.frame?.frame?.contentDocument?.body.firstElementChild;
      if (inner) inner.textContent = 'older words';
      double.selectWords(SAID);
      if (via) expect((await captured(surface, via))[0]?.quote.exact).toBe(SAID);
      else expect(await surface.capture()).toMatchObject({ ok: false, reason: 'no-selection', detail: 'api-changed' });
      double.setSelection(1, 1);
      expect(await surface.capture()).toMatchObject({ ok: false });
    },
  );

  it('iframe: recreated: inserts into the frame of now, and hears its keys', async () => {
    const double = await openReadyDocs();
    const surface = sit();
    double.recreateIframe();
    expect(await insert(surface, 'x y')).toMatchObject({ value: { applied: true } });
    const heard = vi.fn();
    surface.onText(heard);
    surface.watch?.(true);
    await surface.capture();
    heard.mockClear();
    double.press('abc');
    await vi.waitFor(() => expect(heard).toHaveBeenCalled(), 5000);
  });

  it.each<Faults['trailer']>(['short', 'long'])('trailer: %s: gone is said only of the whole text', async (trailer) => {
    const { double, states } = await withQuote(SAID, { trailer });
    const start = double.model.text.indexOf('“I kept it');
    double.model.putByOther(start, start + SAID.length + 3, '');
    expect(await states()).toEqual(['gone']);
  });

  it('collaboratorEditsDuringOp: an insertion stands whole or is not said to, and no quote becomes another', async () => {
    const { double, surface, quotes } = await withQuote(SAID, { collaboratorEditsDuringOp: 'yes' });
    for (let turn = 0; turn < 10; turn += 1) {
      const words = `(${turn} of ten, heard at the back table)`;
      const answer = await insert(surface, words);
      if (answer?.ok && answer.value.applied) expect(double.model.text).toContain(words);
      for (const view of (await surface.place(quotes, [])) ?? []) {
        if (view.state === 'found' || view.state === 'moved') expect(double.model.text).toContain(SAID);
      }
    }
  });

  it('an older tab, where no bridge stands: the words by a copy event, nothing said to be gone', async () => {
    const double = await openReadyDocs({ bridge: false });
    const surface = sit();
    double.selectWords(SAID);
    const quotes = await captured(surface, 'copy-event');
    expect((await surface.place(quotes, []))?.map(({ state }) => state)).toEqual(['unknown']);
    expect(await insert(surface, 'x')).toMatchObject({ value: { applied: false, receipt: 'shown' } });
  });
});

describe('a comment box', () => {
  it('has no words of the document selected: what is selected there is older', async () => {
    const double = await openReadyDocs();
    const surface = sit();
    double.selectWords(SAID);
    await surface.look?.();
    expect(surface.selection()?.view.text).toContain('eighths');
    const heard = vi.fn();
    surface.onSelection(heard);
    const box = document.querySelector<HTMLTextAreaElement>('.docos-input-textarea');
    box?.focus();
    expect(heard).toHaveBeenLastCalledWith(null);
    expect(await surface.capture()).toMatchObject({ ok: false, reason: 'no-selection' });
    double.frame?.focus();
    await vi.waitFor(() => expect(surface.selection()?.view.text).toContain('eighths'));
    expect(await captured(surface)).toHaveLength(1);
  });

  it('gives the words that are selected in it as a quote from a comment, which nobody looks for in the document', async () => {
    await openReadyDocs();
    const surface = sit();
    const heard = vi.fn();
    surface.onSelection(heard);
    const box = document.querySelector<HTMLTextAreaElement>('.docos-input-textarea') as HTMLTextAreaElement;
    box.focus();
    box.value = 'Whose idea was it? Ask the second student.';
    box.setSelectionRange(19, 42);
    const scope = { kind: 'field', key: 'docs:comment', label: box.ariaLabel ?? '' };
    await vi.waitFor(() =>
      expect(heard).toHaveBeenLastCalledWith({
        at: null,
        view: { text: 'Ask the second student.', length: 23, scope },
      }),
    );
    const passages = await surface.capture();
    expect(passages).toMatchObject({
      ok: true,
      value: [{ quote: { exact: 'Ask the second student.' }, scope, via: 'field' }],
    });
    if (!passages.ok) return;
    const kept = passages.value.map(({ quote, scope }) => ({ id: 'c', quote, scope, domainIds: [] }));
    expect(await surface.place(kept, [])).toEqual([expect.objectContaining({ id: 'c', state: 'unknown' })]);
    // With nothing selected in the box there is nothing to tag, whatever is selected in the document.
    box.setSelectionRange(0, 0);
    expect(await surface.capture()).toMatchObject({ ok: false, reason: 'no-selection' });
  });
});
