// @vitest-environment happy-dom

import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate/browser';
import { XmlDocument } from 'libxml2-wasm';
import { micromark } from 'micromark';
import { describe, expect, it, vi } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { districtPage } from '@/lib/reports/district-page';
import { visitSheet } from '@/lib/reports/lens-paper';
import { materialQuestions, withoutAnyLevel } from '@/lib/reports/material';
import { monthPage } from '@/lib/reports/month-page';
import type { Paper } from '@/lib/reports/paper';
import { paperDocx } from '@/lib/reports/paper-docx';
import { paperHtml, paperRich } from '@/lib/reports/paper-html';
import { paperMarkdown } from '@/lib/reports/paper-text';
import { plcPage } from '@/lib/reports/plc-page';
import { teacherCopy } from '@/lib/reports/teacher-copy';
import { LOCALES } from '@/lib/words/locale';
import { material, nameless, papersIn, sayIn, visit } from './papers';

vi.setConfig({ testTimeout: 60_000 });

const say = sayIn('en');
const NAMES = /Peña|Okafor|Priya|Lincoln|K7Q4/;
const levels = builtInLens.lookFors[0]?.levels.map(({ label }) => label) ?? [];

describe('the copy for a teacher', () => {
  const copy = teacherCopy(visit, material, say, '', 'Ms. Okafor');
  const text = paperMarkdown(copy);

  it('greets them, names the shared focus, quotes what was heard with bright spots first, says what it means and what is next', () => {
    expect(copy.sheets).toHaveLength(1);
    expect(text).toContain('Dear Ms. Okafor,');
    expect(text).toContain('Students explain how and why.');
    const mine = material.snippets.filter(({ visitId, kind }) => visitId === visit.id && kind === 'bright-spot');
    const quotes = copy.sheets[0]?.blocks.flatMap((block) => (block.kind === 'quotes' ? block.quotes : [])) ?? [];
    expect(quotes.slice(0, mine.length).map(({ words }) => words)).toEqual(
      mine.map(({ body }) => body.quote.exact.trim()),
    );
    expect(text).toContain('It shows me that they look for reasons.');
    expect(text).toContain('Plan the first question of Thursday’s lesson together');
    expect(text).toContain('I will come back to this on Thursday, January 22.');
    expect(text).toContain('Not an evaluation.');
  });

  it('says no level, no code and no count', () => {
    expect(levels.filter((label) => text.includes(label))).toEqual([]);
    expect(text).not.toMatch(/K7Q4|R2T8|\b\d+ (quotes|times|minutes)/);
  });

  it('gives the note in full when one was given, and leaves room to write where nothing says what the words mean', () => {
    const given = { ...visit, body: { ...visit.body, given: 'Your pause did that.\n\nIt lets them think.' } };
    expect(paperMarkdown(teacherCopy(given, material, say, '', ''))).toContain(
      'Your pause did that.\n\nIt lets them think.',
    );
    const silent = teacherCopy(visit, { ...material, snippets: [] }, say, '', '');
    expect(silent.sheets[0]?.blocks.some((block) => block.kind === 'lines')).toBe(true);
  });
});

it('a PLC reads bright spots under their look-fors in the order of the lens, without names and without the leader’s notes', () => {
  const page = plcPage(nameless, 'January 2026', say, '');
  const text = paperMarkdown(page);
  expect(text).not.toMatch(NAMES);
  expect(text).not.toContain('It shows me');
  const titles = page.sheets[0]?.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])).slice(0, -1);
  const order = builtInLens.lookFors.map(({ title }) => title);
  expect(titles).toEqual(order.filter((title) => titles?.includes(title)));
  const said = page.sheets[0]?.blocks.flatMap((block) => (block.kind === 'quotes' ? block.quotes : [])) ?? [];
  expect(said.length).toBe(6);
  expect(new Set(said.map(({ words }) => words)).size).toBe(6);
});

it('a month says where, what and which promises; minutes only when they are chosen', () => {
  const options = { month: 'January 2026', purpose: '', now: new Date() };
  const without = paperMarkdown(monthPage(nameless, { ...options, minutes: false }, say));
  expect(without).toContain('| Classroom | 2 |');
  expect(without).toContain('1 promise was kept.');
  expect(without).not.toMatch(/minutes|\b50\b/i);
  expect(paperMarkdown(monthPage(nameless, { ...options, minutes: true }, say))).toContain('| Classroom | 2 | 50 |');
});

it('shows no level where levels stay on the device: not on a quote, and not as a column of noughts', () => {
  const labels = builtInLens.lookFors[0]?.levels.map(({ label }) => label) ?? [];
  const marks = (from: typeof material) => {
    const { blocks = [] } = districtPage(from, 'January 2026', say, '').sheets[0] ?? {};
    return blocks.filter((block) => block.kind === 'table').at(-1)?.head;
  };
  expect(marks(material)?.slice(1, -1)).toEqual(labels);
  const kept = withoutAnyLevel(material);
  expect(marks(kept)).toHaveLength(2);
  expect(kept.snippets.flatMap(({ tags }) => tags).every(({ level }) => level === null)).toBe(true);
});

it('a district sees only counts: no words that were said, no topic, no school, nobody, no average, the lens’s own order', () => {
  const page = districtPage(material, 'January 2026', say, '');
  const text = paperMarkdown(page);
  for (const { body } of material.snippets) expect(text).not.toContain(body.quote.exact.slice(0, 30));
  expect(text).not.toMatch(/Peña|Okafor|Priya|Lincoln|K7Q4|R2T8|Comparing fractions|average:|mean:|%/);
  const [, lookFors] = page.sheets[0]?.blocks.filter((block) => block.kind === 'table') ?? [];
  expect(lookFors?.rows.map(([title]) => title)).toEqual(builtInLens.lookFors.map(({ title }) => title));
  const bright = lookFors?.rows.map((row) => Number(row[2])) ?? [];
  const tagged = material.snippets.filter(({ kind }) => kind === 'bright-spot').flatMap(({ tags }) => tags);
  expect(bright.reduce((sum, count) => sum + count, 0)).toBe(tagged.length);
  const [, , marks] = page.sheets[0]?.blocks.filter((block) => block.kind === 'table') ?? [];
  expect(marks?.rows[0]?.slice(1)).toEqual(['1', '0', '0', '0', '0']);
  expect(marks?.rows[3]?.slice(1)).toEqual(['0', '0', '0', '0', '1']);
});

it('asks about every word that may be a name before a report is made, and only about those that no list knows', () => {
  const asked = materialQuestions(material, true).map(({ words }) => words);
  expect(asked).toContain('Priya');
  expect(asked).not.toContain('Peña');
  expect(materialQuestions(material, false).map(({ words }) => words)).toContain('Peña');
});

it('the lens on paper leaves nothing out: every look-for with four levels on a page of its own, every shared word', () => {
  const { lookFors, booklet, card, visit: sheetOfVisit } = papersIn('en');
  expect(lookFors?.sheets.map(({ title }) => title)).toEqual(builtInLens.lookFors.map(({ title }) => title));
  for (const one of lookFors?.sheets ?? []) {
    expect(one.blocks.find((block) => block.kind === 'table')?.rows).toHaveLength(4);
  }
  const words = booklet?.sheets[0]?.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])) ?? [];
  expect(new Set(words)).toEqual(new Set(builtInLens.definitions.map(({ term }) => term)));
  expect(card?.sheets.map(({ half }) => half)).toEqual([true, true]);
  const boxes = sheetOfVisit?.sheets[0]?.blocks.filter((block) => block.kind === 'boxes') ?? [];
  expect(boxes.map(({ items }) => items.length)).toEqual([5, 5]);
});

describe.each(LOCALES)('every paper in %s', (locale) => {
  const papers = Object.entries(papersIn(locale));

  it('is a valid page that loads nothing and runs nothing', async () => {
    const judge = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-inline-style': 'off', 'long-title': 'off' },
    });
    for (const [name, paper] of papers) {
      const page = paperHtml(paper);
      const report = await judge.validateString(page);
      expect([name, report.results.flatMap(({ messages }) => messages.map(({ message }) => message))]).toEqual([
        name,
        [],
      ]);
      expect(page).not.toMatch(/<script|<img|<link|https?:/);
    }
  });

  it('is a Word document of well-formed parts that says what the page says', () => {
    for (const [, paper] of papers) {
      const parts = unzipSync(paperDocx(paper, '2026-02-01T12:00:00Z'));
      for (const part of Object.values(parts)) XmlDocument.fromString(strFromU8(part)).dispose();
      const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      const words = plain(xml.replace(/<w:br\/>/g, ' ').replace(/<\/w:p>/g, ' '));
      for (const { title, blocks } of paper.sheets) {
        for (const text of [title, ...blocks.flatMap((block) => ('text' in block ? [block.text] : []))]) {
          expect(words).toContain(plain(text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')));
        }
      }
      const used = [...xml.matchAll(/w:pStyle w:val="(\w+)"/g)].map(([, id = '']) => id);
      for (const id of used)
        expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain(`w:styleId="${id}"`);
    }
  });
});

it('pastes clean into a document: headings, lists, tables and quotations, without a style, a class or a script', () => {
  const { card, lookFors, booklet, visit: sheetOfVisit, teacher } = papersIn('en');
  for (const paper of [card, lookFors, booklet, sheetOfVisit, teacher]) {
    const html = paperRich(paper as Paper);
    expect(html).not.toMatch(/style=|<style|<script|<article|<!DOCTYPE/);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('h1').length).toBe(paper?.sheets.length);
  }
});

it('turns nothing that was said into markup, on the page, in the text or in the document', () => {
  const nasty = '</blockquote><script>1</script> <img src=x onerror=1> & # _so_ [x](javascript:1)';
  const [first] = material.snippets;
  if (!first) throw new Error('no quote');
  const snippets = [
    { ...first, visitId: visit.id, body: { ...first.body, note: nasty, quote: { ...first.body.quote, exact: nasty } } },
  ];
  const copy = teacherCopy(
    { ...visit, body: { ...visit.body, topic: nasty } },
    { ...material, snippets },
    say,
    nasty,
    nasty,
  );
  for (const html of [paperHtml(copy), paperRich(copy), micromark(paperMarkdown(copy))]) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('script, img, a').length).toBe(0);
    expect(page.body.textContent).toContain('<script>1</script>');
  }
  const parts = unzipSync(paperDocx(copy, '2026-02-01T12:00:00Z'));
  XmlDocument.fromString(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).dispose();
});

const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

it('has no box for a level on the visit sheet where levels stay on the device, and still says seen or not', () => {
  const focus = ['lf-explain', 'lf-wait'];
  const labels = builtInLens.lookFors.flatMap(({ levels }) => levels.map(({ label }) => `${label}:`));
  const text = (withoutLevels: boolean): string =>
    paperMarkdown(visitSheet(builtInLens, focus, say, '', withoutLevels));
  expect(labels.some((label) => text(false).includes(label))).toBe(true);
  expect(labels.filter((label) => text(true).includes(label))).toEqual([]);
  expect(text(true).match(/Not seen this time/g)).toHaveLength(2);
  expect(text(true).match(/Seen$/gm)).toHaveLength(2);
});
