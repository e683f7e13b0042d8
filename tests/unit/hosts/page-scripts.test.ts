import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hostAddress } from '@/lib/evidence/host-address';
import { NAMED_HOSTS } from '@/lib/hosts/named-hosts';
import { fits, ORDINARY, PAGE_SCRIPTS, pageScriptFor } from '@/lib/hosts/page-scripts';
import { HOST_ADDRESSES } from '../../data/host-addresses';

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
    expect(pageScriptFor(url, null)).toBe(ORDINARY);
  },
);

it('names a host that the build knows, and a script that is built, in every line', () => {
  for (const { apps, matches, script } of PAGE_SCRIPTS) {
    expect(existsSync(`entrypoints${script.replace('.js', '')}/index.ts`), script).toBe(true);
    for (const pattern of matches) {
      expect(NAMED_HOSTS).toContain(pattern);
      expect(pageScriptFor(pattern.replace('*.', 'ourschool.').replace('*', 'x'), null)).toBe(script);
    }
    for (const app of apps) expect(pageScriptFor('https://lms.ourdistrict.org/x', app)).toBe(script);
  }
});

it.each(Object.entries(HOST_ADDRESSES))('gives every page of %s one script, on whatever domain', (app, rows) => {
  const scripts = rows.map(({ address }) => pageScriptFor(address, hostAddress(new URL(address))?.app ?? null));
  const own = PAGE_SCRIPTS.find(({ apps }) => apps.includes(app))?.script ?? ORDINARY;
  expect(new Set(scripts.filter((script) => script !== ORDINARY))).toEqual(new Set(own === ORDINARY ? [] : [own]));
});
