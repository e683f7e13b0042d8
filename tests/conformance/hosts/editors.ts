/** The real editors from their packages, each by itself on the page of `tests/doubles/editors/page`. */
import { EDITOR_NAMES } from '../../doubles/editors/names.ts';
import type { HostRow } from './host-row.ts';

const editors = () => {
  if (!window.editors) throw new Error('this is not the page of editors');
  return window.editors;
};

export const EDITOR_ROWS: readonly HostRow[] = EDITOR_NAMES.map((name) => ({
  name,
  on: 'real editor',
  address: 'editors',
  app: null,
  hand: {
    put: (text) => editors().open(name, text.split('\n')),
    caret: () => editors().caret(),
    select: (words) => editors().select(words),
    text: () => editors().holds().text.trim(),
    save: () => editors().holds().saved,
    undo: () => editors().undo(),
    shows: (words) => editors().shows(words),
    compose: (on) => editors().compose(on),
    lock: () => editors().lock(),
  },
}));
