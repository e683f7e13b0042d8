/**
 * One short piece of work in a document under every value of every switch by which the stand-in fails us: a kept quote is looked for, words
 * are tagged, a note is put in, the quote is shown. Each value says what the person meets, in the panel's own sentences; that nothing is
 * lost is asked of all. `Table` leaves out no switch and no value: a new one without a line is an error of the types.
 */
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Snippet } from '@/lib/evidence/records';
import type { FieldAnswer } from '@/lib/messages/field';
import type { StoredQuote } from '@/lib/messages/to-page';
import { done, type Failure, failed, type Reason } from '@/lib/outcome/outcome';
import type { SurfaceReason } from '@/lib/outcome/surface-reasons';
import { bringQuoteWork } from '@/lib/page/quote-hand-over';
import { describe as describeQuote } from '@/lib/quote/describe';
import { quoteWorkAtHand } from '@/lib/quote/quote-work';
import { docsSurface } from '@/lib/surfaces/docs/docs-surface';
import { en } from '@/lib/words/en';
import { SAID, WALKTHROUGH } from '../../doubles/google-docs/content';
import type { Faults } from '../../doubles/google-docs/faults';
import { TextModel } from '../../doubles/google-docs/text-model';
import { quotes, walkthrough } from '../../doubles/walkthrough';
import { button, open, tab } from '../panel/screen';
import { atEnd, openDocs } from './open';

const OTHER = 'Two more hands went up.';
const NOTE = 'Who else could say why?';

interface Meets {
  /** What the list of quotes says of one that stands there: nothing, or that the page cannot be read. */
  quote: 'found' | 'unknown';
  /** How selected words become a quote; else what the person is told. */
  tag: 'annotate' | 'copy-event' | { told: Reason };
  /** A note stands in the document, or is on the clipboard with this reason. `perhaps`: others write there at the same moment. */
  note: 'stands' | 'perhaps' | { receipt: 'shown' | 'unverified'; why: SurfaceReason };
  /** "Show in the page" selects the quote; else the person hears that it could not be shown, and why where the page told. */
  shown: 'selected' | 'perhaps' | SurfaceReason | null;
  /** Others write too, or the page itself: what stood there before may be another text afterwards. */
  others?: true;
}
type Table = { [S in keyof Faults]: { [V in Faults[S]]: Meets } };

const AS_EVER: Meets = { quote: 'found', tag: 'annotate', note: 'stands', shown: 'selected' };
const onClipboard = (why: SurfaceReason): Pick<Meets, 'note'> => ({ note: { receipt: 'shown', why } });
const uncertain: Pick<Meets, 'note'> = { note: { receipt: 'unverified', why: 'unverified' } };
/** Nothing of the text can be read: tagging goes on by a copy event, and nothing is said to be gone. */
const unread = (why: SurfaceReason): Meets => ({
  quote: 'unknown',
  tag: 'copy-event',
  ...onClipboard(why),
  shown: why,
});

const MEETS: Table = {
  api: {
    ok: AS_EVER,
    absent: unread('not-ready'),
    late: AS_EVER,
    throw: unread('api-changed'),
    hang: unread('no-answer'),
    null: unread('no-answer'),
    noSelection: { ...AS_EVER, tag: 'copy-event', ...onClipboard('api-changed'), shown: 'unverified' },
    shapeAnchorFocus: AS_EVER,
    emptyRanges: { ...AS_EVER, tag: 'copy-event', ...onClipboard('api-changed'), shown: 'unverified' },
    multiRange: { ...AS_EVER, tag: 'copy-event', ...onClipboard('multi-range') },
  },
  iframe: {
    ok: AS_EVER,
    absent: { ...AS_EVER, ...onClipboard('not-ready') },
    late: AS_EVER,
    recreated: AS_EVER,
  },
  paste: {
    apply: AS_EVER,
    ignore: { ...AS_EVER, ...uncertain },
    applyLate: { ...AS_EVER, ...uncertain },
    mangle: { ...AS_EVER, ...uncertain, others: true },
  },
  copy: { ok: AS_EVER, disabled: AS_EVER, domOnly: AS_EVER, dataTransferOnly: AS_EVER, staleDom: AS_EVER },
  mode: {
    editing: AS_EVER,
    suggesting: AS_EVER,
    viewing: { ...AS_EVER, ...uncertain },
    commentOnly: { ...AS_EVER, ...uncertain },
    offline: { ...AS_EVER, shown: 'unverified' },
  },
  annotateGate: { nonEmpty: AS_EVER, allowlist: AS_EVER, never: AS_EVER },
  apiNeedsFlag: { no: AS_EVER, yes: AS_EVER },
  // A selection would have to be left to write behind it, which a snapshot cannot show: bridge.test.ts. At a caret it shows everything.
  annotatedObject: { live: AS_EVER, snapshot: AS_EVER },
  trailer: { short: AS_EVER, long: AS_EVER },
  // What becomes of keys needs a real keyboard: tests/e2e/docs.test.ts.
  focusThief: { off: AS_EVER, shortcuts: AS_EVER, aggressive: AS_EVER },
  layout: { paginated: AS_EVER, pageless: AS_EVER, docx: AS_EVER },
  locale: { en: AS_EVER, es: AS_EVER, ar: AS_EVER },
  collaboratorEditsDuringOp: { no: AS_EVER, yes: { ...AS_EVER, note: 'perhaps', shown: 'perhaps', others: true } },
  requireIframeRealm: { yes: AS_EVER, no: AS_EVER },
  dropInitClipboardData: { no: AS_EVER, yes: AS_EVER },
  a11y: { off: AS_EVER, screenreader: AS_EVER, braille: AS_EVER },
  // The document goes on; what finds and describes quotes can be brought no more. The page's own notice: tests/e2e/update.test.ts.
  extensionContextInvalidated: {
    no: AS_EVER,
    yes: { ...AS_EVER, quote: 'unknown', tag: { told: 'orphaned' }, shown: null },
  },
  // Every DOM test runs in a frame. The panel around it: tests/e2e/forms-and-lms.test.ts.
  inIframe: { no: AS_EVER, yes: AS_EVER },
};

const ROWS = Object.entries(MEETS).flatMap(([name, values]) =>
  Object.entries(values as Record<string, Meets>).map(([value, meets]) => ({ name, value, meets })),
);

/** The quote as it was kept some other day, from a document that behaved. */
function kept(): StoredQuote {
  const { text } = new TextModel(`A line that somebody took out since.\n${WALKTHROUGH}`);
  const start = text.indexOf(SAID);
  const quote = describeQuote(text, start, start + SAID.length);
  if (!quote.ok) throw new Error(quote.reason);
  return { id: 'kept', quote: quote.value, scope: { kind: 'page' }, domainIds: [] };
}

/** What the page answered in any of the rows that is more than "done", each once: what the panel is painted with afterwards. */
const answered = {
  tag: new Map<string, Failure>(),
  note: new Map<string, FieldAnswer>(),
  shown: new Map<string, Failure>(),
};
const remember = <T>(kind: Map<string, T>, answer: T): void => void kind.set(JSON.stringify(answer), answer);

it.each(ROWS)('$name: $value', async ({ name, value, meets }) => {
  const double = await openDocs({ faults: { [name]: value } });
  // A DOM test has no extension around it: what is left to bring quotes by is what an orphan has.
  const orphaned = name === 'extensionContextInvalidated' && value === 'yes';
  const surface = docsSurface(() => false, orphaned ? bringQuoteWork() : quoteWorkAtHand);
  atEnd(() => surface.dispose());
  await double.ready;
  const spoken = () => document.querySelector('#docs-aria-speakable')?.textContent;
  const before = double.model.text;

  // Looking for quotes neither selects nor speaks.
  const quotes = [kept()];
  const heard = spoken();
  const [place] = (await surface.place(quotes, [])) ?? [];
  expect(place?.state === 'moved' ? 'found' : place?.state).toBe(meets.quote);
  expect(spoken()).toBe(heard);

  double.selectWords(OTHER);
  const said = spoken();
  const taken = await surface.capture();
  if (typeof meets.tag === 'string') {
    if (!taken.ok) throw new Error(`${taken.reason} ${taken.detail}`);
    expect(taken.value.map(({ quote, via }) => [quote.exact, via])).toEqual([[OTHER, meets.tag]]);
  } else {
    expect(taken).toMatchObject({ ok: false, reason: meets.tag.told });
    if (!taken.ok) remember(answered.tag, taken);
  }
  expect([spoken(), double.model.text === before || meets.others]).toEqual([said, true]);

  const at = double.model.text.indexOf(' beside the number line');
  double.setSelection(at, at);
  const put = await surface.writing?.act({ do: 'insert', text: NOTE });
  if (!put?.ok) throw new Error('no field');
  const { applied, receipt, why } = put.value;
  const stands = (): boolean => double.model.text.includes(NOTE);
  if (meets.note === 'stands') {
    expect([applied, stands()]).toEqual([true, true]);
  } else if (meets.note === 'perhaps') {
    expect(applied && !stands()).toBe(false);
  } else {
    expect({ applied, receipt, why }).toEqual({ applied: false, ...meets.note });
    remember(answered.note, put.value);
  }
  expect(double.log.filter((entry) => entry === 'paste').length).toBeLessThanOrEqual(1);

  double.setSelection(1, 1);
  const shown = await surface.reveal('kept');
  if (meets.shown === 'selected') expect([shown.ok, double.model.selected]).toEqual([true, SAID]);
  if (meets.shown === 'perhaps')
    expect(shown.ok && double.model.text.includes(SAID)).toBe(double.model.selected === SAID);
  else if (meets.shown !== 'selected') {
    // Never that it is not there any more, which nobody knows.
    expect(shown).toEqual(failed('not-shown', meets.shown ?? undefined));
    if (!shown.ok) remember(answered.shown, shown);
  }

  // Nothing is lost: every word that stood there stands, and of the quote nobody says that it is gone while it is there.
  if (!meets.others) expect(double.model.text.replace(NOTE, '')).toBe(before);
  const [last] = (await surface.place(quotes, [])) ?? [];
  if (meets.quote === 'unknown') expect(last?.state).toBe('unknown');
  else if (!meets.others) expect(last?.state).toMatch(/^(?:found|moved)$/);
  else if (/^(?:found|moved)$/.test(last?.state ?? '')) expect(double.model.text).toContain(SAID);

  // What is known of the document without its text.
  expect(surface.address().title).toBe('Walkthrough notes');
  expect(surface.report().probes['office file']).toBe(value === 'docx');
  expect(surface.layout()).toMatchObject({ push: false, why: 'framed' });
});

it('tells each of these answers in the panel: that the note is on the clipboard, or what could not be shown or saved, and why', async () => {
  const quote = quotes[0] as Snippet;
  const field = { key: 'f', label: 'Walkthrough notes', text: '', baseline: '' };
  const { port, root } = await open({
    drafts: { [`note:${walkthrough.key}`]: NOTE },
    field,
    snippets: [quote],
    located: [{ id: quote.id, state: 'unknown', order: 0 }],
  });
  const reads = (sentence: string): Promise<void> =>
    vi.waitFor(() => expect(root.innerText.replaceAll(/\s+/g, ' ')).toContain(sentence));

  await tab('My note').click();
  const acts = port.field.bind(port);
  for (const answer of answered.note.values()) {
    port.field = (act) => (act.do === 'insert' ? Promise.resolve(done(answer)) : acts(act));
    await button('Put into the page').click();
    const { composer, whyNot } = en;
    const said = answer.receipt === 'unverified' ? composer.uncertain : composer.notInserted;
    expect(said).toContain('on the clipboard');
    await reads(`${said} ${whyNot[answer.why as SurfaceReason]}`);
    expect(port.clipboard.at(-1)).toBe(NOTE);
  }
  expect(port.clipboard).toHaveLength(answered.note.size);

  await tab(/^My quotes/).click();
  await reads(en.quotes.unknown);
  for (const failure of answered.shown.values()) {
    port.reveal = () => Promise.resolve(failure);
    await button(/^Show in the page/).click();
    const why = failure.detail === undefined ? '' : ` ${en.whyNot[failure.detail as SurfaceReason]}`;
    await reads(`${en.reasons['not-shown']}${why}`);
  }

  for (const failure of answered.tag.values()) {
    port.tagSelection = () => Promise.resolve(failure);
    port.select(OTHER);
    await button('Tag this passage').click();
    await userEvent.keyboard('1');
    await reads(en.reasons[failure.reason]);
    expect(root.querySelector('.sl-tag-bar')?.textContent).toContain(OTHER);
  }
  expect([answered.note.size, answered.shown.size, answered.tag.size]).toEqual([5, 5, 1]);
});

it('says nothing of a document that is still loading, and finds everything once it is there', async () => {
  const double = await openDocs({ faults: { api: 'late' } });
  const surface = docsSurface(() => false, quoteWorkAtHand);
  atEnd(() => surface.dispose());
  expect((await surface.place([kept()], []))?.map(({ state }) => state)).toEqual(['unknown']);
  const early = await surface.writing?.act({ do: 'insert', text: NOTE });
  expect(early).toMatchObject({ value: { receipt: 'shown', why: 'not-ready' } });
  await double.ready;
  await vi.waitFor(async () =>
    expect((await surface.place([kept()], []))?.map(({ state }) => state)).toEqual(['moved']),
  );
});
