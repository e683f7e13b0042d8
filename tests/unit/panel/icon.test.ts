import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const file = (path: string): Buffer => readFileSync(new URL(`../../../${path}`, import.meta.url));

it.each([16, 32, 48, 128])('has its icon at %d px', (size) => {
  const png = file(`public/icon/${size}.png`);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // IHDR: width and height, big-endian, from byte 16.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

it('shows the same sign in the panel as in the browser’s bar', () => {
  const shapes = (text: string): string[] => [...text.matchAll(/ d="([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(shapes(file('components/shared/BrandMark.tsx').toString())).toEqual(
    shapes(file('public/icon/icon.svg').toString()),
  );
});
