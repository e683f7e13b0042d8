/** The list of a document's tabs; switching is no page load, only a new address. */
import { make } from './skeleton.ts';
import type { TextModel } from './text-model.ts';

export interface DocumentTab {
  /** `t.0` is another name for the first one. */
  id: string;
  name: string;
  model: TextModel;
}

export function drawTabs(
  page: Document,
  into: HTMLElement,
  tabs: readonly DocumentTab[],
  open: string,
  go: (id: string) => void,
): void {
  into.replaceChildren(
    ...tabs.map(({ id, name }) => {
      const kind = id === open ? '-selected' : '';
      const label = make(
        page,
        `.chapter-item-label-and-buttons-container${id === open ? '.chapter-item-label-and-buttons-container-selected' : ''}`,
        { 'data-kind': kind },
        make(page, '.chapter-label-content', {}, name),
      );
      label.addEventListener('click', () => go(id));
      return make(page, '.chapter-item', {}, label);
    }),
  );
}

/** The tab that an address asks for: an unknown one is the first. */
export const tabOf = (tabs: readonly DocumentTab[], address: string): DocumentTab => {
  const asked = new URL(address).searchParams.get('tab');
  return (tabs.find(({ id }) => id === asked) ?? tabs[0]) as DocumentTab;
};
