/** A short message of ours in the page, for when the panel itself cannot be there. */
import { element } from './element';
import type { Lifetime } from './lifetime';

/** What its button says and does; one that says no more than that it was read does nothing. */
export type NoticeAct = [label: string, run?: () => void];

/** Shows a notice with up to two acts; any act closes it. Only one notice stands at a time. */
export function showNotice(root: ShadowRoot, text: string, acts: NoticeAct[], life: Lifetime): void {
  root.querySelector('.notice')?.remove();
  const close = (): void => notice.remove();
  const buttons = acts.map(([label, run]) => {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => {
      // First the act: opening the native panel must happen in the very turn of the click.
      run?.();
      close();
    });
    return button;
  });
  const notice = element(
    'div',
    { class: 'notice', role: 'alertdialog', 'aria-label': 'Shared Lens' },
    element('p', {}, text),
    element('div', { class: 'acts' }, ...buttons),
  );
  root.append(notice);
  life.onEnd(close);
}
