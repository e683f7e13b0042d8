/** Which of some drawn passages somebody points at: with the pointer at rest, with a click, or by walking the caret into it. */
import type { Passage } from '@/lib/highlight/passage';
import { passagesAt } from '@/lib/highlight/point';
import type { TreeWatch } from './tree-watch';

/** A pointer that crosses a word does not mean it, in ms. */
const REST_MS = 200;

/** `passages` is asked each time. Whoever only types a word does not point at it. Ends with the trees. */
export function pointedPassage(
  trees: TreeWatch,
  passages: () => readonly Passage[],
  pointed: (id: string) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  trees.hear(['pointermove', 'click', 'keyup'], (event) => {
    const { view, key, clientX, clientY } = event as MouseEvent & KeyboardEvent;
    clearTimeout(timer);
    if (!view || (key && !key.startsWith('Arrow'))) return;
    timer = setTimeout(() => {
      const { focusNode, focusOffset } = view.getSelection() as Selection;
      const at = key
        ? passages().find(({ range }) => focusNode && range.isPointInRange(focusNode, focusOffset))
        : passagesAt(view.document, passages(), clientX, clientY)[0];
      if (at) pointed(at.id);
    }, REST_MS);
  });
}
