/** The trees of a page as they come: an editor's frame is there when its tool is opened, and is another one for the next person. */
import { type Tree, treesOf } from '@/lib/quote/dom/trees';

export interface TreeWatch {
  /** All that were there when we looked last. */
  readonly known: readonly Tree[];
  /** Looks again. */
  look(): readonly Tree[];
  /** Calls back for each tree there is and each that comes, also again for the same. */
  each(visit: (tree: Tree) => void): void;
  /** Listens in each tree, in its capturing phase. Every event is heard once. */
  hear(types: readonly string[], heard: (event: Event) => void): void;
}

/** The node that an event is really about, also in a shadow root. */
export const originOf = (event: Event): Node | null => (event.composedPath()[0] as Node | undefined) ?? null;

/**
 * Nothing is polled and nothing observed for it: we look when a frame has loaded, when the keyboard leaves the page's own document (into
 * a frame, as a rule), and when somebody asks. Ends with the signal.
 */
export function watchTrees(page: Document, signal: AbortSignal): TreeWatch {
  const visits: ((tree: Tree) => void)[] = [];
  let known: Tree[] = [];
  const look = (): Tree[] => {
    known = treesOf<Tree>(page);
    for (const visit of visits) known.forEach(visit);
    return known;
  };
  const each = (visit: (tree: Tree) => void): void => {
    visits.push(visit);
    known.forEach(visit);
  };
  const hear = (types: readonly string[], heard: (event: Event) => void): void => {
    const listener = (event: Event): void => {
      // What leaves a shadow root is heard in the document around it.
      if (!event.composed || !('host' in (event.currentTarget as Tree))) heard(event);
    };
    // Again and again: a document that is written anew has forgotten its listeners, and one that has not takes none twice.
    each((tree) => {
      for (const type of types) tree.addEventListener(type, listener, true);
    });
    signal.addEventListener('abort', () => {
      for (const tree of known) for (const type of types) tree.removeEventListener(type, listener, true);
    });
  };
  look();
  hear(['load'], ({ target }) => {
    if ((target as Element).localName === 'iframe') look();
  });
  page.defaultView?.addEventListener('blur', look, { signal });
  return {
    get known() {
      return known;
    },
    look,
    each,
    hear,
  };
}
