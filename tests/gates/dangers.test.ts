import { describe, expect, it } from 'vitest';
import { BUILDS, buildName } from '../../scripts/build.ts';
import { readBuild } from '../../scripts/gates/built.ts';
import { dangersIn, dangersInBuild, dangersInSource, remoteLoads } from '../../scripts/gates/dangers.ts';
import { product, readTree } from '../../scripts/gates/tree.ts';

it('turns no text into markup or code and reaches no network anywhere in the product', () => {
  expect(dangersInSource(product(readTree()))).toEqual([]);
});

describe.each(BUILDS.map((build) => [buildName(build), build] as const))('what is built for %s', (_, build) => {
  const built = readBuild(build);
  it('holds no sink and no request beyond what two libraries bring and never run', () => {
    expect(dangersInBuild(built)).toEqual([]);
  });
  it('loads nothing from elsewhere', () => {
    expect(remoteLoads(built)).toEqual([]);
  });
});

describe('a planted violation', () => {
  it.each([
    ['innerHTML', 'card.innerHTML = note;'],
    ['innerHTML', "card['innerHTML'] = note;"],
    ['innerHTML', 'card.innerHTML += note;'],
    ['outerHTML', 'card.outerHTML = note;'],
    ['srcdoc', 'frame.srcdoc = note;'],
    ['insertAdjacentHTML', "card.insertAdjacentHTML('beforeend', note);"],
    ['createContextualFragment', 'range.createContextualFragment(note);'],
    ['setHTMLUnsafe', 'card?.setHTMLUnsafe(note);'],
    ['document.write', 'document.write(note);'],
    ['dangerouslySetInnerHTML', 'export const Card = () => <p dangerouslySetInnerHTML={{ __html: note }} />;'],
    ['dangerouslySetInnerHTML', 'h("p", { dangerouslySetInnerHTML: { __html: note } });'],
    ['javascript:', "link.href = 'javascript:alert(1)';"],
    ['eval', 'eval(note);'],
    ['Function', 'new Function(note)();'],
    ['fetch', 'fetch(address);'],
    ['fetch', 'globalThis.fetch(address);'],
    ['XMLHttpRequest', 'new XMLHttpRequest();'],
    ['WebSocket', 'new WebSocket(address);'],
    ['EventSource', 'new EventSource(address);'],
    ['sendBeacon', 'navigator.sendBeacon(address, note);'],
    ['importScripts', 'importScripts(address);'],
    ['import() of an address', "import('https://cdn.example.org/x.js');"],
  ])('is noticed: %s in %s', (name, source) => {
    expect(dangersIn('components/panel/card.tsx', source).map((danger) => danger.name)).toContain(name);
  });

  it('is not seen in reading markup, in words about it, or in a port that is called fetch', () => {
    const source = `
      // never innerHTML = note
      const words = 'eval(note)';
      export const same = (card: Element) => card.innerHTML === words;
      export const load = (fetch: () => void) => fetch();
      export const isFunction = (x: unknown): x is Function => x instanceof Function;`;
    expect(dangersIn('lib/surfaces/dom.ts', source)).toEqual([]);
  });

  it('is noticed in a worker of ours too, beyond the one thing that a library brings and never uses there', () => {
    const asks = 'new XMLHttpRequest();';
    expect(dangersInBuild(new Map([['assets/papaparse.js', asks]]))).toEqual([]);
    expect(dangersInBuild(new Map([['assets/worker.js', asks + asks]]))).toHaveLength(1);
    expect(dangersInBuild(new Map([['assets/worker.js', 'fetch(address);']]))).toHaveLength(1);
    expect(dangersInBuild(new Map([['page-script.js', asks]]))).toHaveLength(1);
  });

  it('says where it is', () => {
    const files = new Map([['lib/store/sync.ts', 'const a = 1;\nfetch(a);']]);
    expect(dangersInSource(files)).toEqual(['lib/store/sync.ts:2 uses fetch.']);
  });

  it('is noticed in a build: one sink more than the library brings, and any at all in a content script', () => {
    const once = 'e.innerHTML=t;';
    const built = new Map([
      ['chunks/panel.js', once],
      ['chunks/desk.js', once + once],
      ['content-scripts/surface.js', once],
      ['page-script.js', once],
    ]);
    expect(dangersInBuild(built)).toEqual([
      'chunks/desk.js has innerHTML 2 times; 1 expected.',
      'content-scripts/surface.js has innerHTML 1 times; 0 expected.',
      'page-script.js has innerHTML 1 times; 0 expected.',
    ]);
  });

  it.each([
    ['panel.html', '<script src="https://cdn.example.org/x.js"></script>'],
    ['panel.html', '<link href=//fonts.example.org/a.css rel=stylesheet>'],
    ['panel.html', '<style>@import "https://fonts.example.org/a.css"</style>'],
    ['assets/panel.css', 'body{background:url(https://example.org/a.png)}'],
    ['background.js', 'import("https://example.org/a.js")'],
    ['chunks/panel.js', 'const i=new Image;i.src="https://example.org/pixel.gif"'],
  ])('is noticed: %s loads from elsewhere', (path, text) => {
    expect(remoteLoads(new Map([[path, text]]))).toEqual([expect.stringContaining(`${path} loads from elsewhere`)]);
  });

  it('is not seen in a link that a person may follow, a namespace, or an own file', () => {
    const built = new Map([
      ['panel.html', '<script type="module" crossorigin src="/chunks/panel.js"></script>'],
      ['chunks/panel.js', 'const s="http://www.w3.org/2000/svg";const u=`https://example.org/source`;'],
    ]);
    expect(remoteLoads(built)).toEqual([]);
  });
});
