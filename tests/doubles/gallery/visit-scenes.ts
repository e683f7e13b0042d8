import { open, people, ratingOf, visitAgo } from '../visits';
import { quotes, uuidOf } from '../walkthrough';
import type { Scene } from './scene';
import { click, find, pause } from './stage';

const DAY = 24 * 60;
const focus = ['lf-explain', 'lf-wait'];
const running = visitAgo({ ago: 12.5, took: null }, open);
const stopped = visitAgo({ ago: 40, took: 23 }, open);
const earlier = [
  visitAgo({ n: 202, ago: 3 * DAY, took: 14 }, { teacherCode: 'R2T8' }),
  visitAgo({ n: 203, ago: 9 * DAY, took: 20 }, { teacherCode: 'Z3W8', kind: 'debrief' }),
];
const heard = quotes.slice(0, 3).map((quote) => ({ ...quote, visitId: running.id }));
const ratings = [
  ratingOf(401, running.id, { lookForId: 'lf-explain', seen: 2 }, [uuidOf(1)]),
  ratingOf(402, running.id, { lookForId: 'lf-questions', seen: 'not-observed' }),
];
const note = {
  'note:practice:walkthrough-4b':
    'When I heard “the pieces have to be the same size to count them”, the reason came from a student, not from the board.\n\nThat is what lets the others decide whether 5/6 and 7/8 can be compared at all. What had you said just before that made room for it?',
};
const during = {
  focus,
  snippets: heard,
  drafts: note,
  visits: { visits: [running, ...earlier], staff: people, ratings },
};
const after = {
  ...during,
  visits: {
    visits: [stopped, ...earlier],
    staff: people,
    ratings: ratings.map((one) => ({ ...one, visitId: stopped.id })),
  },
  snippets: heard.map((quote) => ({ ...quote, visitId: stopped.id })),
};

const NOW = '.sl-visit-now';
const MARK = '.sl-visit-bar > .sl-visit-now + .sl-icon-button';
const PEOPLE = '.sl-visit-bar > .sl-icon-button:last-of-type';

async function type(root: HTMLElement, selector: string, text: string): Promise<void> {
  const field = (await find(root, selector)) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await pause();
}

export const visitScenes: Record<string, Scene> = {
  'visit-idle': { setup: { focus, visits: { visits: [visitAgo({ ago: 90, took: 20 }), ...earlier], staff: people } } },
  'visit-running': { setup: during },
  'visit-stopped': { setup: after },
  'visit-still-there': {
    setup: { ...during, visits: { visits: [visitAgo({ ago: 61, took: null }, open)], staff: people } },
  },
  'visit-doubtful': {
    setup: { ...during, visits: { visits: [visitAgo({ ago: 30, took: -20 }, open)], staff: people } },
    play: async ({ root }) => click(root, NOW),
  },
  'visit-choose': {
    setup: { focus, visits: { visits: [visitAgo({ ago: 90, took: 20 }, { teacherCode: null })], staff: people } },
    play: async ({ root }) => {
      await click(root, MARK);
      await type(root, '[role=combobox]', 'ok');
    },
  },
  'visit-about': { setup: after, play: async ({ root }) => click(root, NOW) },
  'visit-removed': {
    setup: after,
    play: async ({ root }) => {
      await click(root, NOW);
      await click(root, '.sl-sheet-body > .sl-actions > .sl-guarded > .sl-button');
    },
  },
  'visit-mark': { setup: during, play: async ({ root }) => click(root, MARK) },
  'visit-mark-end': {
    setup: during,
    play: async ({ root }) => {
      await click(root, MARK);
      await find(root, '.sl-mark + section');
      root.querySelector('.sl-mark + section')?.scrollIntoView();
      await click(root, '.sl-disclosure summary');
      await pause();
    },
  },
  'visit-finish': {
    setup: after,
    play: async ({ root }) => {
      await click(root, '.sl-visit-bar > .sl-button');
      await find(root, '.sl-paper');
      await pause();
    },
  },
  'visit-finish-end': {
    setup: after,
    play: async ({ root }) => {
      await click(root, '.sl-visit-bar > .sl-button');
      (await find(root, '.sl-follow-up')).scrollIntoView();
      await pause();
    },
  },
  'visit-finish-empty': {
    setup: { ...after, snippets: [], drafts: {} },
    play: async ({ root }) => click(root, '.sl-visit-bar > .sl-button'),
  },
  'visit-kept': {
    setup: after,
    play: async ({ root }) => {
      await click(root, NOW);
      await click(root, '.sl-sheet-body > .sl-actions > .sl-button');
      await find(root, '.sl-paper li');
      await pause();
    },
  },
  'visit-people': { setup: after, play: async ({ root }) => click(root, PEOPLE) },
  'visit-people-edit': {
    setup: after,
    play: async ({ root }) => {
      await click(root, PEOPLE);
      (await find(root, '.sl-person:last-child')).scrollIntoView();
      await click(root, '.sl-person .sl-icon-button:nth-of-type(2)');
    },
  },
  'visit-people-paste': {
    setup: { focus, visits: { staff: people.slice(0, 1) } },
    play: async ({ root }) => {
      await click(root, PEOPLE);
      await type(root, '.sl-staff-paste textarea', 'Mr. Peña\t5\t7\nms. okafor\n---\nDr. Lindqvist');
      (await find(root, '.sl-staff-paste')).scrollIntoView();
    },
  },
};
