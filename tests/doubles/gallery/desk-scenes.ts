import { LensDatabase } from '@/lib/store/schema';
import { fill } from '../desk-port';
import { fortyQuotes } from '../forty-quotes';
import { givenVisit } from '../given-visit';
import { visitAgo } from '../visits';
import type { DeskScene } from './desk-scene';
import type { DeskStage } from './desk-stage';
import { goalScenes } from './goal-scenes';
import { overlapScene } from './overlap-scene';
import { find } from './stage';
import { yearScenes } from './year-scenes';

const pause = (ms = 120): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function click(root: HTMLElement, selector: string): Promise<void> {
  (await find(root, selector)).click();
  await pause();
}

async function search(root: HTMLElement, words: string): Promise<void> {
  const field = (await find(root, 'input[type=search]')) as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await pause(400);
}

async function choose(root: HTMLElement, selector: string, value: string): Promise<void> {
  for (let tries = 0; tries < 80 && !root.querySelector(selector); tries += 1) await pause(25);
  const list = (await find(root, selector)) as HTMLSelectElement;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await pause(600);
}

/** Chooses a file on the page of files. */
async function give(root: HTMLElement, name: string, text: string): Promise<void> {
  const field = (await find(root, 'input[type=file]')) as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await pause(400);
}

/** A person on the list, and a note with their name and a student's. */
async function namedSomebody(port: DeskStage['port']): Promise<void> {
  const space = await port.store.spaces.current();
  if (!space.ok) throw new Error('no space');
  await port.store.staff.add(space.value.id, [{ name: 'Ms. Okafor', grade: '4', room: '12B', school: 'Lincoln' }]);
  for await (const piece of port.store.snippets.walk(space.value.id)) {
    const [one, two] = piece.ok ? piece.value.snippets : [];
    if (!one || !two) break;
    await port.store.snippets.edit(one.id, { note: 'Ms. Okafor waited. Then Mateo said it was more than half.' });
    await port.store.snippets.edit(two.id, { note: 'Student #14 drew it, and J.A. explained why.' });
    return;
  }
}

/** A visit an hour ago, with the first quotes of the notebook. */
async function visited(port: DeskStage['port']): Promise<void> {
  const space = await port.store.spaces.current();
  if (!space.ok) throw new Error('no space');
  const visit = { ...visitAgo({ ago: 60, took: 25 }, { spaceId: space.value.id }), lens: space.value.lens };
  const db = new LensDatabase(port.name);
  await db.open();
  await db.table('visits').put(visit);
  const rows = await db.snippets.limit(4).toArray();
  const now = new Date().toISOString();
  await db.snippets.bulkPut(rows.map((row) => ({ ...row, visitId: visit.id, createdAt: now })));
  const bodies = await db.bodies.bulkGet(rows.map(({ id }) => id));
  await db.bodies.bulkPut(bodies.flatMap((body) => (body ? [{ ...body, createdAt: now }] : [])));
  db.close();
}

/** A visit of now, and the forty quotes in the weeks before it. */
async function gatheredLately(port: DeskStage['port']): Promise<void> {
  await givenVisit(port, 'There was wait time.');
  const space = await port.store.spaces.current();
  if (!space.ok) throw new Error('no space');
  const now = Date.now();
  await fill(
    port.name,
    fortyQuotes(space.value.id).map((quote, index) => {
      const createdAt = new Date(now - index * 2.5 * 86_400_000).toISOString();
      return { ...quote, id: crypto.randomUUID(), createdAt, updatedAt: createdAt };
    }),
  );
}

/** Only the forms that fail; each is named by what the person sees. */
/** A notebook that has not shown a quote yet has nothing to hand on. */
const SAVE = '.sl-quotes-save button:not(:disabled)';

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
  lens: { setup: { place: 'lens' }, play: ({ root }) => click(root, '.sl-lens-item[aria-current]') },
  'lens-changes': {
    setup: { place: 'lens' },
    play: async ({ root }) => {
      await click(root, '.sl-lens-item[aria-current]');
      const field = (await find(root, '.sl-lens-fields textarea')) as HTMLTextAreaElement;
      field.value = 'Excellent students explain how and why';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await click(root, '#sl-tab-changes');
    },
  },
  'lens-versions': { setup: { place: 'lens' }, play: ({ root }) => click(root, '#sl-tab-versions') },
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
  'export-table': { setup: {}, play: ({ root }) => click(root, SAVE) },
  'export-file': {
    setup: {},
    play: async ({ root }) => {
      await click(root, SAVE);
      await click(root, '.sl-preview input[value=file]');
    },
  },
  'export-names': {
    setup: { before: namedSomebody },
    play: ({ root }) => click(root, SAVE),
  },
  'export-zip': {
    setup: {},
    play: async ({ root }) => {
      await click(root, SAVE);
      await choose(root, '.sl-export-terms select', 'qdpx');
    },
  },
  'reports-teacher': {
    setup: { place: 'reports', before: visited },
    play: () => pause(400),
  },
  'reports-district': {
    setup: { place: 'reports', before: visited },
    play: ({ root }) => choose(root, '.sl-reports-side select', 'district'),
  },
  'reports-none': { setup: { place: 'reports', quotes: 0 }, play: () => pause(400) },
  'reports-card': { setup: { place: 'reports' }, play: ({ root }) => choose(root, '.sl-reports-side select', 'card') },
  chosen: {
    setup: {},
    play: async ({ root }) => {
      await click(root, '[data-index="0"] .sl-desk-choose input');
      await click(root, '[data-index="1"] .sl-desk-choose input');
    },
  },
  home: { setup: { place: 'home', before: (port) => givenVisit(port, 'There was wait time.') } },
  'home-opened': {
    setup: { place: 'home', before: (port) => givenVisit(port, 'There was wait time.') },
    play: ({ root }) => click(root, '.sl-tile .sl-button'),
  },
  'home-empty': { setup: { place: 'home', quotes: 0, focus: [] } },
  pictures: { setup: { place: 'pictures', before: gatheredLately } },
  'pictures-empty': { setup: { place: 'pictures', quotes: 0 } },
  'pictures-overlap': overlapScene,
  'check-in': { setup: { place: 'check-in', before: (port) => givenVisit(port, 'There was wait time.') } },
  files: { setup: { place: 'files' } },
  'files-shown': {
    setup: { place: 'files', quotes: 3 },
    play: async ({ root, port }) => {
      const kept = await port.files.backup('', { signal: new AbortController().signal, onProgress: () => undefined });
      if (!kept.ok) throw new Error('no backup');
      const text = (await kept.value.file.text()).replaceAll('"note":""', '"note":"Changed on the other device."');
      await give(root, 'other-device.lens.json', text.replaceAll('2026-01-08', '2026-02-08'));
    },
  },
  'files-sheet': {
    setup: { place: 'files', quotes: 0 },
    play: ({ root }) =>
      give(
        root,
        'Walkthrough (Responses).csv',
        'Timestamp,Teacher,What did you see or hear?,Students explain how and why\n1/15/2026 9:42:10,Ms. Okafor,She said why an eighth is smaller than a sixth.,2\n',
      ),
  },
  'files-refused': {
    setup: { place: 'files' },
    play: ({ root }) => give(root, 'walkthrough.lens.json', '{"format":"shared-lens-bundle","version":9}'),
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
      const field = (await find(root, '.sl-allow-site input')) as HTMLInputElement;
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
  ...yearScenes,
  ...goalScenes,
};
