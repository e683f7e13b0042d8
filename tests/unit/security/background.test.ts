/** Every call of the background against wrong senders, wrong shapes, replays and floods: by the contract, so that none is forgotten. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { backgroundSchemas } from '@/lib/messages/to-background.schema';
import type { Policy } from '@/lib/policy/keys';
import { keepInMemory } from '@/tests/doubles/keep-in-memory';
import type { SentBy } from '@/tests/doubles/messaging';
import { dumpDatabase } from '../store/dump';
import { memoryStore } from '../store/memory-store';
import { fillWithOneOfEach } from '../store/one-of-each';
import { GRADE_4_NOTE, value } from '../store/tagging';
import { BACKGROUND_ROWS, type Known, pageSays } from './background-rows';

const keeps = vi.hoisted(() => ({ session: null as never, local: null as never }));
vi.mock('@webext-core/messaging', () => import('@/tests/doubles/messaging'));
vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `${HOME}${path.slice(1)}` } } }));
vi.mock('@/lib/browser/keep', () => ({
  get sessionKeep() {
    return keeps.session;
  },
  get localKeep() {
    return keeps.local;
  },
}));
vi.mock('@/lib/browser/tabs', () => ({
  allTabs: async () => [3],
  addressOf: async () => GRADE_4_NOTE.url,
  windowOf: async () => 1,
  openOwnPage: async () => undefined,
  openTab: async () => ({ ok: true, value: undefined }),
  showTab: async () => undefined,
}));
vi.mock('@/lib/browser/inject', () => ({
  injectPageScript: async () => ({ ok: true, value: undefined }),
  injectQuoteScript: async () => ({ ok: true, value: undefined }),
  injectFramed: async () => ({ ok: true, value: undefined }),
}));
vi.mock('@/lib/browser/native-panel', () => ({
  openNativePanel: async () => true,
  nativePanelIn: async () => 'closed',
}));
vi.mock('@/lib/browser/icon', () => ({ markIcon: async () => undefined }));
vi.mock('@/lib/browser/own-update', () => ({ onUpdateReady: () => undefined, openPages: async () => 1 }));

const HOME = 'chrome-extension://bkkjeefjfjcfdfifddmkdmcpmaakmelp/';
vi.stubGlobal('chrome', { runtime: { id: 'bkkjeefjfjcfdfifddmkdmcpmaakmelp' } });
// Files share their modules here: what is mocked for this one is loaded for it alone.
vi.resetModules();
afterAll(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const { answerWith, say, sent } = await import('@/tests/doubles/messaging');
const { answerAll } = await import('@/entrypoints/background/answers');
const { governed } = await import('@/entrypoints/background/governed');
const { pageAnswers } = await import('@/entrypoints/background/page-answers');
const { panelAnswers } = await import('@/entrypoints/background/panel-answers');
const { deskAnswers } = await import('@/entrypoints/background/desk-answers');
const { recordAnswers } = await import('@/entrypoints/background/record-answers');
const { visitAnswers } = await import('@/entrypoints/background/visit-answers');
const { registerPanel } = await import('@/lib/session/panels');
const { issueToken } = await import('@/lib/session/tokens');

type Call = keyof typeof BACKGROUND_ROWS;
const CALLS = Object.keys(backgroundSchemas) as Call[];

const id = 'bkkjeefjfjcfdfifddmkdmcpmaakmelp';
const tab = { id: 3, windowId: 1 };
const pageScript: SentBy = { id, url: GRADE_4_NOTE.url, frameId: 0, tab };
const framedScript: SentBy = { id, url: 'https://docs.google.com/document/d/1Hers/edit?rm=demo', frameId: 7, tab };
const panelFrame: SentBy = { id, url: `${HOME}panel.html`, frameId: 9, tab };
const notebook: SentBy = { id, url: `${HOME}desk.html`, frameId: 0, tab: { id: 8, windowId: 1 } };

let store: ReturnType<typeof memoryStore>;
let instance: string;
let known: Known;
let policy: Policy | null;
/** What the diagnostics heard of. */
let failures: { call: string; reason: string }[];

/** A background with one of everything kept, and a panel that said hello. */
async function beginAnew(): Promise<void> {
  keeps.session = keepInMemory() as never;
  keeps.local = keepInMemory() as never;
  store = memoryStore();
  await fillWithOneOfEach(store);
  const keeper = {
    policy: async () => policy,
    now: () => null,
    look: async () => ({ ok: true as const, value: undefined }),
  };
  const answers = {
    ...pageAnswers(store),
    ...panelAnswers(store, keeper),
    ...deskAnswers(store, keeper),
    ...recordAnswers(store),
    ...visitAnswers(store),
  };
  failures = [];
  policy = null;
  answerAll(
    governed(answers, keeper),
    (url) => url.startsWith(HOME),
    (call, reason) => failures.push({ call, reason }),
  );
  answerWith(pageSays);
  const { id: spaceId } = value(await store.spaces.current());
  instance = await registerPanel(keeps.session, { place: 'frame', tab: 3, frame: 9, spaceId });
  const [person] = value(await store.staff.all(spaceId));
  await store.spaces.rename(spaceId, 'Riverside');
  const { id: otherSpace } = value(await store.spaces.add('Lincoln'));
  known = { token: await issueToken(keeps.session, 3), staffId: person?.id ?? '', otherSpace };
}

const RIGHT = { page: pageScript, frame: framedScript, panel: panelFrame, ours: panelFrame };

function wellMade(call: Call): unknown {
  const { good } = BACKGROUND_ROWS[call];
  return typeof good === 'function' ? (good as (of: Known) => unknown)(known) : good;
}

interface Told {
  ok: boolean;
  reason?: string;
  value?: unknown;
}
/** `from`: which panel somebody says that they are. */
const ask = (call: string, payload: unknown, sender: SentBy, from: string | null = instance): Promise<Told> =>
  say(
    'to-background',
    { address: { to: 'background', tab: null, instance: null }, from, call, payload },
    sender,
  ) as never;

/** All that is kept, in the database (but for the lenses, which no call touches) and beside it. When it was changed last is left out. */
async function everything(): Promise<string> {
  const { stores } = await dumpDatabase(store.factory);
  delete stores.lenses;
  const beside = async (keep: ReturnType<typeof keepInMemory>) =>
    Promise.all(
      keep
        .keys()
        .sort()
        .map(async (key) => [key, await keep.get(key)]),
    );
  const kept = Object.entries(stores).map(([name, { rows }]) => [name, rows]);
  const all = [...kept, await beside(keeps.session), await beside(keeps.local)];
  return JSON.stringify(all, (name, part) => (name === 'updatedAt' ? undefined : part), 1);
}

it('tells the diagnostics by call and reason what failed, and not a word of what was said', async () => {
  await beginAnew();
  await ask('snippet.edit', { id: 'Ms. Okafor', patch: {} }, panelFrame);
  await ask('Ms. Okafor said', {}, panelFrame);
  await ask('undo', { requestId: crypto.randomUUID() }, panelFrame, 'a stranger');
  expect(failures.slice(0, 2)).toEqual([
    { call: 'snippet.edit', reason: 'bad-message' },
    { call: 'unknown call', reason: 'bad-message' },
  ]);
  expect(JSON.stringify(failures)).not.toContain('Okafor');
});

it('has a row for every call of the contract, and no other', () => {
  expect(Object.keys(BACKGROUND_ROWS).sort()).toEqual([...CALLS].sort());
});

/** Who may not make a call: other extensions, frames of the page, whoever sits in no tab or says that it is another panel. */
function strangersTo({ by }: { by: 'page' | 'frame' | 'panel' | 'ours' }): [SentBy, string | null][] {
  const lookalike = { ...pageScript, url: `https://example.com/${HOME}panel.html` };
  const always: [SentBy, string | null][] = [
    [{ ...RIGHT[by], id: 'another-extension' }, instance],
    [{ ...pageScript, frameId: 7 }, instance],
    [{ id, url: GRADE_4_NOTE.url }, instance],
  ];
  if (by === 'page') return always;
  if (by === 'frame')
    return [...always, [pageScript, instance], [panelFrame, instance], [{ ...framedScript, frameId: 0 }, instance]];
  always.push([pageScript, instance], [lookalike, instance]);
  if (by === 'ours') return always;
  const { tab: _, ...inNoTab } = panelFrame;
  const others: SentBy[] = [{ ...panelFrame, frameId: 10 }, { ...panelFrame, tab: { id: 4, windowId: 1 } }, inNoTab];
  const posers = [...others, notebook].map((sender): [SentBy, string] => [sender, instance]);
  return [...always, ...posers, [panelFrame, null], [panelFrame, 'made-up']];
}

describe('what is refused leaves no trace', () => {
  beforeAll(beginAnew);

  it.each(CALLS)('%s from a wrong sender', async (call) => {
    const before = await everything();
    sent.length = 0;
    for (const [sender, from] of strangersTo(BACKGROUND_ROWS[call])) {
      const answer = await ask(call, wellMade(call), sender, from);
      expect({ sender, from, ...answer }).toMatchObject({ sender, from, ok: false, reason: 'refused' });
    }
    expect(sent).toEqual([]);
    expect(await everything()).toBe(before);
  });

  it.each(CALLS)('%s in a wrong shape', async (call) => {
    const { by, bad } = BACKGROUND_ROWS[call];
    const before = await everything();
    sent.length = 0;
    for (const payload of [null, undefined, 5, 'all', true, ...bad]) {
      expect(await ask(call, payload, RIGHT[by])).toMatchObject({ ok: false, reason: 'bad-message' });
    }
    expect(sent).toEqual([]);
    expect(await everything()).toBe(before);
  });
});

describe('what is said again and again', () => {
  beforeEach(beginAnew);

  it.each(CALLS)('%s: a replay does nothing more, a flood leaves no more than one', async (call) => {
    const { by, again } = BACKGROUND_ROWS[call];
    const words = wellMade(call);
    const before = await everything();
    expect(await ask(call, words, RIGHT[by])).toMatchObject({ ok: true });
    const after = await everything();
    if (again === 'reads') expect(after).toBe(before);
    const second = await ask(call, words, RIGHT[by]);
    if (again === 'used-up') expect(second).toMatchObject({ ok: false, reason: 'refused' });
    if (again !== 'each') expect(await everything()).toBe(after);

    const framed = { ...pageScript, frameId: 7 };
    const good = Array.from({ length: 20 }, () => ask(call, words, RIGHT[by]));
    const noise = Array.from({ length: 20 }, () => ask(call, { id: 'x'.repeat(50_000) }, framed));
    for (const answer of await Promise.all(good)) expect(typeof answer.ok).toBe('boolean');
    for (const answer of await Promise.all(noise)) expect(answer.ok).toBe(false);
    const flooded = await everything();
    if (again !== 'each') expect(flooded).toBe(after);
    await ask(call, words, RIGHT[by]);
    expect((await everything()).length).toBe(flooded.length);
  });

  it('lets one panel in by a token, however many show it at once', async () => {
    const words = wellMade('panel.hello');
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('panel.hello', words, panelFrame)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('an organisation that is taken away', () => {
  beforeEach(beginAnew);

  it('leaves no panel behind: the one that showed it shows the notebook’s, and keeps nothing half-written of it', async () => {
    const { id: spaceId } = value(await store.spaces.current());
    expect(await ask('desk.remove-space', { spaceId }, notebook, null)).toMatchObject({ ok: true, value: true });
    expect(await ask('panel.workspace', {}, panelFrame)).toMatchObject({ value: { spaceId: known.otherSpace } });
    const late = { key: 'note:x', text: 'half a thought', writtenAt: '2026-06-01T10:00:00.000Z', spaceId };
    expect(await ask('draft.write', late, panelFrame)).toMatchObject({ ok: false, reason: 'not-found' });
    expect(await ask('draft.read', { key: 'note:x' }, panelFrame)).toMatchObject({ ok: true, value: '' });
    expect(await everything()).not.toContain(spaceId);
  });

  it('is never the one that the district’s policy speaks for', async () => {
    const { id: spaceId } = value(await store.spaces.current());
    policy = { organisation: 'riverside ' };
    expect(await ask('desk.remove-space', { spaceId }, notebook, null)).toMatchObject({ reason: 'managed' });
    policy = null;
    value(await store.policy.take({ legalHold: true }, 'digest'));
    expect(await ask('desk.remove-space', { spaceId }, notebook, null)).toMatchObject({ value: false });
    expect(value(await store.spaces.all())).toHaveLength(2);
  });
});

describe('beside the contract', () => {
  beforeAll(beginAnew);

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'panel.everything', ''])(
    'answers no call that is not in the contract: %s',
    async (call) => expect(await ask(call, {}, panelFrame)).toMatchObject({ ok: false, reason: 'bad-message' }),
  );

  it.each([
    null,
    5,
    'tag',
    [],
    {},
    { address: null, call: 'undo', from: null },
    { address: { to: 'background' }, call: 1 },
  ])('drops what is no message at all: %j', async (data) =>
    expect(await say('to-background', data, panelFrame)).toMatchObject({ ok: false }),
  );
});

describe('what a site may hear and leave behind', () => {
  beforeAll(beginAnew);
  const elsewhere: SentBy = { ...pageScript, url: 'https://evil.example/' };

  it('tells no site the quotes of another, whatever document it names', async () => {
    const own = await ask('page.quotes', { documentKey: GRADE_4_NOTE.key }, pageScript);
    expect((own.value as { quotes: unknown[] }).quotes).not.toHaveLength(0);
    const other = await ask('page.quotes', { documentKey: GRADE_4_NOTE.key }, elsewhere);
    expect(other.value).toMatchObject({ quotes: [] });
  });

  it('remembers a dock for the site that says so alone', async () => {
    const { good } = BACKGROUND_ROWS['page.dock'];
    expect(await ask('page.dock', good, elsewhere)).toMatchObject({ ok: false, reason: 'refused' });
  });
});
