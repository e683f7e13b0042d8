/** Which tabs get the browser's own side panel by a click on the icon. */
import { expect, it } from 'vitest';
import { standsBeside } from '@/lib/session/beside';

const DOC = 'https://docs.google.com/document/d/1Zk8/edit?tab=t.0';

it.each([
  [DOC, 1366, true],
  [DOC, 1499, true],
  [DOC, 1500, false],
  [DOC, 1920, false],
  [DOC, undefined, false],
  ['https://docs.google.com/forms/d/1/edit', 1366, false],
  ['https://classroom.google.com/c/1', 1024, false],
  [undefined, 1024, false],
])('%s in a window of %s px: %s', (url, width, beside) => {
  expect(standsBeside({ url, width })).toBe(beside);
});
