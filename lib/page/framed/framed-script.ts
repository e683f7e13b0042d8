/**
 * The life of our script in a document that stands in a frame: it answers for the document as a page script does, and draws nothing. The
 * panel, its shell and its buttons are the page's around it, whose script knows nothing of this one: the background passes on what is
 * the document's (`entrypoints/background/framed.ts`).
 */
import { askBackground, tellOwnPanels } from '@/lib/messages/calls';
import { coalesced } from '@/lib/messages/coalesced';
import type { LocatedView } from '@/lib/messages/view';
import { done, failed } from '@/lib/outcome/outcome';
import type { BringQuoteWork } from '@/lib/quote/quote-work';
import type { Surface } from '@/lib/surfaces/surface';
import { answerPage, type PageAnswers } from '../answer-page';
import type { Lifetime } from '../lifetime';
import { openDocument } from '../open-document';
import { watchRoutes } from '../routes';
import { surfaceAnswers } from '../surface-answers';

/** What is asked of a document in a frame. The rest is the page's around it. */
export type FramedAnswers = Pick<
  PageAnswers,
  | 'ping'
  /** A panel stands beside the page, in sight: tell it all, and follow the text for it. */
  | 'frame-ready'
  /** It was folded away. */
  | 'collapse'
  /** It was closed, or the person wants us away from here: nothing of ours stays. */
  | 'close'
  /** The tag chord: look what is selected, and tell it. */
  | 'tag-now'
  | 'capture'
  | 'recapture'
  | 'reveal'
  | 'point'
  | 'field'
  | 'quotes-changed'
  | 'surface'
  | 'report'
>;

export function startFramedScript(surface: Surface, bring: BringQuoteWork, life: Lifetime): void {
  let located: LocatedView[] = [];
  const documentNow = openDocument(surface.address);
  const connected = async () => ({
    state: 'connected' as const,
    document: await documentNow(),
    canHighlight: surface.canHighlight,
  });
  const tellSelection = () =>
    tellOwnPanels({ type: 'selection', selection: (life.ended ? null : surface.selection()?.view) ?? null });
  const tellAll = async (): Promise<void> => {
    const { document: open, canHighlight } = await connected();
    await tellOwnPanels({ type: 'page-ready', document: open, canHighlight });
    await tellOwnPanels({ type: 'located', located });
    await tellSelection();
  };
  const placeQuotes = coalesced(async () => {
    const kept = await askBackground('page.quotes', { documentKey: (await documentNow()).key });
    if (!kept.ok || life.ended) return;
    const now = await surface.place(kept.value.quotes, kept.value.domains);
    if (!now) return;
    located = now;
    // Nobody tells us when the native panel was closed.
    if (!(await tellOwnPanels({ type: 'located', located }))) surface.watch?.(false);
  });
  surface.onSelection(() => void tellSelection());
  surface.onText(() => void placeQuotes());
  surface.writing?.onText((fields) => void tellOwnPanels({ type: 'field-text', fields }));

  const answers: FramedAnswers = {
    ...surfaceAnswers(surface, documentNow, placeQuotes),
    ping: async () => done(await connected()),
    'frame-ready': () => {
      surface.watch?.(true);
      // A person who looks at the panel may tag with the next click.
      void bring();
      void tellAll();
    },
    collapse: () => surface.watch?.(false),
    close: () => life.end(),
    'tag-now': async () => {
      await surface.look?.();
      await tellSelection();
    },
    field: ({ act }) => surface.writing?.act(act) ?? failed('no-field'),
    'quotes-changed': () => void placeQuotes(),
    report: () => {
      void tellSelection();
      return done(located);
    },
  };
  life.onEnd(answerPage(answers, () => null));
  const hand = (): void => void askBackground('page.hand', {});
  window.addEventListener('pointerdown', hand, { signal: life.signal, capture: true, passive: true });
  watchRoutes(life, () => {
    located = [];
    void tellAll();
    void placeQuotes();
  });
  void placeQuotes();
}
