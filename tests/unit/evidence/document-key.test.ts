import { expect, it } from 'vitest';
import { documentKey } from '@/lib/evidence/document-key';
import { pageDocument } from '@/lib/evidence/page-document';
import { fc } from '../../data/seeded';

const SAME: [why: string, ...addresses: string[]][] = [
  ['scheme and www', 'https://www.lincoln-es.example/math', 'http://lincoln-es.example/math'],
  ['a trailing slash', 'https://blog.example/walkthroughs/', 'https://blog.example/walkthroughs'],
  ['the root', 'https://blog.example', 'https://blog.example/'],
  ['a default port', 'https://blog.example:443/a', 'https://blog.example/a'],
  ['capitals in the host', 'https://Blog.Example/a', 'https://blog.example/a'],
  ['a place on the page', 'https://blog.example/a#section-3', 'https://blog.example/a#top', 'https://blog.example/a'],
  ['a text fragment', 'https://blog.example/a#:~:text=two%20thirds', 'https://blog.example/a'],
  ['a text fragment on a route', 'https://app.example/#/note/7:~:text=why', 'https://app.example/#/note/7'],
  ['a newsletter', 'https://blog.example/a?utm_source=news&utm_medium=email&mc_eid=93ab', 'https://blog.example/a'],
  ['an advertisement', 'https://blog.example/a?fbclid=IwAR0x&gclid=Cj0K', 'https://blog.example/a'],
  ['noise in capitals', 'https://blog.example/a?UTM_Source=x', 'https://blog.example/a'],
  ['the order of the query', 'https://lms.example/view?id=7&attempt=2', 'https://lms.example/view?attempt=2&id=7'],
  ['a session in the query', 'https://lms.example/view?id=7&sesskey=Qw3rTy', 'https://lms.example/view?id=7'],
  ['a session in the path', 'https://lms.example/view;jsessionid=A1B2C3?id=7', 'https://lms.example/view?id=7'],
  ['a long sid', 'https://lms.example/view?id=7&sid=9f86d081884c7d659a2feaa0', 'https://lms.example/view?id=7'],
  ['noise inside a route', 'https://app.example/#/note/7?utm_source=x', 'https://app.example/#/note/7'],
  ['a slash after a route', 'https://app.example/#/note/7/', 'https://app.example/#/note/7'],
  ['an empty route', 'https://app.example/#/', 'https://app.example/'],
  ['spellings of one path', 'https://blog.example/%7Eokafor/a%2fb', 'https://blog.example/~okafor/a%2Fb'],
  ['name and password', 'https://okafor:secret@blog.example/a', 'https://blog.example/a'],
  ['international hosts', 'https://école.example/a', 'https://xn--cole-9oa.example/a'],
];

const DIFFERENT: [why: string, one: string, other: string][] = [
  ['another path', 'https://blog.example/grade-4', 'https://blog.example/grade-5'],
  ['capitals in the path', 'https://blog.example/Note', 'https://blog.example/note'],
  ['another host', 'https://a.school.example/x', 'https://b.school.example/x'],
  ['another port', 'http://localhost:3000/x', 'http://localhost:4000/x'],
  ['another record', 'https://lms.example/view?id=7', 'https://lms.example/view?id=8'],
  ['another section by a short sid', 'https://lms.example/roster?sid=41', 'https://lms.example/roster?sid=42'],
  ['another route', 'https://app.example/#/note/7', 'https://app.example/#/note/8'],
  ['another hashbang route', 'https://app.example/#!/note/7', 'https://app.example/#!/note/8'],
  ['another query of a route', 'https://app.example/#/note?id=7', 'https://app.example/#/note?id=8'],
  ['another file', 'file:///home/okafor/a.html', 'file:///home/okafor/b.html'],
  [
    'long addresses that differ in their tail',
    `https://blog.example/${'a'.repeat(900)}1`,
    `https://blog.example/${'a'.repeat(900)}2`,
  ],
];

it.each(SAME)('knows one page again in spite of %s', (_, first, ...others) => {
  for (const other of others) expect(documentKey(other)).toBe(documentKey(first));
});

it.each(DIFFERENT)('keeps pages apart that differ in %s', (_, one, other) => {
  expect(documentKey(one)).not.toBe(documentKey(other));
});

it.each([
  ['https://www.blog.example/Walkthroughs/?b=2&a=1&utm_source=x#top', 'blog.example/Walkthroughs?a=1&b=2'],
  ['http://localhost:3000/practice/note.html', 'localhost:3000/practice/note.html'],
  ['https://app.example/lms/#/course/3/note?id=7', 'app.example/lms#/course/3/note?id=7'],
  ['file:///C:/Users/okafor/note.html', 'file:/C:/Users/okafor/note.html'],
  ['about:blank', 'unnamed:about'],
  ['data:text/html,<p>hello', 'unnamed:data'],
  ['not an address', 'unnamed:not an address'],
])('%s is known as %s', (address, key) => {
  expect(documentKey(address)).toBe(key);
});

it('gives every address a key that fits into a record, and the same one again for what is shown of it', () => {
  const word = fc.stringMatching(/^[\w~%& é½#?;=.-]{0,300}$/);
  fc.assert(
    fc.property(word, word, word, (path, query, hash) => {
      const address = `https://lms.example/${path}?${query}#/${hash}`;
      const key = documentKey(address);
      expect(key.length).toBeGreaterThan(0);
      expect(key.length).toBeLessThanOrEqual(600);
      const { url } = pageDocument({ url: address, title: '' });
      if (url.length < 2000) expect(documentKey(url)).toBe(key);
    }),
  );
});

it('keeps no password, session or campaign in the address that it stores', () => {
  const page = pageDocument({
    url: 'https://okafor:secret@lms.example/view;jsessionid=A1B2?id=7&sesskey=Qw3r&utm_source=x#grade',
    title: '  Walkthrough  ',
  });
  expect(page).toEqual({
    key: 'lms.example/view?id=7',
    host: 'lms.example',
    app: 'page',
    title: 'Walkthrough',
    url: 'https://lms.example/view?id=7',
  });
});

it('cuts a title without breaking a character in two', () => {
  const { title } = pageDocument({ url: 'https://blog.example/', title: `${'a'.repeat(499)}🙂` });
  expect(title).toBe('a'.repeat(499));
});
