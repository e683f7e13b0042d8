import { beforeEach, expect, it, vi } from 'vitest';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { Store } from '@/lib/store/open-store';

const world = vi.hoisted(() => ({
  ready: async (): Promise<void> => {},
  started: 0,
  openPages: 0,
  tabsWithPanel: new Set<number>(),
  told: [] as number[],
  kept: new Map<string, unknown>(),
}));

vi.mock('@/lib/browser/own-update', () => ({
  onUpdateReady: (ready: () => Promise<void>) => (world.ready = ready),
  startNewVersion: () => (world.started += 1),
  openPages: async () => world.openPages,
}));
vi.mock('@/lib/browser/tabs', () => ({ allTabs: async () => [1, 2, 3] }));
vi.mock('@/lib/browser/keep', () => ({
  sessionKeep: {
    get: async (key: string) => world.kept.get(key),
    set: async (key: string, value: unknown) => world.kept.set(key, value),
  },
}));
vi.mock('@/lib/messages/calls', () => ({
  tellPanels: async (tab: number) => {
    if (world.tabsWithPanel.has(tab)) world.told.push(tab);
    return world.tabsWithPanel.has(tab);
  },
}));

const { afterPanel, mindUpdates, updateWaits } = await import('@/entrypoints/background/updates');

const store = (drafts: Outcome<number>): Store =>
  ({
    spaces: { current: async () => done({ id: 'space' }) },
    drafts: { count: async () => drafts },
  }) as unknown as Store;

beforeEach(() => {
  Object.assign(world, { started: 0, openPages: 0, told: [] });
  world.tabsWithPanel.clear();
  world.kept.clear();
});

it('starts a newer version at once when nobody is at work', async () => {
  mindUpdates(store(done(0)));
  await world.ready();
  expect(world.started).toBe(1);
});

it('waits for a panel in a frame that the browser does not list, and tells it', async () => {
  world.tabsWithPanel.add(2);
  mindUpdates(store(done(0)));
  await world.ready();
  expect(world.started).toBe(0);
  expect(world.told).toEqual([2]);
  expect(await updateWaits()).toBe(true);
});

it('waits while the desk is open, which hears nothing', async () => {
  world.openPages = 1;
  mindUpdates(store(done(0)));
  await world.ready();
  expect(world.started).toBe(0);
});

it('takes a store that cannot be read for one with something half-written', async () => {
  mindUpdates(store(failed('storage-refused')));
  await world.ready();
  expect(world.started).toBe(0);
});

it('starts when the last panel closes, and not when another is still open', async () => {
  vi.useFakeTimers();
  const closed = async (): Promise<void> => {
    const looked = afterPanel(store(done(0)));
    await vi.runAllTimersAsync();
    await looked;
  };
  await closed();
  expect(world.started).toBe(0);
  world.tabsWithPanel.add(1).add(2);
  mindUpdates(store(done(0)));
  await world.ready();
  world.tabsWithPanel.delete(2);
  await closed();
  expect(world.started).toBe(0);
  world.tabsWithPanel.delete(1);
  await closed();
  expect(world.started).toBe(1);
  vi.useRealTimers();
});
