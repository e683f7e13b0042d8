import type { DomainColor } from '@/lib/lens/pack';
import { flash, scrollTo } from './jump';
import type { Passage } from './passage';
import { passagesAt } from './point';
import { drawSlots, drawStem, inherits, slotRules } from './slots';
import { themeOf } from './theme';

export interface Highlighter extends Disposable {
  /** False where the browser cannot draw without changing the page; then nothing is drawn, and `jumpTo` still scrolls. */
  readonly canHighlight: boolean;
  /** Draws these passages and no others. Call again after a change. */
  draw(passages: readonly Passage[]): void;
  /** The ids of the passages under a point of the viewport (CSS px), topmost first. */
  idsAt(x: number, y: number): string[];
  /** Scrolls to a passage and makes it flash; false when it is not drawn or no longer in the page. */
  jumpTo(id: string): boolean;
  /** Shows which passage is meant, without scrolling; null shows none. */
  pointAt(id: string | null): void;
}

/** Whether this browser draws highlights by registry (Chromium 105, Firefox 140). */
export const canHighlight = (): boolean =>
  typeof Highlight === 'function' && 'highlights' in CSS && 'adoptedStyleSheets' in Document.prototype;

/**
 * Draws passages by the CSS Custom Highlight API: no node of the page is added, split or changed. Our sheet is adopted by the
 * document and by `shadowRoots` that hold passages. Disposing removes exactly what we put there. All names begin with `stem`.
 */
export function createHighlighter(
  page: Document,
  domains: readonly DomainColor[],
  shadowRoots: readonly ShadowRoot[] = [],
  stem: string = drawStem(),
): Highlighter {
  const able = canHighlight();
  const slots = drawSlots(domains, stem);
  const names = [...slots.background.values(), ...slots.underline.values(), slots.flash];
  const sheet = able ? new CSSStyleSheet() : null;
  let passages: readonly Passage[] = [];
  let theme: string | undefined;
  let on: ':root' | '' = ':root';
  let stopFlash: (() => void) | undefined;

  /** Hosts may set their sheets anew and drop ours, and may change their theme. */
  const dress = (): void => {
    if (!sheet) return;
    const now = themeOf(page);
    const worn = theme;
    if (now !== theme) sheet.replaceSync(slotRules(slots, domains, now, on));
    theme = now;
    for (const root of [page, ...shadowRoots]) {
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
    if (worn !== undefined || on === '' || inherits(page, slots.flash)) return;
    on = '';
    sheet.replaceSync(slotRules(slots, domains, now, on));
  };
  const clear = (): void => {
    stopFlash?.();
    if (able) for (const name of names) CSS.highlights.delete(name);
  };

  return {
    canHighlight: able,
    draw(next) {
      clear();
      passages = next;
      if (!able) return;
      dress();
      const marks = passages.flatMap(({ range, domainIds }) =>
        domainIds.map((id, index) => ({ name: (index ? slots.underline : slots.background).get(id), range })),
      );
      for (const [name, same] of Map.groupBy(marks, ({ name }) => name)) {
        if (name) CSS.highlights.set(name, new Highlight(...same.map(({ range }) => range)));
      }
    },
    idsAt: (x, y) => passagesAt(page, passages, x, y).map(({ id }) => id),
    jumpTo(id) {
      const range = passages.find((passage) => passage.id === id)?.range;
      if (!range || range.collapsed || !range.startContainer.isConnected) return false;
      scrollTo(range);
      stopFlash?.();
      if (able) stopFlash = flash(slots.flash, range);
      return true;
    },
    pointAt(id) {
      if (!able) return;
      stopFlash?.();
      stopFlash = undefined;
      const range = passages.find((passage) => passage.id === id)?.range;
      if (range) CSS.highlights.set(slots.flash, new Highlight(range));
      else CSS.highlights.delete(slots.flash);
    },
    [Symbol.dispose]() {
      clear();
      passages = [];
      if (!sheet) return;
      for (const root of [page, ...shadowRoots]) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      }
    },
  };
}
