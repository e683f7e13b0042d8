/**
 * Google Docs: the text is in no node, so it comes over the bridge, and nothing is drawn. A quote is shown by selecting it, on a person's
 * click alone, because everybody in the document sees the caret.
 */
import type { QuoteScope } from '@/lib/evidence/records';
import { drawStem } from '@/lib/highlight/slots';
import type { Ability, Capabilities, SurfaceLayout } from '@/lib/messages/surface-view';
import type { StoredQuote } from '@/lib/messages/to-page';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { openLadder } from '../ladder/ladder';
import { DOCS_OFFICE_FILE, DOCS_PAGELESS } from '../selectors';
import type { OpenSurface, Passage, SelectionNow, Surface } from '../surface';
import { openBridgeClient } from './bridge-client';
import { type CaptureTools, captureRungs, captureSelection, type DocsVia } from './capture';
import { scopeOfBox, selectedIn } from './comment-box';
import { copiedToEvent, copiedToField } from './copy-event';
import { docsField } from './docs-field';
import { docsLayout } from './layout';
import { liveText } from './live-text';
import { type Place, placeQuotes, toldPlaces } from './placing';
import { readable } from './readable';
import { textFrame } from './text-frame';
import { titleOf } from './title';
import { watchTriggers } from './triggers';

/** How much of a long selection is shown, in UTF-16 units. */
const SHOWN = 400;
/** What was copied longer ago is another matter, in ms. */
const COPIED_WITHIN_MS = 120_000;
/** After another tab was opened the page may tell the old one's text for a moment, in ms. */
const SWITCHES_WITHIN_MS = 5000;

export const docsSurface: OpenSurface = (isOurs, bring) => {
  const host = document;
  const bridge = openBridgeClient(host);
  const live = liveText(bridge, () => !host.hidden);
  const ladder = openLadder<DocsVia>(() => performance.now());
  const writing = docsField(host, bridge, live, isOurs, () => say());
  const settled: ((selection: SelectionNow | null) => void)[] = [];
  let copied = { words: '', at: Number.NEGATIVE_INFINITY };
  let places: Place[] = [];
  let placedIn = { rev: -1, tab: '' };
  let left = { text: '', until: 0 };
  let running: AbortController | null = null;

  const say = (): void => {
    for (const each of settled) each(selection());
  };
  const triggers = watchTriggers(host, {
    hint: (selected) => live.hint(selected),
    copied(words) {
      copied = { words, at: performance.now() };
      ladder.reprobe();
      if (!live.view) say();
    },
  });
  live.onText(() => triggers.attend());
  live.onSelection(say);
  const wasCopied = (): string => (performance.now() - copied.at < COPIED_WITHIN_MS ? copied.words : '');
  const tools: CaptureTools = { host, live, copied: wasCopied, bring };

  /** What is known without asking; asking follows by itself. */
  function selection(): SelectionNow | null {
    const { box } = writing;
    const view = live.view;
    const { start, end } = view?.selection ?? { start: 0, end: 0 };
    const words = box ? selectedIn(box) : view?.selection ? view.text.slice(start, end) : wasCopied();
    const scope: QuoteScope = box ? scopeOfBox(box) : { kind: 'page' };
    const text = readable(words, ' ')
      .slice(0, SHOWN)
      .trim()
      .replace(/[\uD800-\uDBFF]$/, '');
    return text === '' ? null : { at: null, view: { text, length: words.length, scope } };
  }

  const tabNow = (): string => new URLSearchParams(location.search).get('tab') ?? 't.0';
  async function look(quotes: readonly StoredQuote[], signal: AbortSignal): Promise<Place[] | undefined> {
    const tab = tabNow();
    if (placedIn.tab !== '' && placedIn.tab !== tab)
      left = { text: live.view?.text ?? '', until: performance.now() + SWITCHES_WITHIN_MS };
    placedIn = { rev: -1, tab };
    const read = await live.read();
    const text = read.ok ? read.value.text : null;
    const complete = text?.endsWith('\n') === true && (text !== left.text || performance.now() > left.until);
    const found = await placeQuotes(text, quotes.filter(isOfText), { complete, signal, bring });
    if (found && read.ok) placedIn = { rev: read.value.rev, tab };
    return found && [...found, ...quotes.filter((quote) => !isOfText(quote)).map(nowhere)];
  }
  const placeOf = (id: string): Place | undefined => places.find(({ quote }) => quote.id === id);

  const read = (): Ability =>
    live.view
      ? { level: 'live', via: 'annotate', why: null }
      : { level: live.why ? 'none' : 'unknown', via: null, why: live.why };
  const capabilities = (): Capabilities => ({
    text: writing.box ? { level: 'live', via: 'field', why: null } : read(),
    selection: ladder.ability(captureRungs(tools)),
    insert: writing.ability(),
    locate: read(),
    reveal: live.view ? { level: 'on-demand', via: 'annotate', why: null } : read(),
    draw: { level: 'none', via: null, why: 'no-drawing' },
  });
  const layout = (): SurfaceLayout => docsLayout(window);

  async function captureInBox(box: HTMLTextAreaElement): Promise<Outcome<Passage[]>> {
    const { value, selectionStart, selectionEnd } = box;
    const work = await bring();
    const quote = work.ok ? work.value.describe(value, selectionStart, selectionEnd) : work;
    return quote.ok ? done([{ quote: quote.value, scope: scopeOfBox(box), via: 'field' }]) : quote;
  }

  const surface: Surface = {
    writing,
    canHighlight: false,
    stem: drawStem(),
    address: () => ({ url: location.href, title: titleOf(host), app: null }),
    capabilities,
    layout,
    selection,
    async look() {
      if (writing.box) return;
      triggers.attend();
      const read = await live.read();
      if (read.ok && read.value.selection) return;
      // The page tells no selection: what a copy of it says, so that the chord leads somewhere.
      const words = copiedToEvent(host) || copiedToField(host);
      if (words !== '') copied = { words, at: performance.now() };
    },
    onSelection: (heard) => void settled.push(heard),
    async capture() {
      triggers.attend();
      if (writing.box) return captureInBox(writing.box);
      const taken = await captureSelection(ladder, tools);
      if (!taken.ok) return taken;
      const { quotes, via } = taken.value;
      return done(quotes.map((quote) => ({ quote, scope: { kind: 'page' as const }, via })));
    },
    async place(quotes) {
      running?.abort();
      const mine = new AbortController();
      running = mine;
      const found = await look(quotes, mine.signal);
      if (!found || mine.signal.aborted) return null;
      places = found;
      return toldPlaces(places, live.view?.text ?? '');
    },
    async recapture(id, which) {
      const work = await bring();
      if (!work.ok) return work;
      const spot = spotOf(placeOf(id), which);
      const text = live.view?.text;
      if (!spot || text === undefined || live.view?.rev !== placedIn.rev) return failed('not-found', 'stale');
      const quote = work.value.describe(text, spot.start, spot.end);
      return quote.ok ? done({ quote: quote.value, scope: { kind: 'page' }, via: 'annotate' }) : quote;
    },
    async reveal(id) {
      const before = placeOf(id);
      if (!before) return failed('not-found');
      const [now] = (await look([before.quote], new AbortController().signal)) ?? [];
      if (now?.location.state === 'gone') return failed('not-found');
      if (!now || !live.view || !('start' in now.location)) return failed('not-shown', live.why ?? undefined);
      const { start, end } = now.location;
      const shown = await bridge.ask('select', { start, end, words: live.view.text.slice(start, end) });
      return shown.ok ? done(undefined) : failed('not-shown', shown.reason);
    },
    point: () => undefined,
    onText: (changed) => live.onText(changed),
    watch: (on) => live.watch(on),
    report: () => ({
      surface: 'google-docs',
      capabilities: capabilities(),
      layout: layout(),
      probes: {
        frame: textFrame(host) !== null,
        read: live.view !== null,
        why: live.why,
        reads: live.reads,
        units: live.view ? 10 ** Math.ceil(Math.log10(live.view.text.length + 1)) : null,
        ranges: live.view?.ranges ?? null,
        pageless: host.querySelector(DOCS_PAGELESS) !== null,
        'office file': host.querySelector(DOCS_OFFICE_FILE) !== null,
      },
    }),
    dispose() {
      running?.abort();
      live.dispose();
      triggers.dispose();
      writing.dispose();
      bridge.dispose();
    },
  };
  return surface;
};

/** A quote from a comment box is in no text that can be read later: nobody says that it is gone. */
const isOfText = ({ scope }: StoredQuote): boolean => scope.kind === 'page';
const nowhere = (quote: StoredQuote): Place => ({ quote, location: { state: 'unknown' } });

function spotOf(place: Place | undefined, which: number | null): { start: number; end: number } | null {
  if (!place) return null;
  const { location } = place;
  if (location.state === 'ambiguous') return location.places[which ?? -1] ?? null;
  return 'start' in location ? location : null;
}
