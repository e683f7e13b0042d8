import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { NAMED_HOSTS } from '@/lib/hosts/named-hosts';
import { pageScriptFor } from '@/lib/hosts/page-script-for';
import { fits, ORDINARY, PAGE_SCRIPTS } from '@/lib/hosts/page-scripts';

it.each([
  ['https://docs.google.com/document/*', 'https://docs.google.com/document/d/1aB/edit?tab=t.0', true],
  ['https://docs.google.com/document/*', 'https://docs.google.com/forms/d/e/1aB/viewform', false],
  ['https://docs.google.com/document/*', 'http://docs.google.com/document/d/1aB/edit', false],
  ['https://*.instructure.com/*', 'https://ourschool.instructure.com/courses/4', true],
  ['https://*.instructure.com/*', 'https://instructure.com/', true],
  ['https://*.instructure.com/*', 'https://instructure.com.elsewhere.org/', false],
  ['https://*.instructure.com/*', 'https://notinstructure.com/', false],
  ['https://classroom.google.com/*', 'https://classroom.google.com/u/1/c/abc', true],
  ['http://127.0.0.1/*', 'http://127.0.0.1:8080/practice.html', true],
  ['https://moodle.example.org/exact', 'https://moodle.example.org/exact', true],
  ['https://moodle.example.org/exact', 'https://moodle.example.org/exactly', false],
])('%s and %s: %s', (pattern, address, expected) => {
  expect(fits(pattern, new URL(address))).toBe(expected);
});

it.each([undefined, '', 'about:blank', 'https://example.org/walkthrough', 'http://127.0.0.1:4100/practice.html'])(
  'gives the ordinary script to %s',
  (url) => {
    expect(pageScriptFor(url)).toBe(ORDINARY);
  },
);

it('names a host that the build knows, and a script that is built, in every line', () => {
  for (const { matches, script } of PAGE_SCRIPTS) {
    expect(NAMED_HOSTS).toContain(matches);
    expect(existsSync(`entrypoints${script.replace('.js', '')}/index.ts`), script).toBe(true);
    expect(pageScriptFor(matches.replace('*.', 'ourschool.').replace('*', 'x'))).toBe(script);
  }
});

it.each([
  ['/page-script-moodle.js', 'https://moodle.ourschool.example/mod/assign/view.php?id=33&action=grader&userid=7'],
  ['/page-script-canvas.js', 'https://canvas.ourschool.example/courses/41/gradebook/speed_grader?assignment_id=9'],
  ['/page-script-brightspace.js', 'https://learn.ourschool.example/d2l/home/121'],
])('gives an LMS on a domain of the school’s own its own host’s script, %s', (script, url) => {
  expect(pageScriptFor(url)).toBe(script);
});
