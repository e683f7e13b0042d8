/** The notices that offer something: what they say, and what their buttons do. */
import { askBackground } from '@/lib/messages/calls';
import type { Lifetime } from './lifetime';
import { showNotice } from './notice';
import type { PageWords } from './page-words';

/** The page does not let our frame stand in it. */
export const offerNativePanel = (root: ShadowRoot, words: PageWords, life: Lifetime): void =>
  showNotice(
    root,
    words.refused,
    [[words.openNative, () => void askBackground('page.open-native', {})], [words.dismiss]],
    life,
  );

/** The person opened us where students' work is shown, for the first time in that course. */
export const sayStudentsWork = (root: ShadowRoot, words: PageWords, life: Lifetime, leave: () => void): void =>
  showNotice(root, words.studentsWork, [[words.ok], [words.turnOff, leave]], life);

/** The extension was updated, and this script is of the version before. */
export const sayOrphaned = (root: ShadowRoot, words: PageWords, life: Lifetime): void =>
  showNotice(root, words.orphaned, [[words.dismiss]], life);
