import { describe, expect, it } from 'vitest';
import { buildName } from '../../scripts/build.ts';
import { manifestOf, packaged, practice, readBuild } from '../../scripts/gates/built.ts';
import {
  openToPages,
  practiceHostIn,
  readTable,
  type Table,
  unexplained,
  wrongPolicy,
} from '../../scripts/gates/permissions.ts';
import { readTree } from '../../scripts/gates/tree.ts';

const table = readTable(readTree().get('docs/permissions.md') ?? '');

it('gives a privacy officer the reason for the six permissions, the named sites and the sites that may be added', () => {
  expect(table.permissions.toSorted()).toEqual(
    ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'].toSorted(),
  );
  expect(table.hosts).toContain('https://docs.google.com/*');
  expect(table.hosts.filter((host) => /:\/\/\*\/|<all_urls>/.test(host))).toEqual([]);
  expect(table.optionalHosts).toEqual(['https://*/*']);
});

describe.each(packaged.map((build) => [buildName(build), build] as const))('what is packaged for %s', (_, build) => {
  const built = readBuild(build);
  it('asks for nothing without a reason in docs/permissions.md', () => {
    expect(unexplained(manifestOf(built), table)).toEqual([]);
  });
  it('knows nothing of the practice pages', () => {
    expect(practiceHostIn(built)).toEqual([]);
  });
  it('opens only the panel to pages', () => {
    expect(openToPages(manifestOf(built), build.target === 'chrome')).toEqual([]);
  });
  it('runs no script but its own', () => {
    expect(wrongPolicy(manifestOf(built))).toEqual([]);
  });
});

it.each(practice.map((build) => [buildName(build), build] as const))(
  'asks for nothing but the practice host beyond the table in the build for %s',
  (_, build) => {
    const beyond = unexplained(manifestOf(readBuild(build)), table);
    expect(beyond.filter((sentence) => !/127\.0\.0\.1|localhost/.test(sentence))).toEqual([]);
  },
);

describe('a planted violation', () => {
  const small: Table = {
    permissions: ['storage'],
    hosts: ['https://docs.google.com/*'],
    optionalHosts: ['https://*/*'],
  };

  it.each([
    ['a permission', { permissions: ['storage', 'tabs'] }, 'tabs (permission)'],
    ['an optional permission', { optional_permissions: ['history'] }, 'history (optional permission)'],
    ['every site', { host_permissions: ['<all_urls>'] }, '<all_urls> (host)'],
    ['all sites of a scheme', { host_permissions: ['https://*/*'] }, 'https://*/* (host)'],
    ['a subdomain more', { host_permissions: ['https://*.google.com/*'] }, 'https://*.google.com/* (host)'],
    ['a weaker scheme', { host_permissions: ['*://docs.google.com/*'] }, '*://docs.google.com/* (host)'],
    [
      'a script elsewhere',
      { content_scripts: [{ matches: ['https://example.org/*'] }] },
      'example.org/* (content script)',
    ],
    ['http by choice', { optional_host_permissions: ['*://*/*'] }, '*://*/* (optional host)'],
  ])('is noticed: %s', (_, manifest, sentence) => {
    expect(unexplained(manifest, small)).toEqual([expect.stringContaining(sentence)]);
  });

  it('is not seen in a narrower path on a listed site', () => {
    const manifest = { content_scripts: [{ matches: ['https://docs.google.com/document/*'] }] };
    expect(unexplained(manifest, small)).toEqual([]);
  });

  it('is noticed in the table itself: a permission without a reason', () => {
    const document = '## What it asks the browser for\n| `tabs` | reading tabs | | |\n';
    expect(() => readTable(document)).toThrow('no reason is given');
  });

  it.each([
    ['manifest.json', '{"host_permissions":["http://127.0.0.1/*"]}'],
    ['background.js', 'register({matches:[`http://localhost:8123/*`]})'],
  ])('is noticed: the practice host in %s', (path, text) => {
    expect(practiceHostIn(new Map([[path, text]]))).toHaveLength(1);
  });

  it('is noticed: more than the panel open to pages, and the panel at a lasting address', () => {
    const open = (...resources: string[]) => ({ web_accessible_resources: [{ resources, matches: ['<all_urls>'] }] });
    expect(openToPages(open('panel.html', 'desk.html'), false)).toEqual([expect.stringContaining('desk.html')]);
    expect(openToPages(open('panel.html'), true)).toEqual([expect.stringContaining('use_dynamic_url is missing')]);
    expect(openToPages(open('panel.html'), false)).toEqual([]);
  });

  it.each([
    "script-src 'self' 'unsafe-eval'; object-src 'self'",
    "script-src 'self' https://cdn.example.org; object-src 'self'",
    "default-src 'self'",
    "script-src 'self'; object-src *",
  ])('is noticed: the policy %s', (policy) => {
    expect(wrongPolicy({ content_security_policy: { extension_pages: policy } })).not.toEqual([]);
  });

  it('is not seen in a policy that also forbids connections', () => {
    const policy = "default-src 'none'; script-src 'self'; object-src 'none'; connect-src 'none'";
    expect(wrongPolicy({ content_security_policy: { extension_pages: policy } })).toEqual([]);
  });
});
