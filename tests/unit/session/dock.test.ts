import { expect, it } from 'vitest';
import { clampWidth, dockOf, rememberDock } from '@/lib/session/dock';
import { keepInMemory } from '@/tests/doubles/keep-in-memory';

it('docks right at 360 px and closed where it never was', async () => {
  expect(await dockOf(keepInMemory(), 'docs.google.com')).toEqual({
    open: false,
    dock: { side: 'right', width: 360, collapsed: false },
  });
});

it('remembers side, width and openness for each host apart', async () => {
  const keep = keepInMemory();
  const left = { open: true, dock: { side: 'left' as const, width: 420, collapsed: false } };
  await rememberDock(keep, 'moodle.our.org', left);
  expect(await dockOf(keep, 'moodle.our.org')).toEqual(left);
  expect((await dockOf(keep, 'docs.google.com')).open).toBe(false);
});

it.each([
  [120, 300],
  [300, 300],
  [433.4, 433],
  [560, 560],
  [4000, 560],
])('keeps a width of %s px within what a page can spare: %s', (asked, kept) => {
  expect(clampWidth(asked)).toBe(kept);
});
