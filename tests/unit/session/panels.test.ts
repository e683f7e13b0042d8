import { expect, it } from 'vitest';
import { movePanel, panelOf, registerPanel } from '@/lib/session/panels';
import { keepInMemory } from '@/tests/doubles/keep-in-memory';

it('knows a panel in a frame only in the tab and frame that it said hello from', async () => {
  const keep = keepInMemory();
  const instance = await registerPanel(keep, { place: 'frame', tab: 7, frame: 3, spaceId: 'one' });
  expect(await panelOf(keep, instance, { tab: 7, frame: 3 })).toEqual({
    place: 'frame',
    tab: 7,
    frame: 3,
    spaceId: 'one',
  });
  expect(await panelOf(keep, instance, { tab: 7, frame: 4 })).toBeNull();
  expect(await panelOf(keep, instance, { tab: 8, frame: 3 })).toBeNull();
});

it('knows no panel that never said hello', async () => {
  const keep = keepInMemory();
  expect(await panelOf(keep, null, { tab: 7, frame: 3 })).toBeNull();
  expect(await panelOf(keep, 'made-up', { tab: 7, frame: 3 })).toBeNull();
});

it('lets the native panel follow the active tab, and no frame', async () => {
  const keep = keepInMemory();
  const native = await registerPanel(keep, { place: 'native', tab: 7, frame: null, spaceId: 'one' });
  await movePanel(keep, native, 9, 'other');
  expect(await panelOf(keep, native, { tab: null, frame: null })).toMatchObject({ tab: 9, spaceId: 'other' });
  const frame = await registerPanel(keep, { place: 'frame', tab: 7, frame: 3, spaceId: 'one' });
  await movePanel(keep, frame, 9, 'other');
  expect(await panelOf(keep, frame, { tab: 7, frame: 3 })).toMatchObject({ tab: 7, spaceId: 'one' });
});
