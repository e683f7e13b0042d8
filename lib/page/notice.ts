/** A short message of ours in the page, for when the panel itself cannot be there. */
import type { Lifetime } from './lifetime';

export interface NoticeAct {
  label: string;
  run: () => void;
}

/** Shows a notice with up to two acts; any act closes it. Only one notice stands at a time. */
export function showNotice(root: ShadowRoot, text: string, acts: NoticeAct[], life: Lifetime): () => void {
  root.querySelector('.notice')?.remove();
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'alertdialog');
  notice.setAttribute('aria-label', 'Shared Lens');
  const words = document.createElement('p');
  words.textContent = text;
  const row = document.createElement('div');
  row.className = 'acts';
  acts.forEach(({ label, run }, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    if (index === 0) button.className = 'first';
    button.addEventListener('click', () => {
      // First the act: opening the native panel must happen in the very turn of the click.
      run();
      notice.remove();
    });
    row.append(button);
  });
  notice.append(words, row);
  root.append(notice);
  const close = (): void => notice.remove();
  life.onEnd(close);
  return close;
}
