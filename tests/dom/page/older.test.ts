import { afterEach, beforeEach, expect, it } from 'vitest';
import { olderLeft, removeOlder } from '@/lib/page/older';

const STEM = 'h31760052542602045';
const MARKED = `${STEM}881234`;

/** What a script of ours that is dead now has left in a page. */
function deadScript(stem: string): void {
  const element = document.createElement('div');
  element.setAttribute('data-shared-lens', stem);
  document.documentElement.append(element);
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

const pages = sheet('::highlight(search-hit){color:red}');

beforeEach(() => {
  document.adoptedStyleSheets = [pages];
  CSS.highlights.set('search-hit', new Highlight());
});
afterEach(() => {
  document.adoptedStyleSheets = [];
  CSS.highlights.clear();
  for (const left of document.querySelectorAll('[data-shared-lens]')) left.remove();
});

it('takes away the element, the marks and the margin of a dead script, and nothing of the page’s own', () => {
  deadScript(STEM);
  CSS.highlights.set(MARKED, new Highlight());
  const margin = sheet(`@layer ${STEM};html{margin-right:360px!important}`);
  document.adoptedStyleSheets = [pages, sheet(`::highlight(${MARKED}){color:blue}`), margin];
  removeOlder();
  expect(olderLeft()).toBe(false);
  expect([...CSS.highlights.keys()]).toEqual(['search-hit']);
  expect(document.adoptedStyleSheets).toEqual([pages]);
});

it('finds the marks in forced colours too, where their rules stand inside a condition', () => {
  deadScript(STEM);
  CSS.highlights.set(MARKED, new Highlight());
  document.adoptedStyleSheets = [sheet(`@media(forced-colors:active){::highlight(${MARKED}){color:Mark}}`)];
  removeOlder();
  expect(CSS.highlights.size).toBe(1);
});

it('is not misled by a page that puts a mark of its own: no name that we would not make', () => {
  for (const forged of ['', 's', 'search', 'h', '.*', 'h(\\d']) deadScript(forged);
  removeOlder();
  expect(olderLeft()).toBe(false);
  expect([...CSS.highlights.keys()]).toEqual(['search-hit']);
  expect(document.adoptedStyleSheets).toEqual([pages]);
});
