import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildName } from '../../scripts/build.ts';
import { packaged, readBuild } from '../../scripts/gates/built.ts';
import { loadedAtFirst, loadedBy, tooHeavy } from '../../scripts/gates/weights.ts';

/** Text that gzip cannot make smaller: about 1 KB gz per KB. */
const noise = (kilobytes: number): string => randomBytes(kilobytes * 1000).toString('base64');

it.each(packaged.map((build) => [buildName(build), build] as const))(
  'finds both engines of the panel in %s',
  (_, build) => {
    const names = [...readBuild(build).keys()].filter((path) => /^chunks\/(?:open-check|suggest)-/.test(path));
    expect(names).toHaveLength(2);
  },
);

it.each(packaged.map((build) => [buildName(build), build] as const))('keeps to its weights in %s', (_, build) => {
  expect(tooHeavy(readBuild(build))).toEqual([]);
});

describe('a planted violation', () => {
  const manifest = {
    content_scripts: [{ matches: ['https://docs.google.com/*'], js: ['content-scripts/surface.js'] }],
  };
  const build = (files: Record<string, string>): string[] =>
    tooHeavy(new Map([['manifest.json', JSON.stringify(manifest)], ...Object.entries(files)]));

  it('is noticed: a content script over 12 KB, with the hard limit named', () => {
    expect(build({ 'content-scripts/surface.js': noise(13) })).toEqual([
      expect.stringMatching(
        /^content-scripts\/surface\.js weighs 13\.\d KB gz; the target is 12 KB and the hard limit 20 KB\.$/,
      ),
    ]);
    expect(build({ 'content-scripts/surface.js': noise(11) })).toEqual([]);
  });

  it('is noticed: a script that only the background registers', () => {
    expect(build({ 'content-scripts/granted.js': noise(13) })).toHaveLength(1);
  });

  it('is noticed: light scripts that are too much for one page together, what comes after a click included', () => {
    const files = { 'content-scripts/surface.js': noise(10), 'page-script.js': noise(12), 'background.js': noise(11) };
    expect(build(files)).toEqual([
      expect.stringMatching(
        /^all that runs in a page before its first quote \(content-scripts\/surface\.js, page-script\.js\) weighs 22\.\d KB gz; 19 KB are allowed\.$/,
      ),
    ]);
  });

  it('is noticed: what comes with the first quote, where it is too much together with the rest', () => {
    const files = { 'content-scripts/surface.js': noise(2), 'page-script.js': noise(16) };
    expect(build({ ...files, 'quote-script.js': noise(5) })).toEqual([]);
    expect(build({ ...files, 'quote-script.js': noise(9) })).toEqual([
      expect.stringMatching(
        /^all that ever runs in a page \(content-scripts\/surface\.js, page-script\.js, quote-script\.js\) weighs 2\d\.\d KB gz; 25 KB are allowed\.$/,
      ),
    ]);
  });

  it('is noticed: a page script of one host, weighed by itself and not with the others', () => {
    const files = {
      'content-scripts/surface.js': noise(2),
      'page-script.js': noise(16),
      'page-script-somewhere.js': noise(16),
    };
    expect(build(files)).toEqual([]);
    expect(build({ ...files, 'page-script-somewhere.js': noise(30) })).toEqual([
      expect.stringMatching(/before its first quote \([^)]*page-script-somewhere\.js\) weighs 3\d\.\d KB gz; 19 KB/),
      expect.stringMatching(
        /ever runs in a page \([^)]*page-script-somewhere\.js, quote-script\.js\) weighs 3\d\.\d KB gz; 25/,
      ),
    ]);
  });

  it('is noticed: a script in the page’s own world over 4 KB, and its weight in the page that has it', () => {
    const own = (kilobytes: number) =>
      tooHeavy(
        new Map([
          [
            'manifest.json',
            JSON.stringify({
              content_scripts: [
                ...manifest.content_scripts,
                { matches: ['https://docs.google.com/*'], js: ['bridge.js'], world: 'MAIN' },
              ],
            }),
          ],
          ['bridge.js', noise(kilobytes)],
        ]),
      );
    expect(own(3)).toEqual([]);
    expect(own(7)).toEqual([expect.stringMatching(/^bridge\.js weighs 7\.\d KB gz; 4 KB are allowed\.$/)]);
  });

  it('is noticed: a check and suggestions that are light each and too heavy together', () => {
    const engines = (check: number) => ({
      'chunks/open-check-A1.js': noise(check),
      'chunks/suggest-B2.js': noise(25),
      'chunks/desk-C3.js': noise(90),
    });
    expect(build(engines(50))).toEqual([
      expect.stringMatching(/^the feedback check and the tag suggestions weighs 7\d\.\d KB gz; 73 KB are allowed\.$/),
    ]);
    expect(build(engines(40))).toEqual([]);
  });

  it('is noticed: a background that swallowed a library', () => {
    expect(build({ 'background.js': noise(120) })).toEqual([expect.stringContaining('background.js weighs')]);
  });

  it('counts one language a person, the heaviest, and everything else', () => {
    const panel = (language: number) => ({
      'panel.html': '<script src="/chunks/panel-1.js"></script>',
      'chunks/panel-1.js': `import("./es-1.js");import("./fr-1.js");${noise(120)}`,
      'chunks/es-1.js': noise(20),
      'chunks/fr-1.js': noise(language),
    });
    expect(build(panel(21))).toEqual([]);
    expect(build(panel(40))).toEqual([expect.stringContaining('panel.html weighs 16')]);
  });

  it('is noticed: a panel whose parts are light but together heavy, later parts and styles included', () => {
    const files = {
      'panel.html':
        '<script type="module" src="/chunks/panel-A1.js"></script><link rel="stylesheet" href="/assets/panel-B2.css">',
      'chunks/panel-A1.js': `import{a}from"./shared-C3.js";const l=()=>import("./late-D4.js");/*${noise(40)}*/`,
      'chunks/shared-C3.js': noise(40),
      'chunks/late-D4.js': noise(40),
      'assets/panel-B2.css': noise(40),
      'chunks/desk-E5.js': noise(400),
    };
    expect([...loadedBy('panel.html', new Map(Object.entries(files)))].toSorted()).toEqual([
      'assets/panel-B2.css',
      'chunks/late-D4.js',
      'chunks/panel-A1.js',
      'chunks/shared-C3.js',
    ]);
    expect(build(files)).toEqual([expect.stringMatching(/^panel\.html weighs 16\d\.\d KB gz; 150 KB are allowed\.$/)]);
  });

  it('is noticed: a desk that loads its places at first, or whose places are too much together', () => {
    const desk = (first: number, later: number) => ({
      'desk.html':
        '<script type="module" src="/chunks/desk-A1.js"></script><link rel="stylesheet" href="/assets/desk-B2.css">',
      'chunks/desk-A1.js':
        'import{a}from"./shared-C3.js";import"./side-D4.js";const later=()=>import("./place-E5.js");',
      'chunks/shared-C3.js': noise(first / 2),
      'chunks/side-D4.js': noise(first / 2),
      'chunks/place-E5.js': `import{a}from"./library-F6.js";${noise(later / 2)}`,
      'chunks/library-F6.js': noise(later / 2),
      'assets/desk-B2.css': noise(20),
    });
    expect([...loadedAtFirst('desk.html', new Map(Object.entries(desk(2, 2))))].toSorted()).toEqual([
      'assets/desk-B2.css',
      'chunks/desk-A1.js',
      'chunks/shared-C3.js',
      'chunks/side-D4.js',
    ]);
    expect(build(desk(120, 400))).toEqual([]);
    expect(build(desk(145, 200))).toEqual([
      expect.stringMatching(/^desk\.html at first weighs 16\d\.\d KB gz; 150 KB are allowed\.$/),
    ]);
    expect(build(desk(100, 520))).toEqual([
      expect.stringMatching(/^desk\.html weighs 6\d\d\.\d KB gz; 600 KB are allowed\.$/),
    ]);
  });
});
