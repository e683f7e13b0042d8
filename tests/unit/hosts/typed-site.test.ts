import { expect, it } from 'vitest';
import { HOST_NAMES, isNamedHost, NAMED_HOSTS } from '@/lib/hosts/named-hosts';
import { typedSite } from '@/lib/hosts/typed-site';

it.each([
  'moodle.ourschool.org',
  ' Moodle.OurSchool.org ',
  'https://moodle.ourschool.org/course/view.php?id=4#section-2',
  'https://moodle.ourschool.org:8443/',
  'moodle.ourschool.org/login',
])('takes “%s” for one site, its whole host and nothing more', (typed) => {
  expect(typedSite(typed)).toEqual({
    ok: true,
    host: 'moodle.ourschool.org',
    pattern: 'https://moodle.ourschool.org/*',
  });
});

it.each([
  ['', 'empty'],
  ['http://moodle.ourschool.org', 'not-https'],
  ['our moodle', 'no-address'],
  ['moodle', 'no-address'],
  ['*.ourschool.org', 'no-address'],
  ['https://*/*', 'no-address'],
  ['<all_urls>', 'no-address'],
  ['10.0.0.7', 'no-address'],
  ['chrome://settings', 'no-address'],
  ['javascript:alert(1)', 'no-address'],
  ['localhost:3000', 'this-computer'],
  ['https://127.0.0.1/', 'this-computer'],
  ['https://docs.google.com/document/d/1', 'named'],
  ['ourschool.instructure.com', 'named'],
])('asks for nothing at “%s”: %s', (typed, why) => {
  expect(typedSite(typed)).toEqual({ ok: false, why });
});

it('knows its own sites by host, and no lookalike of them', () => {
  expect(isNamedHost('ourschool.instructure.com')).toBe(true);
  expect(isNamedHost('instructure.com.evil.example')).toBe(false);
  expect(isNamedHost('notinstructure.com')).toBe(false);
  expect(Object.keys(HOST_NAMES)).toEqual([...NAMED_HOSTS]);
});
