// @vitest-environment happy-dom

import { HtmlValidate } from 'html-validate/browser';
import { micromark } from 'micromark';
import { expect, it, vi } from 'vitest';
import { fileBytes } from '@/lib/exchange/export-job';
import { exportHtml } from '@/lib/exchange/html';
import { htmlText } from '@/lib/exchange/html-text';
import { exportMarkdown, markdownText } from '@/lib/exchange/markdown';
import { builtInLens } from '@/lib/lens/built-in';
import { fc } from '../../data/seeded';
import { job, savedQuote, savedQuotes } from './walkthrough';

/** Keys, engines and large files take seconds on a busy machine; nothing here is about time. */
vi.setConfig({ testTimeout: 60_000 });

const text = async (chunks: ReturnType<typeof exportHtml>): Promise<string> =>
  new TextDecoder().decode(await fileBytes(chunks));
const words = (shown: string | null | undefined): string => (shown ?? '').replace(/\s+/g, ' ').trim();
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

it('is valid HTML, whatever was quoted', async () => {
  const judge = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'no-inline-style': 'off', 'long-title': 'off' },
  });
  const report = await judge.validateString(await text(exportHtml(job(savedQuotes(40)))));
  expect(
    report.results.flatMap((result) => result.messages.map((message) => `${message.line}: ${message.message}`)),
  ).toEqual([]);
});

it('shows every quote and note as plain words, and nothing of them becomes markup', async () => {
  const nasty = savedQuote(1);
  nasty.body.quote.exact = '<img src=x onerror=alert(1)> & "so" </blockquote><script>1</script>';
  nasty.body.document.url = 'javascript:alert(1)';
  const page = parsed(await text(exportHtml(job([nasty, savedQuote(2)]))));
  expect(page.querySelectorAll('script, img').length).toBe(0);
  expect(page.querySelector('figure')?.querySelector('a')).toBeNull();
  expect(page.querySelectorAll('a[href^="https://docs.google.com/"]').length).toBe(1);
  expect([...page.querySelectorAll('blockquote')].map((one) => words(one.textContent))).toContain(
    words(nasty.body.quote.exact),
  );
});

it('puts look-fors in the order of the lens, quotes with two look-fors under both, and says for whom it is', async () => {
  const two = savedQuote(1, { tags: ['lf-wait', 'lf-explain'].map((lookForId) => ({ lookForId, level: null })) });
  const page = parsed(await text(exportHtml(job([two, savedQuote(3, { deletedAt: '2026-01-20T08:00:00Z' })]))));
  const known = builtInLens.lookFors.find((one) => one.id === 'lf-wait')?.title ?? 'lf-wait';
  expect([...page.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
    'Students explain how and why',
    known,
  ]);
  expect(page.querySelector('p')?.textContent).toBe('For the grade 4 team, not for evaluation');
});

it('escapes any text for HTML so that a parser gives it back', () => {
  fc.assert(
    fc.property(fc.string(), (any) => {
      const shown = parsed(`<p>${htmlText(any)}</p>`).querySelector('p')?.textContent;
      expect(words(shown)).toBe(words(any.replace(/(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}/gu, '\uFFFD')));
    }),
  );
});

it('writes Markdown that CommonMark shows as the very words', () => {
  const marks = fc.array(
    fc.constantFrom(
      '*',
      '_',
      '#',
      '- ',
      '+ ',
      '1. ',
      '2) ',
      '> ',
      '`',
      '~~~',
      '[a](b)',
      '<b>',
      '&amp;',
      '\\',
      '|',
      '=',
      '\n',
      '    ',
      'why',
      '½ ',
      '![x](y)',
      'http://e.org',
    ),
  );
  fc.assert(
    fc.property(marks, (parts) => {
      const any = parts.join('');
      const page = parsed(micromark(markdownText(any)));
      expect(words(page.body.textContent)).toBe(words(any));
      expect(page.querySelectorAll('h1, h2, ul, ol, a, img, em, strong, code, pre, blockquote, b').length).toBe(0);
    }),
    { numRuns: 500 },
  );
});

it('writes quotes as block quotes under their look-for, with the note below', async () => {
  const markdown = await text(exportMarkdown(job(savedQuotes(14))));
  const page = parsed(micromark(markdown));
  expect(page.querySelectorAll('blockquote').length).toBe(14);
  expect(page.querySelector('em')?.textContent).toBe('For the grade 4 team, not for evaluation');
  expect(words(page.body.textContent)).toContain('Two students said why. ]]> <b>&amp; & </b>');
  expect(words(page.body.textContent)).toContain('At table 0: =SUM(1) is not a reason');
});
