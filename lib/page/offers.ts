/** The notices that offer something: what they say, and what their buttons do. */
import { askBackground } from '@/lib/messages/calls';
import type { Lifetime } from './lifetime';
import { showNotice } from './notice';
import type { PageWords } from './page-words';

/** The page does not let our frame stand in it. */
export function offerNativePanel(root: ShadowRoot, words: PageWords, life: Lifetime): void {
  const open = { label: words.openNative, run: () => void askBackground('page.open-native', {}) };
  showNotice(root, words.refused, [open, { label: words.dismiss, run: () => {} }], life);
}

/** The person opened us where students' work is shown, for the first time in that course. */
export function sayStudentsWork(root: ShadowRoot, words: PageWords, life: Lifetime, leave: () => void): void {
  const off = { label: words.turnOff, run: leave };
  showNotice(root, words.studentsWork, [{ label: words.ok, run: () => {} }, off], life);
}

/** The extension was updated, and this script is of the version before. */
export const sayOrphaned = (root: ShadowRoot, words: PageWords, life: Lifetime): void =>
  void showNotice(root, words.orphaned, [{ label: words.dismiss, run: () => {} }], life);
