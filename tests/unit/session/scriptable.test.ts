import { expect, it } from 'vitest';
import { mayBeScripted, refusalFrom } from '@/lib/session/scriptable';

it.each([
  ['https://docs.google.com/document/d/1abc/edit', true],
  ['http://intranet/walkthrough', true],
  ['file:///home/lee/note.html', true],
  ['https://schools.example.org/handbook.PDF', false],
  ['https://chromewebstore.google.com/detail/shared-lens', false],
  ['https://addons.mozilla.org/firefox/', false],
  ['chrome://settings/', false],
  ['about:debugging', false],
  ['chrome-extension://abcdefgh/practice.html?from=welcome', true],
  ['chrome-extension://abcdefgh/desk.html', false],
  [undefined, false],
])('knows at the click whether %s may be scripted: %s', (url, may) =>
  expect(mayBeScripted(url, 'chrome-extension://abcdefgh/practice.html')).toBe(may),
);

it.each([
  ['Cannot access a chrome:// URL', 'not-scriptable'],
  ['The extensions gallery cannot be scripted.', 'not-scriptable'],
  ['This page cannot be scripted due to an ExtensionsSettings policy.', 'blocked-by-policy'],
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'no-access',
  ],
  ['Missing host permission for the tab', 'no-access'],
])('tells from “%s” that it is %s', (said, reason) => expect(refusalFrom(said)).toBe(reason));
