import type { DeskSetup, DeskStage } from './desk-stage';

export interface DeskScene {
  setup: DeskSetup;
  play?: (stage: DeskStage) => Promise<void>;
}

const pause = (ms = 120): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function click(root: HTMLElement, selector: string): Promise<void> {
  for (let tries = 0; tries < 40 && !root.querySelector(selector); tries += 1) await pause(25);
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} is not on the screen.`);
  found.click();
  await pause();
}

async function search(root: HTMLElement, words: string): Promise<void> {
  for (let tries = 0; tries < 40 && !root.querySelector('input[type=search]'); tries += 1) await pause(25);
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('There is no search.');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await pause(400);
}

/** Only the forms that fail; each is named by what the person sees. */
export const deskScenes: Record<string, DeskScene> = {
  quotes: { setup: {} },
  searched: { setup: {}, play: ({ root }) => search(root, 'piece') },
  filtered: {
    setup: {},
    play: async ({ root }) => {
      await click(root, '.sl-filter input');
      await click(root, '.sl-filters .sl-chip:nth-child(2)');
    },
  },
  'filters-open': { setup: {}, play: ({ root }) => click(root, '.sl-filters-button') },
  'nothing-found': { setup: {}, play: ({ root }) => search(root, 'trigonometry') },
  empty: { setup: { quotes: 0 } },
  editing: { setup: {}, play: ({ root }) => click(root, '.sl-desk-foot .sl-icon-button') },
  deleted: {
    // Few enough that none stands half under the way back.
    setup: { quotes: 2 },
    play: ({ root }) => click(root, '.sl-desk-foot .sl-icon-button:last-child'),
  },
  searching: {
    setup: {
      before: (port) => {
        port.gate = new Promise(() => undefined);
      },
    },
    play: ({ root }) => search(root, 'piece'),
  },
  'export-table': { setup: {}, play: ({ root }) => click(root, '.sl-quotes-save button') },
  'export-file': {
    setup: {},
    play: async ({ root }) => {
      await click(root, '.sl-quotes-save button');
      await click(root, '.sl-preview input[value=file]');
    },
  },
  welcome: { setup: { place: 'welcome', quotes: 0 } },
  'welcome-done': {
    setup: {
      place: 'welcome',
      quotes: 1,
      before: (port) => {
        port.steps = ['opened', 'tagged', 'foundAgain'];
      },
    },
  },
  preferences: {
    setup: {
      place: 'preferences',
      before: (port) => {
        port.granted = [{ pattern: 'https://moodle.cedarvalley.example/*', host: 'moodle.cedarvalley.example' }];
      },
    },
  },
  'bad-site': {
    setup: { place: 'preferences' },
    play: async ({ root }) => {
      await pause();
      const field = root.querySelector<HTMLInputElement>('.sl-allow-site input');
      if (!field) throw new Error('There is no field.');
      field.value = 'http://intranet.school.example';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await click(root, '.sl-allow-site button');
    },
  },
  'cannot-start': { setup: { before: (port) => port.fail('workspace', 'newer-database') } },
  'cannot-read': { setup: { before: (port) => port.fail('read', 'storage-refused') } },
  'full-disk': {
    setup: { before: (port) => port.fail('remove', 'quota') },
    play: ({ root }) => click(root, '.sl-desk-foot .sl-icon-button:last-child'),
  },
};
