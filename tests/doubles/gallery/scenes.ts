import type { LocatedView } from '@/lib/messages/view';
import { schoolLens } from '../school-lens';
import { quotes, SPACE_ID, uuidOf } from '../walkthrough';
import type { Scene } from './scene';
import { click, find, pause, tab } from './stage';
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

/** A note as it is written in four minutes between two rooms. */
const PRAISING = {
  'note-focus:practice:walkthrough-4b': 'We are looking for productive struggle together.',
  'note:practice:walkthrough-4b': 'Great job today, the kids were so engaged! Your low kids could not keep up.',
};
const HELPFUL = {
  'note-focus:practice:walkthrough-4b': 'Our shared focus right now is “Students explain how and why”.',
  'note:practice:walkthrough-4b':
    'At 9:10 a student at table 3 said “look at the piece that is missing, not the piece you have.” Four students answered her in a row.',
  'note-meaning:practice:walkthrough-4b':
    'This suggests students are making sense of the distance to one, because they compared the missing pieces.',
  'note-next:practice:walkthrough-4b':
    'On Thursday, try asking “who can say that in another way?” before you confirm the answer.',
};
const SORTED =
  'Two students argued about whether 5/6 or 7/8 is closer to one. The teacher waited about six seconds after asking why. The agenda was on the board.';

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
  'page-report': {
    setup: { focus },
    play: async ({ root }) => {
      await click(root, '.sl-icon-button[aria-expanded]');
      await click(root, '.sl-page-report button');
      root.querySelector('.sl-page-report')?.scrollIntoView();
    },
  },
  'shared-words': { setup: { focus }, play: async ({ root }) => tab(root, 1) },
  'shared-words-found': {
    setup: { focus },
    play: async ({ root }) => {
      await tab(root, 1);
      const field = (await find(root, 'input[type=search]')) as HTMLInputElement;
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
  'my-quotes-copy': {
    setup: {
      focus,
      original: { key: 'docs.google.com/document/d/1First/edit', title: 'Walkthrough notes', count: 12 },
    },
    play: async ({ root }) => tab(root, 2),
  },
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
  'composer-starters': {
    setup: { focus: focus.slice(0, 1) },
    play: async ({ root }) => {
      await tab(root, 3);
      await click(root, '.sl-slot:nth-child(2) .sl-slot-begin');
      await click(root, '.sl-slot:nth-child(2) .sl-starters li:nth-child(1) .sl-starter');
    },
  },
  'composer-backing': {
    setup: { focus: focus.slice(0, 1), drafts: { 'kept:risks:practice:walkthrough-4b': 'timing' } },
    play: async ({ root }) => {
      await tab(root, 3);
      await click(root, '.sl-backing summary');
      root.querySelector('.sl-backing')?.scrollIntoView();
      await pause();
    },
  },
  'composer-quotes': {
    setup: { focus: focus.slice(0, 1), snippets: quotes, located },
    play: async ({ root }) => {
      await tab(root, 3);
      await click(root, '.sl-slot:nth-child(2) summary');
      await click(root, '.sl-slot:nth-child(2) li:nth-child(2) .sl-picker-quote');
      root.querySelector('.sl-slot:nth-child(2)')?.scrollIntoView();
      await pause();
    },
  },
  'check-hints': {
    setup: { focus: focus.slice(0, 1), drafts: PRAISING },
    play: async ({ root }) => {
      await tab(root, 3);
      await click(root, '.sl-note-acts .sl-button');
      await find(root, '.sl-hint');
      // After the panel's own smooth way there.
      await pause(600);
      root.querySelector('.sl-check')?.scrollIntoView();
      await pause();
    },
  },
  'check-more': {
    setup: { focus: focus.slice(0, 1), drafts: PRAISING },
    play: async ({ root }) => {
      await tab(root, 3);
      await click(root, '.sl-note-acts .sl-button');
      await click(root, '.sl-hint .sl-hint-leave summary');
      await click(root, '.sl-terms .sl-term');
      root.querySelector('.sl-hint')?.scrollIntoView();
      await pause(160);
    },
  },
  'check-definition': {
    setup: { focus: focus.slice(0, 1), drafts: PRAISING },
    play: async ({ root }) => {
      await tab(root, 3);
      await click(root, '.sl-note-acts .sl-button');
      await click(root, '.sl-terms .sl-term');
      root.querySelector('.sl-terms')?.scrollIntoView();
      await pause(160);
    },
  },
  'check-clean': {
    setup: { focus: focus.slice(0, 1), drafts: HELPFUL },
    play: async ({ root }) => {
      await tab(root, 3);
      await click(root, '.sl-note-acts .sl-button');
      await find(root, '.sl-part-in');
      root.querySelector('.sl-note-acts')?.scrollIntoView();
      await pause(160);
    },
  },
  'check-unchecked': {
    setup: {
      focus: focus.slice(0, 1),
      drafts: {
        'note:practice:walkthrough-4b':
          'Los estudiantes de la mesa tres explicaron por qué el denominador no cambia cuando las partes son del mismo tamaño.',
      },
    },
    play: async ({ root }) => {
      await tab(root, 3);
      await click(root, '.sl-note-acts .sl-button');
      await find(root, '.sl-unchecked');
      root.querySelector('.sl-note-acts')?.scrollIntoView();
      await pause(160);
    },
  },
  'note-in-page': {
    setup: {
      focus: focus.slice(0, 1),
      field: {
        key: 'textarea #feedback/0',
        label: 'Feedback for the teacher',
        baseline: 'Visit of 12 January\nDr. Okafor: Great energy!',
        text: 'Visit of 12 January\nDr. Okafor: Great energy!\nGreat job today! Your low kids were engaged.',
      },
    },
    play: async ({ root }) => {
      await tab(root, 3);
      await click(root, '.sl-note > .sl-choice .sl-choice-option:nth-child(2) input');
      await click(root, '.sl-note-acts .sl-button');
      await find(root, '.sl-hint');
    },
  },
  'note-in-form': {
    setup: {
      focus: focus.slice(0, 1),
      field: {
        key: 'entry 901334477/0',
        label: 'What I heard and saw',
        of: 'Math walkthrough, short visit',
        baseline: '',
        text: 'You gave wait time, and a student said, “Because the parts are equal.”',
      },
    },
    play: async ({ root, port }) => {
      await tab(root, 3);
      await click(root, '.sl-note > .sl-choice .sl-choice-option:nth-child(2) input');
      await click(root, '.sl-note-acts .sl-button');
      await find(root, '.sl-term');
      port.emit({ type: 'word-pointed', id: 'def-wait' });
      await find(root, '.sl-meaning');
      await pause(160);
    },
  },
  'note-in-page-before': {
    setup: { focus },
    play: async ({ root }) => {
      await tab(root, 3);
      await click(root, '.sl-note > .sl-choice .sl-choice-option:nth-child(2) input');
    },
  },
  'sort-begin': {
    setup: { focus, drafts: { 'sort:practice:walkthrough-4b': SORTED } },
    play: async ({ root }) => {
      await tab(root, 3);
      await click(root, '.sl-note > .sl-choice .sl-choice-option:nth-child(3) input');
    },
  },
  'sort-step': {
    setup: { focus, drafts: { 'sort:practice:walkthrough-4b': SORTED } },
    suggests: true,
    play: async ({ root }) => {
      await tab(root, 3);
      await click(root, '.sl-note > .sl-choice .sl-choice-option:nth-child(3) input');
      await click(root, '.sl-sort .sl-button-main');
      await find(root, '.sl-sort-offer');
    },
  },
  'tag-suggested': {
    setup: { focus, recent, snippets: quotes },
    suggests: true,
    play: async ({ port }) => {
      port.select(PASSAGE);
      port.emit({ type: 'tag-now' });
      await pause();
    },
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
  'two-lenses': {
    setup: { focus: ['lf-wait', 'lf-gestures'], second: schoolLens, snippets: quotes, located },
    play: async (stage) => {
      const labels = stage.root.querySelectorAll('.sl-lens-label');
      labels[1]?.previousElementSibling?.scrollIntoView();
      await pause();
    },
  },
  orphaned: { setup: { focus, link: { state: 'unconnected', reason: 'orphaned' } } },
  'under-policy': {
    setup: {
      focus,
      snippets: quotes,
      located,
      spaces: [{ id: SPACE_ID, name: 'Riverside Unified School District' }],
      vision: 'Every student’s thinking is heard.',
      policy: {
        policy: { organisation: 'Riverside', levels: 'off', focus, helpLink: 'https://riverside.example/help' },
        ownsLens: true,
        lensRefused: false,
        refused: 1,
        settled: 1,
        receivedAt: '2026-08-14T15:00:00Z',
      },
    },
  },
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
