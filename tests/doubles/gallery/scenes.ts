import type { LocatedView } from '@/lib/messages/view';
import { quotes, uuidOf } from '../walkthrough';
import type { Scene } from './scene';
import { click, pause, tab } from './stage';
import { visitScenes } from './visit-scenes';

const PASSAGE =
  'Two students at table 3 argued about whether 5/6 or 7/8 is closer to one, and a third said “look at the piece that is missing, not the piece you have.”';
const focus = ['lf-explain', 'lf-respond', 'lf-wait'];
const recent = ['lf-represent', 'lf-questions'];

const located: LocatedView[] = [
  { id: uuidOf(1), state: 'found', order: 0 },
  { id: uuidOf(2), state: 'moved', order: 1 },
  {
    id: uuidOf(3),
    state: 'changed',
    order: 2,
    now: 'Partners compared answers and then explained one difference.',
  },
  {
    id: uuidOf(5),
    state: 'ambiguous',
    order: 3,
    places: ['… asked the pair, “Why does that work?” and waited', 'closed with “Why does that work?” on the board …'],
  },
  { id: uuidOf(4), state: 'gone', order: null },
  { id: uuidOf(6), state: 'unknown', order: null },
];

export const scenes: Record<string, Scene> = {
  ...visitScenes,
  'look-fors': { setup: { focus, snippets: quotes, located } },
  'look-fors-no-focus': { setup: {} },
  'look-fors-vision': {
    setup: {
      focus: focus.slice(0, 2),
      vision: 'Every student’s thinking is heard, and used, in every mathematics lesson in our schools.',
    },
  },
  'look-for-open': {
    setup: { focus, snippets: quotes, located },
    play: async ({ root }) => click(root, '.sl-focus-tab'),
  },
  'look-for-whole': {
    setup: { focus },
    play: async ({ root }) => {
      await click(root, '.sl-focus-tab');
      for (const details of root.querySelectorAll('details')) details.open = true;
      root.querySelector('.sl-disclosure')?.scrollIntoView();
    },
  },
  'choose-focus': {
    setup: { focus },
    play: async ({ root }) => click(root, '.sl-block-head .sl-button'),
  },
  preferences: {
    setup: { focus },
    play: async ({ root }) => click(root, '.sl-icon-button[aria-expanded]'),
  },
  'shared-words': { setup: { focus }, play: async ({ root }) => tab(root, 1) },
  'shared-words-found': {
    setup: { focus },
    play: async ({ root }) => {
      await tab(root, 1);
      const field = root.querySelector<HTMLInputElement>('input[type=search]');
      if (!field) return;
      field.value = 'think';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await pause();
      await click(root, '.sl-word-line');
    },
  },
  'tag-offer': {
    setup: { focus, recent, selection: { text: PASSAGE, length: PASSAGE.length, scope: { kind: 'page' } } },
  },
  'tag-choose': {
    setup: { focus, recent },
    play: async ({ port }) => {
      port.select(PASSAGE);
      port.emit({ type: 'tag-now' });
      await pause();
    },
  },
  'tag-more': {
    setup: { focus, recent },
    play: async ({ port, root }) => {
      port.select(PASSAGE);
      port.emit({ type: 'tag-now' });
      await click(root, '.sl-tag-body .sl-button-quiet');
      await click(root, '.sl-chooser-option');
    },
  },
  'tag-saved': {
    setup: { focus, recent },
    play: async ({ port, root }) => {
      port.select(PASSAGE);
      port.emit({ type: 'tag-now' });
      await click(root, '.sl-chooser-option');
    },
  },
  'tag-failed': {
    setup: { focus, recent },
    before: (port) => port.fail('tagSelection', 'quota'),
    play: async ({ port, root }) => {
      port.select(PASSAGE);
      port.emit({ type: 'tag-now' });
      await click(root, '.sl-chooser-option');
    },
  },
  'my-quotes': { setup: { focus, snippets: quotes, located }, play: async ({ root }) => tab(root, 2) },
  'my-quotes-end': {
    setup: { focus, snippets: quotes, located, undoable: { act: 'delete', words: 'Table 5 asked for another minute' } },
    play: async ({ root }) => {
      await tab(root, 2);
      root.querySelector('.sl-quote:nth-child(3)')?.scrollIntoView();
      await pause();
    },
  },
  'my-quotes-empty': { setup: { focus }, play: async ({ root }) => tab(root, 2) },
  'my-quotes-edit': {
    setup: { focus, snippets: quotes, located },
    play: async ({ root }) => {
      await tab(root, 2);
      await click(root, '.sl-quote-foot .sl-icon-button');
    },
  },
  'my-note': {
    setup: {
      focus,
      drafts: {
        'note:practice:walkthrough-4b':
          'When I heard “look at the piece that is missing”, the reason came from a student, not from the board.\n\nWhat had you said or done just before that made room for it?',
      },
    },
    play: async ({ root }) => tab(root, 3),
  },
  'my-note-not-kept': {
    setup: { focus },
    before: (port) => port.fail('readDraft', 'storage-refused'),
    play: async ({ root }) => tab(root, 3),
  },
  starting: { setup: {}, before: (port) => void port.hold('workspace') },
  'cannot-start': { setup: {}, before: (port) => port.fail('workspace', 'newer-database') },
  connecting: { setup: { focus, link: { state: 'connecting' } } },
  'no-access': {
    setup: { focus, place: 'native', link: { state: 'unconnected', reason: 'no-access' } },
  },
  'not-scriptable': {
    setup: { focus, place: 'native', link: { state: 'unconnected', reason: 'not-scriptable' } },
    play: async ({ root }) => tab(root, 2),
  },
  orphaned: { setup: { focus, link: { state: 'unconnected', reason: 'orphaned' } } },
  'blocked-by-policy': { setup: { focus, link: { state: 'unconnected', reason: 'blocked-by-policy' } } },
  'focus-stolen': {
    setup: { focus },
    play: async ({ port, root }) => {
      await tab(root, 3);
      port.emit({ type: 'focus-stolen' });
      await pause();
    },
  },
  'update-ready': {
    setup: { focus },
    play: async ({ port }) => {
      port.emit({ type: 'update-ready' });
    },
  },
  updated: {
    setup: { focus },
    play: async ({ port }) => {
      port.emit({ type: 'updated' });
    },
  },
  problem: {
    setup: { focus },
    before: (port) => port.fail('openDesk', 'no-receiver'),
    play: async ({ root }) => click(root, '.sl-header .sl-icon-button'),
  },
};
