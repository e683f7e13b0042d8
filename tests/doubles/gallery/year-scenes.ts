/** The close of a year, what a panel asked to take away, and a district's sites, in the notebook. */
import { builtInLens } from '@/lib/lens/built-in';
import { aYear } from '../a-year';
import { keysInMemory } from '../keys-in-memory';
import { schoolLens } from '../school-lens';
import type { DeskScene } from './desk-scene';
import type { DeskStage } from './desk-stage';
import { find } from './stage';

const pause = (ms = 300): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function write(root: HTMLElement, selector: string, text: string): Promise<void> {
  const field = (await find(root, selector)) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await pause();
}

async function inView(root: HTMLElement, selector: string): Promise<HTMLElement> {
  const found = await find(root, selector);
  found.scrollIntoView();
  return found;
}

/** Has the notebook ask about its newest quote. */
async function askToRemove({ root, port: { store } }: DeskStage): Promise<void> {
  const space = await store.spaces.current();
  const page = space.ok ? await store.snippets.page(space.value.id, { limit: 1 }) : space;
  location.hash = `#/remove?quote=${page.ok ? page.value.snippets[0]?.id : ''}`;
  await find(root, '#sl-removal');
}

const riverside = {
  organisation: 'Riverside',
  extraHosts: ['moodle.riverside.example', '*.lms.riverside.example'],
  disabledHosts: ['mail.riverside.example'],
};

/** Two organisations; the one that is shown has sites of its own. */
async function twoOrganisations({ spaces, store }: DeskStage['port']): Promise<void> {
  const space = await store.spaces.current();
  if (!space.ok) throw new Error('no space');
  await spaces.rename(space.value.id, 'Riverside Unified School District');
  await spaces.setSites(space.value.id, [
    { host: 'docs.google.com', account: 1 },
    { host: 'moodle.riverside.example', account: null },
  ]);
  await spaces.add('Lincoln Charter');
}

export const yearScenes: Record<string, DeskScene> = {
  'lens-beside': {
    setup: {
      place: 'lens',
      before: async (port) => {
        await port.lens.setSecond(schoolLens);
      },
    },
    play: async ({ root }) => {
      (await find(root, '#sl-tab-versions')).click();
      await pause();
    },
  },
  'under-policy': {
    setup: {
      place: 'preferences',
      before: async (port) => {
        port.keepingSet = { retentionDays: 400, legalHold: true, by: 'Riverside' };
        const lens = {
          ...builtInLens,
          id: '7e000000-0000-4000-8000-000000000001',
          version: '2.1.0',
          title: 'Riverside look-fors',
        };
        const values = {
          lensPack: JSON.stringify(lens),
          lensLocked: true,
          focus: ['lf-wait'],
          helpLink: 'https://riverside.example/help',
        };
        await port.store.policy.take({ ...riverside, ...values, retentionDays: 400, legalHold: true }, 'riverside');
      },
    },
    play: async ({ root }) => {
      // Under the last card, which comes when the store has answered.
      await find(root, '#sl-keeping');
      await inView(root, '.sl-in-force');
      await pause();
    },
  },
  'space-removal': {
    setup: { place: 'preferences', before: twoOrganisations },
    play: async ({ root }) => {
      const title = await find(root, '[aria-labelledby=sl-spaces] summary');
      title.click();
      await pause();
      (await find(root, '[aria-labelledby=sl-spaces] details .sl-button')).click();
      await pause();
      title.scrollIntoView({ block: 'center' });
    },
  },
  lock: {
    setup: { place: 'preferences', quotes: 3, keys: keysInMemory() },
    play: async ({ root }) => {
      await inView(root, '[aria-labelledby=sl-lock]');
    },
  },
  locked: {
    setup: {
      place: 'preferences',
      quotes: 3,
      keys: keysInMemory(),
      before: async ({ lock }) => {
        await lock.setUp('two herons at six');
        await lock.lockNow();
      },
    },
    play: async ({ root }) => {
      await find(root, '.sl-unlock');
    },
  },
  'folder-forbidden': {
    setup: {
      place: 'files',
      before: (port) => {
        port.folder = { ...port.folder, now: () => ({ state: 'forbidden' }) };
      },
    },
    play: async ({ root }) => {
      await inView(root, '[aria-labelledby=sl-folder]');
      await pause();
    },
  },
  spaces: {
    setup: { place: 'preferences', quotes: 3, before: twoOrganisations },
    play: async ({ root }) => {
      await write(root, '.sl-spaces-add input', 'docs.google.com');
      await inView(root, '[aria-labelledby=sl-spaces]');
    },
  },
  year: { setup: { place: 'year', before: aYear }, play: () => pause() },
  'year-wrong': {
    setup: { place: 'year', before: aYear },
    play: async ({ root }) => {
      await write(root, 'input[type=password]', 'short');
      root.querySelector<HTMLElement>('section .sl-button')?.click();
      await pause();
    },
  },
  'year-hand-over': {
    setup: { place: 'year', before: aYear },
    play: async ({ root }) => {
      await inView(root, '[aria-labelledby=sl-hand-over]');
      await find(root, '.sl-year-choice ~ .sl-year-choice input');
      for (const box of root.querySelectorAll<HTMLElement>('.sl-year-choice ~ .sl-year-choice input')) box.click();
      await pause();
    },
  },
  'year-sure': {
    setup: { place: 'year', before: aYear },
    play: async ({ root }) => {
      await inView(root, '[aria-labelledby=sl-purge]');
      await write(root, '[aria-labelledby=sl-purge] input', '2026-01-17');
      for (let tries = 0; tries < 80 && !root.querySelector('[aria-labelledby=sl-purge] .sl-button'); tries += 1)
        await pause(25);
      root.querySelector<HTMLElement>('[aria-labelledby=sl-purge] .sl-button')?.click();
      await pause();
      root.querySelector('[aria-labelledby=sl-purge]')?.scrollIntoView();
    },
  },
  'year-held': {
    setup: {
      place: 'year',
      quotes: 0,
      before: (port) => {
        port.keepingSet = { retentionDays: null, legalHold: true, by: 'Lakeside' };
      },
    },
    play: async ({ root }) => {
      await inView(root, '[aria-labelledby=sl-purge]');
      await pause();
    },
  },
  removal: { setup: { place: 'home' }, play: askToRemove },
  'reports-tell': {
    setup: { place: 'reports' },
    play: async ({ root }) => {
      const list = (await find(root, '.sl-reports-side select')) as HTMLSelectElement;
      list.value = 'tell';
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await pause(600);
    },
  },
  'district-sites': {
    setup: {
      place: 'preferences',
      before: async ({ store }) => {
        await store.policy.take(riverside, 'digest');
      },
    },
    play: async ({ root }) => {
      await inView(root, '.sl-district-sites');
    },
  },
};
