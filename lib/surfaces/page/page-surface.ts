/** Ordinary pages: static text, textareas, inputs and rich text, in the page itself, in frames of its origin and in open shadow roots. */
import { createHighlighter, type Highlighter } from '@/lib/highlight/highlighter';
import { selectInField } from '@/lib/highlight/jump-in-field';
import { drawStem } from '@/lib/highlight/slots';
import type { Ability, Capabilities, SurfaceLayout } from '@/lib/messages/surface-view';
import type { StoredQuote } from '@/lib/messages/to-page';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { type Captured, capture } from '@/lib/quote/dom/capture';
import { fieldsIn, isTextControl } from '@/lib/quote/dom/field';
import { locateOnPage, type Placed } from '@/lib/quote/dom/locate-on-page';
import { watchForSettling } from '@/lib/quote/dom/settle';
import { TextIndex } from '@/lib/quote/dom/text-index';
import type { Tree } from '@/lib/quote/dom/trees';
import type { BringQuoteWork } from '@/lib/quote/quote-work';
import type { Passage, SelectionNow, Surface } from '../surface';
import { type HostHabits, NO_HABITS } from './host-habits';
import { inDocumentOrder, located } from './located';
import { newestSelection } from './newest-selection';
import { pageField } from './page-field';
import { viewOf } from './selection-view';
import { watchSelection } from './selection-watch';
import { watchTrees } from './tree-watch';

const LIVE: Ability = { level: 'live', via: 'dom', why: null };

/** Pointing draws nothing in textareas and inputs: there only a jump shows the words, because it takes the focus. */
export function pageSurface(
  isOurs: (element: Element) => boolean,
  bring: BringQuoteWork,
  habits: HostHabits = NO_HABITS,
): Surface {
  const { names } = habits;
  const options = { skip: isOurs, shadow: true, ...(names ? { names } : {}) };
  const stem = drawStem();
  let highlighter: Highlighter = createHighlighter(document, [], stem);
  let drawnFor = '';
  let placed: Placed[] = [];
  let wanted: StoredQuote[] = [];
  let running: AbortController | null = null;
  const end = new AbortController();
  const trees = watchTrees(document, end.signal);
  const watches: Disposable[] = [];

  const asPassage = ({ quote, scope, field }: Captured): Passage => ({
    quote,
    scope,
    via: field && isTextControl(field) ? 'field' : 'dom',
  });
  const at = (id: string): Placed | undefined => placed.find((one) => one.id === id);

  const writing = pageField(document, trees, habits);
  const selected = newestSelection(document, trees, isOurs);
  const selection = (): SelectionNow | null => viewOf(selected(), options);
  const capabilities = (): Capabilities => ({
    text: LIVE,
    selection: LIVE,
    insert: writing.ability(),
    locate: LIVE,
    reveal: LIVE,
    draw: highlighter.canHighlight ? LIVE : { level: 'none', via: null, why: 'no-drawing' },
  });
  const layout = (): SurfaceLayout => ({
    push: true,
    reservedRight: 0,
    place: 'frame',
    why: null,
    ...habits.layout?.(),
  });

  return {
    writing,
    stem,
    get canHighlight() {
      return highlighter.canHighlight;
    },
    address: () => ({ url: location.href, title: document.title, app: habits.app?.() ?? null }),
    capabilities,
    layout,
    selection,
    onSelection: (settled) => watchSelection(trees, selection, end.signal, settled),
    async capture(): Promise<Outcome<Passage[]>> {
      const taken = selected();
      const work = await bring();
      if (!work.ok) return work;
      const now = capture(taken, work.value, options);
      return now.ok ? done([asPassage(now.value)]) : now;
    },
    async place(quotes, domains) {
      running?.abort();
      const mine = new AbortController();
      running = mine;
      wanted = quotes;
      trees.look();
      const work = quotes.length > 0 ? await bring() : null;
      if (work?.ok === false) return quotes.map(({ id }) => ({ id, state: 'unknown', order: null }));
      const found = work
        ? await locateOnPage(document.body, quotes, work.value, { ...options, signal: mine.signal })
        : [];
      if (!found || mine.signal.aborted) return null;
      placed = found;
      const dress = JSON.stringify(domains);
      if (dress !== drawnFor) {
        highlighter[Symbol.dispose]();
        highlighter = createHighlighter(document, domains, stem);
        drawnFor = dress;
      }
      const domainsOf = new Map(wanted.map(({ id, domainIds }) => [id, domainIds]));
      highlighter.draw(
        placed.flatMap(({ id, range, location: { state } }) =>
          range && (state === 'found' || state === 'moved') ? [{ id, range, domainIds: domainsOf.get(id) ?? [] }] : [],
        ),
      );
      const order = inDocumentOrder(placed);
      return placed.map((one) => located(one, order, textOf));
    },
    async recapture(id, place) {
      const one = at(id);
      if (!one) return failed('not-found');
      const { location: where } = one;
      const spot = where.state === 'ambiguous' ? where.places[place ?? -1] : 'start' in where ? where : undefined;
      if (!spot) return failed('not-found');
      const work = await bring();
      if (!work.ok) return work;
      const quote = work.value.describe(textOf(one), spot.start, spot.end);
      if (!quote.ok) return quote;
      const scope = wanted.find((each) => each.id === id)?.scope ?? { kind: 'page' };
      return done(asPassage({ quote: quote.value, scope, field: one.field }));
    },
    reveal(id) {
      const one = at(id);
      if (one?.field && isTextControl(one.field) && 'start' in one.location) {
        selectInField(one.field, one.location.start, one.location.end);
        return done(undefined);
      }
      return highlighter.jumpTo(id) ? done(undefined) : failed('not-found');
    },
    point: (id) => highlighter.pointAt(id),
    onHit(hit) {
      trees.hear(['click'], (event) => {
        const { view, clientX, clientY } = event as MouseEvent;
        // A selection that ends on a highlight is a selection, not a click on it.
        if (!event.isTrusted || !view || selection()) return;
        const ids = highlighter.idsAt(clientX, clientY, view.document);
        if (ids.length > 0) hit(ids);
      });
    },
    onText(changed) {
      // What changes in our own element is in a closed shadow root, and heard by nobody outside.
      const settling = watchForSettling(document, changed);
      watches.push(settling);
      const seen = new WeakSet<Tree>([document]);
      trees.each((tree) => {
        if (seen.has(tree)) return;
        seen.add(tree);
        settling.also(tree);
      });
      // The watch is bounded, the person is not: what they do (write in a field, open a thread) begins it anew.
      trees.hear(['input', 'pointerdown'], () => {
        trees.known.forEach(settling.also);
      });
    },
    report: () => ({
      surface: habits.name,
      capabilities: capabilities(),
      layout: layout(),
      probes: { fields: fieldsIn(document).length, frames: document.querySelectorAll('iframe').length },
    }),
    dispose() {
      end.abort();
      running?.abort();
      for (const watch of watches) watch[Symbol.dispose]();
      highlighter[Symbol.dispose]();
      writing.dispose();
    },
  };

  /** The text that a placed quote's offsets count in, as it is now. */
  function textOf({ field }: Placed): string {
    return isTextControl(field) ? field.value : new TextIndex(field ?? document.body, options).text;
  }
}
