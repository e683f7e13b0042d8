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
  const within = (at: number, size: number): string => `${Math.max(GAP, Math.min(at + GAP, size - SIZE - GAP))}px`;
  return {
    show(at) {
      button.style.left = within(at.right, innerWidth);
      // Below the selection: editors put their own toolbars right above it (TinyMCE in Moodle, measured).
      button.style.top = within(at.bottom, innerHeight);
      button.hidden = false;
    },
    hide() {
      button.hidden = true;
    },
  };
}
