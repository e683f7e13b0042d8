import { beforeEach, expect, it } from 'vitest';
import { failed } from '@/lib/outcome/outcome';
import { type ShutPages, shutPages } from '@/lib/session/shut-pages';

const grades = { id: 7, url: 'https://grades.lakeside.example/room/12' };
let signs: [number, string | null][];
let shut: ShutPages;
beforeEach(() => {
  signs = [];
  shut = shutPages((tab, sign) => signs.push([tab, sign]));
});

it('sends the next act on a page that was shut to the side panel, says why on the icon until then, and tries the page again after it', () => {
  expect(shut.take(grades)).toBe(false);
  shut.add(grades, failed('blocked-by-policy'));
  expect(signs).toEqual([[7, 'blocked']]);
  expect(shut.take(grades)).toBe(true);
  expect(signs.at(-1)).toEqual([7, null]);
  expect(shut.take(grades)).toBe(false);
});

it('knows another page in the same tab, and the same page in another tab, for what they are', () => {
  shut.add(grades, failed('no-access'));
  expect(signs).toEqual([[7, 'refused']]);
  expect(shut.take({ ...grades, id: 8 })).toBe(false);
  expect(shut.take({ id: 7, url: 'https://grades.lakeside.example/room/14' })).toBe(false);
});
