import { expect, it } from 'vitest';
import { wrongImports } from '../../scripts/gates/imports.ts';
import { readTree } from '../../scripts/gates/tree.ts';

const planted = (files: Record<string, string>): string[] => wrongImports(new Map(Object.entries(files)));

it('holds the import rules in the whole project', () => {
  expect(wrongImports(readTree())).toEqual([]);
});

it('says which room a domain folder left when it imports the store', () => {
  expect(
    planted({
      'lib/writing/check.ts': "import type { Lens } from '@/lib/lens/pack';\nimport { save } from '../store/snippets';",
      'lib/lens/pack.ts': 'export type Lens = string;',
      'lib/store/snippets.ts': 'export const save = 1;',
    }),
  ).toEqual([
    'lib/writing/check.ts:2 imports lib/store/snippets.ts and so leaves its room lib/writing for lib/store: a domain folder knows only the domain; messages, store and the edges know it, never the other way round.',
  ]);
});

it.each([
  ['lib that shows something', 'lib/surfaces/dom.ts', '@/components/panel/card', 'lib knows nothing of what is shown'],
  ['a component that wires', 'components/panel/card.ts', '@/entrypoints/background', 'never back'],
  ['an entrypoint in another context', 'entrypoints/panel/main.ts', '../background', 'a context of its own'],
  ['a type that goes the wrong way', 'lib/evidence/visit.ts', '@/lib/messages/view', 'knows only the domain'],
  [
    'a contract that knows the database',
    'lib/messages/panel.ts',
    '@/lib/store/snippets',
    'know only the domain folders',
  ],
  ['a store that knows the screen', 'lib/store/snippets.ts', '@/lib/highlight/paint', 'the store knows only'],
  ['a product that needs its tests', 'lib/store/seed.ts', '@/tests/doubles/note', 'never imports scripts or tests'],
  ['a sentence that knows the page', 'lib/words/en.ts', '@/lib/surfaces/dom', 'the catalogues know only'],
  ['a quote core that needs a document', 'lib/quote/locate.ts', './dom/text-index', 'knows only the domain'],
])('refuses %s', (_, path, specifier, why) => {
  const found = planted({ [path]: `import type { A } from '${specifier}';` });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`${path}:1 imports`);
  expect(found[0]).toContain(why);
});

it('lets imports go from entrypoints over components to lib, and from messages and store to the domain', () => {
  expect(
    planted({
      'entrypoints/panel/main.tsx':
        "import { Card } from '@/components/panel/card';\nimport { db } from '@/lib/store/db';",
      'components/panel/card.tsx':
        "import { render } from 'preact';\nimport { pack } from '@/lib/lens/pack';\nexport const Card = 1;",
      'lib/lens/pack.ts': "import * as z from 'zod/mini';\nexport const pack = z;",
      'lib/store/db.ts':
        "import { Dexie } from 'dexie';\nimport type { Outcome } from '@/lib/outcome/outcome';\nexport const db = Dexie;",
      'lib/messages/outcome.ts': "import type { Lens } from '@/lib/lens/pack';\nexport type Outcome = Lens;",
      'lib/surfaces/dom.ts':
        "import { pack } from '@/lib/lens/pack';\nexport const title = () => document.title + browser.runtime.id;",
    }),
  ).toEqual([]);
});

it('lets only lib/store import dexie', () => {
  expect(planted({ 'lib/policy/last-known.ts': "import Dexie from 'dexie';" })).toEqual([
    'lib/policy/last-known.ts:1 imports dexie outside lib/store: only lib/store knows the database.',
  ]);
});

it.each([
  ['browser', 'export const f = () => browser.storage.local.get();'],
  ['chrome', 'chrome.runtime.id;'],
  ['document', 'export const t = document.title;'],
  ['window', 'export const f = (n: number) => { if (n > 1) return window.innerWidth; return n; };'],
  ['document', 'export const t = globalThis.document.title;'],
  ['navigator', 'export const { language } = navigator;'],
  ['location', 'export const o = { here: location };'],
  ['indexedDB', 'export class A { open = () => indexedDB.open("x"); }'],
])('notices %s in a pure folder: %s', (name, source) => {
  const found = planted({ 'lib/evidence/visit.ts': source });
  expect(found).toContain(
    `lib/evidence/visit.ts:1 uses \`${name}\` in lib/evidence: a pure folder calls no browser API, so that it runs unchanged in a page, a worker and a test.`,
  );
});

it('does not mistake fields, parameters, types and labels for the browser', () => {
  expect(
    planted({
      'lib/evidence/document.ts': `
        export interface Ref { document: string; location: number }
        type Host = typeof window;
        export const key = (document: Ref, { location }: Ref): string => document.document + location;
        export const read = ({ document: history = 1 }) => ({ document: history, window: 2 });
        export class Visit { document = 1; window() { return this.document; } }
        export function host(h: unknown): asserts h is Host { try { f(); } catch (screen) { f(screen); } }
        declare const f: (x?: unknown) => void;
        const storage = 1; export { storage as chrome };`,
    }),
  ).toEqual([]);
});

it('lets the document part of lib/quote use the document, and not the extension API of components', () => {
  expect(
    planted({ 'lib/quote/dom/text-index.ts': 'export const w = document.createTreeWalker(document, 4);' }),
  ).toEqual([]);
  expect(planted({ 'components/desk/list.tsx': 'export const go = () => browser.tabs.create({});' })).toEqual([
    'components/desk/list.tsx:1 uses `browser` in components: a component asks its port, it does not call the browser.',
  ]);
});

it('finds zod behind a content script, however long the way, and shows the way', () => {
  const house = (kind: string): Record<string, string> => ({
    'entrypoints/surface.content/index.ts': "import { go } from './go';",
    'entrypoints/surface.content/go.ts': `import ${kind}{ records } from '@/lib/evidence/records';\nexport const go = 1;`,
    'lib/evidence/records.ts': "import * as z from 'zod/mini';\nexport const records = z;",
  });
  expect(planted(house('type '))).toEqual([]);
  expect(planted(house(''))).toEqual([
    'entrypoints/surface.content/index.ts: a content script loads zod/mini (entrypoints/surface.content/index.ts → entrypoints/surface.content/go.ts → lib/evidence/records.ts → zod/mini), but it is loaded into every supported page and has 12 KB.',
  ]);
});

it.each([
  ['entrypoints/docs-page.content.ts', "export * from 'zod/mini';"],
  ['entrypoints/content.ts', "export const lazy = () => import('zod/mini');"],
  ['entrypoints/late.ts', "import { z } from 'zod';\nexport default defineUnlistedScript(() => { z; });"],
  ['entrypoints/x.content/index.tsx', "import { type ZodType } from 'zod';"],
])('finds zod in %s', (path, source) => {
  expect(planted({ [path]: source })).toEqual([expect.stringContaining(`${path}: a content script loads zod`)]);
});

it('finds the database and the messaging behind a component', () => {
  expect(
    planted({
      'components/desk/list.tsx': "import { all } from '@/lib/store/all';",
      'lib/store/all.ts': "import { Dexie } from 'dexie';\nexport const all = Dexie;",
      'components/panel/tag.tsx': "import { send } from '@/lib/messages/channel';",
      'lib/messages/channel.ts':
        "import { defineExtensionMessaging } from '@webext-core/messaging';\nexport const send = defineExtensionMessaging;",
    }),
  ).toEqual([
    expect.stringContaining(
      'components/desk/list.tsx: a component loads dexie (components/desk/list.tsx → lib/store/all.ts',
    ),
    expect.stringContaining('components/panel/tag.tsx: a component loads @webext-core/messaging'),
  ]);
});

it('shows a circle of imports as a circle', () => {
  expect(
    planted({
      'lib/lens/a.ts': "import { b } from './b';\nexport const a = b;",
      'lib/lens/b.ts': "import { c } from './c';\nexport const b = c;",
      'lib/lens/c.ts': "import type { a } from './a';\nexport const c = 1;",
    }),
  ).toEqual([
    'lib/lens/a.ts → lib/lens/b.ts → lib/lens/c.ts → lib/lens/a.ts is a circle: move what both need into a file of its own.',
  ]);
});

it('does not pass over a file it cannot read', () => {
  expect(() => planted({ 'lib/lens/a.ts': 'import { from' })).toThrow('lib/lens/a.ts cannot be parsed');
});
