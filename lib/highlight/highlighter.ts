import type { DomainMark, Theme } from '@/lib/lens/mark-tint';
import { isHere, type Tree } from '@/lib/quote/dom/trees';
import { adopt, shed } from './adopted';
import { flash, scrollTo } from './jump';
import type { Passage } from './passage';
import { passagesAt } from './point';
import { type Registry, registryOf, whileThere } from './registry';
import { drawSlots, drawStem, inherits, slotRules } from './slots';
import { themeOf } from './theme';

export interface Highlighter extends Disposable {
  /** False where the browser cannot draw without changing the page; then nothing is drawn, and `jumpTo` still scrolls. */
  readonly canHighlight: boolean;
  /** Draws these passages and no others. Call again after a change. */
  draw(passages: readonly Passage[]): void;
  /** The ids of the passages under a point of the viewport of a document (CSS px), topmost first. */
  idsAt(x: number, y: number, page?: Document): string[];
  /** Scrolls to a passage and makes it flash; false when it is not drawn or no longer in the page. */
  jumpTo(id: string): boolean;
  /** Shows which passage is meant, without scrolling; null shows none. */
  pointAt(id: string | null): void;
}

/** What we put into one document: a registry of marks is its window's, and a sheet serves its own trees alone. */
interface Worn {
  view: Window & typeof globalThis;
  sheet: CSSStyleSheet;
  theme?: Theme;
  on: ':root' | '';
  trees: Set<Tree>;
}

/** Whether this browser draws highlights by registry (Chromium 105, Firefox 140). */
export const canHighlight = (): boolean =>
  typeof Highlight === 'function' && 'highlights' in CSS && 'adoptedStyleSheets' in Document.prototype;

/**
 * Draws passages by the CSS Custom Highlight API: no node of the page is added, split or changed. Our sheet is adopted by the documents
 * and shadow roots that hold passages, and by no others. Disposing removes exactly what we put there. All names begin with `stem`.
 */
export function createHighlighter(
  top: Document,
  domains: readonly DomainMark[],
  stem: string = drawStem(),
): Highlighter {
  const able = canHighlight();
  const slots = drawSlots(domains, stem);
  const names = [...slots.background.values(), ...slots.underline.values(), slots.flash];
  const wardrobe = new Map<Document, Worn>();
  let passages: readonly Passage[] = [];
  let stopFlash: (() => void) | undefined;

  const wornBy = (page: Document): Worn | null => {
    const view = page.defaultView;
    if (!view) return null;
    const worn = wardrobe.get(page) ?? { view, sheet: new view.CSSStyleSheet(), on: ':root', trees: new Set([page]) };
    wardrobe.set(page, worn);
    return worn;
  };
  /** Hosts may set their sheets anew and drop ours, and may change their theme. */
  const dress = (page: Document, worn: Worn): void => {
    const { sheet, theme, trees } = worn;
    const write = (): void => sheet.replaceSync(slotRules(slots, domains, worn.theme as Theme, worn.on));
    worn.theme = themeOf(page);
    if (worn.theme !== theme) write();
    for (const tree of trees) adopt(tree, sheet);
    if (theme !== undefined || worn.on === '' || inherits(page, slots.flash)) return;
    worn.on = '';
    write();
  };
  const unflash = (): void => {
    if (stopFlash) whileThere(stopFlash);
    stopFlash = undefined;
  };
  const clear = (): void => {
    unflash();
    for (const { view } of wardrobe.values()) {
      whileThere(() => {
        for (const name of names) registryOf(view).CSS.highlights.delete(name);
      });
    }
  };
  const flashing = (id: string | null, show: (range: Range, into: Registry) => void): boolean => {
    unflash();
    const range = passages.find((passage) => passage.id === id)?.range;
    if (!range || !isHere(range) || range.collapsed) return false;
    const view = range.startContainer.ownerDocument?.defaultView;
    if (view) show(range, registryOf(view));
    return true;
  };
  /**
   * The passages of each highlight. One pass and few objects: for 1,000 passages nearly all code runs cold, and grouping them twice took
   * 1 to 2 of 19 ms more (processor time, measured by turns).
   */
  const rangesByName = (here: readonly Passage[], trees: Set<Tree>): Map<string, Range[]> => {
    const lists = new Map<string, Range[]>();
    for (const { range, domainIds } of here) {
      trees.add(range.startContainer.getRootNode() as Tree);
      let names = slots.background;
      for (const id of domainIds) {
        const name = names.get(id);
        names = slots.underline;
        if (name === undefined) continue;
        const list = lists.get(name);
        if (list) list.push(range);
        else lists.set(name, [range]);
      }
    }
    return lists;
  };
  const show = (): void => {
    for (const [page, here] of Map.groupBy(passages, ({ range }) => range.startContainer.ownerDocument as Document)) {
      const worn = wornBy(page);
      if (!worn) continue;
      const lists = rangesByName(here, worn.trees);
      dress(page, worn);
      const { CSS, Highlight } = registryOf(worn.view);
      for (const [name, ranges] of lists) CSS.highlights.set(name, new Highlight(...ranges));
    }
  };

  return {
    canHighlight: able,
    draw(next) {
      clear();
      passages = next;
      if (!able) return;
      show();
    },
    idsAt: (x, y, page = top) => passagesAt(page, passages, x, y).map(({ id }) => id),
    jumpTo: (id) =>
      flashing(id, (range, into) => {
        scrollTo(range);
        if (able) stopFlash = flash(slots.flash, range, into);
      }),
    pointAt: (id) =>
      void flashing(id, (range, { CSS, Highlight }) => {
        if (!able) return;
        CSS.highlights.set(slots.flash, new Highlight(range));
        stopFlash = () => CSS.highlights.delete(slots.flash);
      }),
    [Symbol.dispose]() {
      clear();
      passages = [];
      for (const { sheet, trees } of wardrobe.values()) for (const tree of trees) whileThere(() => shed(tree, sheet));
      wardrobe.clear();
    },
  };
}
