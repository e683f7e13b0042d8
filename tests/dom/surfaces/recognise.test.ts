import { afterEach, describe, expect, it, vi } from 'vitest';
import { type HostProbe, probePage, recognise } from '@/lib/surfaces/recognise';
import * as selectors from '@/lib/surfaces/selectors';
import { RECOGNISED_BY } from '@/lib/surfaces/selectors';
import { SELECTOR_EXAMPLES } from '../../data/selector-examples';
import { clearStandIn, STAND_INS, type StandInName } from '../../doubles/stand-ins/places';
import { show } from '../quote/page';

afterEach(clearStandIn);

/** The sources of all adapters. */
const code = import.meta.glob<string>('../../../lib/surfaces/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('the table of selectors', () => {
  it.each(SELECTOR_EXAMPLES)('$selector fits $count times on $on', async ({ selector, on, count }) => {
    STAND_INS[on]();
    // Docs brings its hidden frame a moment later.
    await vi.waitFor(() => expect(document.querySelectorAll(selector)).toHaveLength(count));
  });

  it('leaves no selector out', () => {
    const flat = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : Object.values(value as object).flatMap(flat);
    const listed = SELECTOR_EXAMPLES.map(({ selector }) => selector.replace('901334477', 'ID'));
    expect(flat({ ...selectors }).filter((selector) => !listed.includes(selector))).toEqual([]);
  });

  it('has every selector by which an adapter knows a host: none is written where it is used', () => {
    // What HTML itself calls an element or a state of it is no host's.
    const own = (selector: string): boolean =>
      !/^(?:iframe|form|script:not\(\[src\]\)|:focus,:focus-within|\[contenteditable="true"\])$/.test(selector);
    const strangers = (text: string): string[] =>
      [...text.matchAll(/\b(?:querySelector(?:All)?(?:<\w+>)?|closest|matches)\(\s*'([^']+)'/g)]
        .map(([, selector = '']) => selector)
        .filter(own);
    expect(strangers("host.querySelector<HTMLElement>('.kix-page')")).toEqual(['.kix-page']);
    expect(Object.keys(code).length).toBeGreaterThan(40);
    expect(Object.values(code).flatMap(strangers)).toEqual([]);
  });
});

it('asks no adapter by a browser’s name or version what it can do', () => {
  const sniffs = (text: string): boolean => /userAgent|navigator\.(?:vendor|platform)|getBrowserInfo/.test(text);
  expect(sniffs("if (navigator.userAgent.includes('Firefox')) return;")).toBe(true);
  expect(Object.entries(code).filter(([, text]) => sniffs(text))).toEqual([]);
});

const EXPECTED: [StandInName, ReturnType<typeof recognise>][] = [
  ['canvas', { app: 'canvas', course: '41' }],
  ['canvas, page', { app: 'canvas', course: '41' }],
  ['moodle', { app: 'moodle', course: '2' }],
  ['moodle, page', { app: 'moodle', course: '2' }],
  ['moodle, forum', { app: 'moodle', course: '2' }],
  ['schoology', { app: 'schoology', course: null }],
  ['blackboard', { app: 'blackboard', course: null }],
  ['brightspace', { app: 'brightspace', course: '121' }],
  ['google-forms', null],
  ['google-classroom', null],
];

it.each(EXPECTED)('recognises %s on a domain that says nothing', (name, expected) => {
  STAND_INS[name]();
  expect(recognise(probePage(RECOGNISED_BY))).toEqual(expected);
});

it.each([
  ['an ordinary page', '<h1>Walkthrough</h1><form id="visit"><textarea></textarea></form>'],
  ['a form of Drupal’s that only sounds like it', '<form id="s-search"><input></form>'],
  ['a page about Moodle', '<p>How we use moodle: M.cfg = {"wwwroot": …}</p><script>const moodle = 1;</script>'],
  ['a page with ENV', '<script>ENVELOPE = {};</script>'],
])('takes %s for nothing', (_, html) => {
  show(html);
  expect(recognise(probePage(RECOGNISED_BY))).toBeNull();
});

const NOTHING: HostProbe = {
  fits: { canvas: 0, moodle: 0, schoology: 0, blackboard: 0, brightspace: 0 },
  scripts: [],
  bodyClass: '',
  context: '',
};

it('trusts one inline script of the product, doubts one sign alone, and decides nothing between two that have as much', () => {
  const moodle = 'var M = {}; M.cfg = {"wwwroot":"https:\\/\\/learn.school.example"';
  expect(recognise({ ...NOTHING, scripts: [moodle], bodyClass: 'path-site course-1' })).toEqual({
    app: 'moodle',
    course: '1',
  });
  expect(recognise({ ...NOTHING, fits: { ...NOTHING.fits, blackboard: 1 } })).toBeNull();
  expect(recognise({ ...NOTHING, fits: { ...NOTHING.fits, blackboard: 2, canvas: 2 } })).toBeNull();
});

it('looks at no word of the page', () => {
  show('<p>Marisol said, “A fourth is smaller.”</p><script>const words = "Devon";</script>');
  const { scripts, ...rest } = probePage(RECOGNISED_BY);
  expect(JSON.stringify(rest)).not.toContain('Marisol');
  expect(scripts.every((script) => script.length <= 400)).toBe(true);
});
