/** Goals and decisions in the notebook, on the check-in's page and in a hand-over. */
import { aYear } from '../a-year';
import { agreed } from '../agreed';
import { givenVisit } from '../given-visit';
import type { DeskScene } from './desk-scene';
import type { DeskStage } from './desk-stage';
import { find } from './stage';

const pause = (ms = 300): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function filled(port: DeskStage['port']): Promise<void> {
  await givenVisit(port, 'There was wait time.');
  await agreed(port);
}

export const goalScenes: Record<string, DeskScene> = {
  'goals-empty': { setup: { place: 'goals', quotes: 3 }, play: () => pause() },
  goals: {
    setup: {
      place: 'goals',
      before: async (port) => {
        await filled(port);
        await port.store.policy.take({ organisation: 'Riverside', objectives: ['Talk that builds reasons'] }, 'digest');
      },
    },
    play: async ({ root }) => {
      (await find(root, '.sl-disclosure summary')).click();
      await pause();
    },
  },
  'goals-changing': {
    setup: { place: 'goals', before: filled },
    play: async ({ root }) => {
      (await find(root, '.sl-goals-list .sl-goals-acts button:nth-child(3)')).click();
      const last = await find(
        root,
        '.sl-goals-list ~ .sl-undo, section[aria-labelledby=sl-decisions] button:last-child',
      );
      last.click();
      await pause();
    },
  },
  'check-in-decided': {
    setup: { place: 'check-in', before: filled },
    play: async ({ root }) => {
      (await find(root, '.sl-check-in-decide')).scrollIntoView({ block: 'end' });
      await pause();
    },
  },
  'year-goals': {
    setup: {
      place: 'year',
      before: async (port) => {
        await aYear(port);
        await agreed(port);
      },
    },
    play: async ({ root }) => {
      (await find(root, '[aria-labelledby=sl-hand-over]')).scrollIntoView();
      await pause(600);
    },
  },
};
