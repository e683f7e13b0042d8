/** The small button beside a selection. It never takes the focus, so that the selection under it survives. */
import { element } from './element';
import { lensMark } from './lens-mark';
import type { Lifetime } from './lifetime';
import type { PageWords } from './page-words';

const SIZE = 36;
const GAP = 8;

export interface TagButton {
  /** Shows the button after the end of the selection: `at` in px of the viewport. */
  show(at: DOMRect): void;
  hide(): void;
}

export function tagButton(root: ShadowRoot, words: PageWords, life: Lifetime, pressed: () => void): TagButton {
  const button = element(
    'button',
    { class: 'tag', type: 'button', hidden: '', 'aria-label': words.tag, title: words.tag },
    lensMark(),
  );
  root.append(button);
  for (const press of ['pointerdown', 'mousedown']) {
    button.addEventListener(press, (down) => down.preventDefault(), life);
  }
  button.addEventListener(
    'click',
    () => {
      button.hidden = true;
      pressed();
    },
    life,
  );
  return {
    show(at) {
      const left = Math.min(at.right + GAP, window.innerWidth - SIZE - GAP);
      // Below the selection: editors put their own toolbars right above it (TinyMCE in Moodle, measured).
      const top = Math.min(at.bottom + GAP, window.innerHeight - SIZE - GAP);
      button.style.left = `${Math.max(GAP, left)}px`;
      button.style.top = `${Math.max(GAP, top)}px`;
      button.hidden = false;
    },
    hide() {
      button.hidden = true;
    },
  };
}
