import { defineConfig } from 'wxt';
import { DOCUMENTS, NAMED_HOSTS, PRACTICE_HOSTS } from './lib/hosts/named-hosts';
import { tightLists } from './scripts/tight-lists';
import { tighterScripts } from './scripts/tighter-scripts';

/** Public half of the development key: gives unpacked builds one id everywhere. The store and a district's CRX use keys of their own. */
const DEVELOPMENT_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxiTbBgDm57hg5yTHSLvdiI09Z9m+Au3cKzFElL3xsdnL5cToVAYnzWIL+ao7edJJCYAhba/5k2MZ5jXl0KobExwrOlhBsnBr7IW7TkR9mab2FuxC6RJdmzMv4THDoIC+vlSrH3BbvCwU54zwJ3fhldIP37VMvVUTIUAxkCgkNFGYYMaJ054bG8iYESnDk10PiXvTM0Txo3cEjrN31cuFHleUVSceZXFD+TlqPWC6cf/hICkKi9WnUpB/87pbdzvBPiz5yUl+ck+LrJ6jtWqsDBgLWHtV7QR1UT2wEY3ZFE/J9WHvykJ11zVGTqWoIaRQR5f9u4J4WUBYauegjZMRmwIDAQAB';

/** A build for `npm start` and the tests also matches the practice pages; the packaged one must not (a test says so). */
const practice = process.env.SHARED_LENS_PRACTICE === '1';
/** A district's own sites (`npm run package -- --hosts moodle.our.org`): browsers let no policy grant them later. */
const districtHosts = (process.env.SHARED_LENS_HOSTS ?? '')
  .split(',')
  .flatMap((host) => (host ? [`https://${host}/*`] : []));
const hosts = [...NAMED_HOSTS, ...districtHosts, ...(practice ? PRACTICE_HOSTS : [])];

/** What panel and desk share in pieces too small to compress by themselves: one file of them saves the panel 1 of its 150 KB gz. */
const SHARED_PIECES =
  /preload-helper|lib\/(?:outcome|exchange\/html-text|lens\/(?:levels|lens-index)|browser\/clipboard|writing\/facts\/numbered|words\/plural|evidence\/(?:visit(?:-kinds|-time|-week)?|snippet|rating)\.ts)/;

/** What panel and desk are both made of stays in one file, however many places of the desk, each loaded by itself, share which part of it. */
const SHARED_FACE = /components\/shared\//;

/** What @webext-core/messaging carries thrown errors with, which never happens here. Why: decisions.md. */
const NO_THROWN_ERRORS = new URL('./lib/messages/no-thrown-errors.ts', import.meta.url).pathname;

/** Dexie for browsers of our age: what it resolves to by itself is written for those of 2015, and 1.3 KB gz heavier. */
const MODERN_DEXIE = 'dexie/dist/modern/dexie.mjs';

/** What runs in pages of hosts, one file each. */
const IN_PAGES = /^(?:arrival(?:-docs)?|docs-bridge|page-script(?:-\w+)?|quote-script)$/;
/** The check and the suggestions, which the panel loads when they are first needed. */
const ENGINES = /^(?:open-check|suggest)$/;
/** What the notebook needs before it can paint. */
const AT_FIRST = /^desk$/;
const LIGHT_MESSAGING = new URL('./lib/messages/light-messaging.ts', import.meta.url).pathname;

export default defineConfig({
  manifestVersion: 3,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const ourPages = entrypoints.some(({ inputPath }) => inputPath.endsWith('.html'));
      const inPages = entrypoints.length === 1 && IN_PAGES.test(entrypoints[0]?.name ?? '');
      // The background alone writes into tabs, and so needs the whole package.
      if (ourPages || inPages) {
        const alias = { ...config.resolve?.alias, '@webext-core/messaging': LIGHT_MESSAGING };
        config.resolve = { ...config.resolve, alias };
      }
      if (inPages) {
        config.plugins = [...(config.plugins ?? []), tighterScripts()];
        // Without it, the colours of the page's own scheme are written for browsers that are too old for us in other ways.
        config.build = { ...config.build, cssTarget: ['chrome123', 'firefox140'] };
      }
      if (!ourPages && !inPages) config.plugins = [...(config.plugins ?? []), tighterScripts(/./, true)];
      // Scripts are one file each and cannot be split.
      if (!ourPages) return;
      config.plugins = [...(config.plugins ?? []), tighterScripts(ENGINES), tighterScripts(AT_FIRST, true)];
      const { rollupOptions, ...build } = config.build ?? {};
      const output = {
        ...rollupOptions?.output,
        codeSplitting: {
          groups: [
            { name: 'shared', test: SHARED_PIECES },
            { name: 'face', test: SHARED_FACE },
          ],
        },
      };
      config.build = { ...build, rolldownOptions: { ...rollupOptions, output } };
    },
  },
  imports: false,
  vite: () => ({
    define: { __SHARED_LENS_HOSTS__: JSON.stringify(hosts) },
    plugins: [tightLists()],
    resolve: { alias: { '@aklinker1/zero-serialize-error': NO_THROWN_ERRORS, dexie: MODERN_DEXIE } },
    build: { modulePreload: false },
    // What a worker needs at times only stays in files of its own there too.
    worker: { format: 'es' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => {
    const firefox = browser === 'firefox';
    return {
      name: '__MSG_name__',
      short_name: 'Shared Lens',
      description: '__MSG_description__',
      default_locale: 'en',
      incognito: 'not_allowed',
      ...(firefox ? {} : { key: DEVELOPMENT_KEY, minimum_chrome_version: '120' }),
      permissions: [
        'storage',
        'unlimitedStorage',
        ...(firefox ? [] : ['sidePanel']),
        'contextMenus',
        'activeTab',
        'scripting',
      ],
      host_permissions: hosts,
      optional_host_permissions: ['https://*/*'],
      content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
      // Written from lib/policy by scripts/write-managed-schema.ts; Firefox needs none and hands over what an administrator wrote.
      ...(firefox ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
      action: { default_title: 'Shared Lens' },
      commands: {
        _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
        'tag-selection': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_tag__' },
      },
      ...(firefox
        ? { sidebar_action: { default_panel: 'panel.html', default_title: 'Shared Lens', open_at_install: false } }
        : { side_panel: { default_path: 'panel.html' } }),
      // Any page may frame the panel's address (a named list would block it on pages opened by a click), so the address is dynamic
      // where the browser has that, and the panel serves only a frame that shows a one-time token.
      content_scripts: [
        { matches: hosts.filter((host) => host !== DOCUMENTS), js: ['arrival.js'], run_at: 'document_idle' },
        // Documents also stand in frames of other pages (Classroom's grader).
        { matches: [DOCUMENTS], js: ['arrival-docs.js'], run_at: 'document_idle', all_frames: true },
        // In documents the text is in no node: the page's own function tells it, to its own world alone, and reads our name at its beginning.
        { matches: [DOCUMENTS], js: ['docs-bridge.js'], run_at: 'document_start', world: 'MAIN', all_frames: true },
      ],
      web_accessible_resources: [
        { resources: ['panel.html'], matches: ['<all_urls>'], ...(firefox ? {} : { use_dynamic_url: true }) },
      ],
      ...(firefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'shared-lens@shared-lens.example',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : {}),
    };
  },
});
