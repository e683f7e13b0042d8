/** The native panel stands beside the tab that is in front, also when another one comes to the front while the panel is still being made. */
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { done, failed } from '@/lib/outcome/outcome';

const WINDOW = 1;
const [MANIFEST, NOTE] = [11, 12];

const nothing = (): void => undefined;

/** The window's tabs as the browser would tell of them, and what the background was asked. */
const browser = {
  front: MANIFEST,
  ears: [] as ((tab: number, window: number) => void)[],
  linked: [] as number[],
  /** What happens elsewhere in the browser while a question of ours is under way. */
  meanwhile: { asked: nothing, hello: nothing },
  bring(tab: number): void {
    browser.front = tab;
    for (const ear of browser.ears) ear(tab, WINDOW);
  },
};

vi.mock('@/lib/browser/tabs', () => ({
  activeTab: async () => {
    const now = { id: browser.front, windowId: WINDOW };
    browser.meanwhile.asked();
    await Promise.resolve();
    return now;
  },
  watchActiveTab: (ear: (tab: number, window: number) => void) => {
    browser.ears.push(ear);
    return () => undefined;
  },
}));
vi.mock('@/lib/messages/calls', () => ({
  askBackground: async (call: string, payload: { tab: number }, instance: string | null) => {
    if (call === 'panel.hello') {
      browser.meanwhile.hello();
      return done({ instance: 'native-1', tab: payload.tab, workspace: { spaceId: 's' }, updateReady: false });
    }
    if (call !== 'panel.link') return done(undefined);
    if (instance === null) return failed('refused', 'unknown panel');
    browser.linked.push(payload.tab);
    return done({ document: { key: `tab-${payload.tab}` }, canHighlight: true });
  },
}));
vi.mock('wxt/browser', () => ({ browser: { runtime: { getManifest: () => ({ version: '1.0.0' }) } } }));
vi.mock('@/lib/messages/wire', () => ({ isAlive: () => true, receive: () => () => undefined }));
vi.mock('@/lib/store/draft-rescue', () => ({}));
vi.mock('@/lib/browser/clipboard', () => ({}));
const top = Object.assign(new EventTarget(), { top: null as unknown });
top.top = top;
vi.stubGlobal('window', top);
// Files share their modules here: what is mocked for this one is loaded for it alone.
vi.resetModules();
afterAll(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});
const { panelPort } = await import('@/entrypoints/panel/port');

const toTheNote = () => browser.bring(NOTE);

beforeEach(() => {
  browser.front = MANIFEST;
  browser.ears = [];
  browser.linked = [];
  browser.meanwhile = { asked: nothing, hello: nothing };
});

/** The keys of the documents that the panel said it stands beside, in turn. */
async function open(): Promise<string[]> {
  const port = panelPort();
  const beside: string[] = [];
  port.subscribe((event) => {
    if (event.type === 'link')
      beside.push(event.link.state === 'connected' ? event.link.document.key : event.link.state);
  });
  await port.workspace();
  await vi.waitFor(() => expect(beside).toContain('tab-12'));
  return beside;
}

it.each([
  ['while it asks which one that is', 'asked'],
  ['while it says hello', 'hello'],
] as const)('stands beside the tab that came to the front %s', async (_, when) => {
  browser.meanwhile[when] = () => {
    browser.meanwhile[when] = nothing;
    toTheNote();
  };
  const beside = await open();
  expect(browser.linked).toEqual([NOTE]);
  expect(beside).toEqual(['connecting', 'tab-12']);
});

it('stands beside the tab that comes to the front after it was made', async () => {
  setTimeout(toTheNote);
  await open();
  expect(browser.linked).toEqual([MANIFEST, NOTE]);
});

it('has one ear, however often it has to say hello', async () => {
  setTimeout(toTheNote);
  const port = panelPort();
  await Promise.all([port.workspace(), port.workspace()]);
  expect(browser.ears).toHaveLength(1);
});
