/** What a successor gets, and what they never get. */
import { describe, expect, it } from 'vitest';
import { makeAgreement } from '@/lib/evidence/agreement';
import { handedOn } from '@/lib/exchange/handed-on';
import { builtInLens } from '@/lib/lens/built-in';
import { handOverPage, isOpenPromise } from '@/lib/reports/hand-over-page';
import { paperMarkdown } from '@/lib/reports/paper-text';
import { YEAR_WORDS } from '@/lib/words/year/year-words';
import { visitAgo } from '../../doubles/visits';
import { nameless, sayIn } from './papers';

const bright = nameless.snippets.filter(({ kind }) => kind === 'bright-spot').slice(0, 2);
const wish = {
  organisation: 'Lakeside',
  vision: 'Every student’s idea is worth a minute.',
  objectives: ['Students give reasons in every lesson'],
  focus: ['lf-wait'],
  purpose: '',
};
const agreed = (kind: 'goal' | 'decision', text: string, n: number) =>
  makeAgreement(
    {
      kind,
      text,
      why: kind === 'goal' ? 'One voice is one way of thinking' : '',
      madeOn: '2025-09-08',
      revisitOn: kind === 'goal' ? '2026-06-01' : null,
      teacherCode: 'K7Q4',
    },
    '00000000-0000-4000-8000-000000000001',
    new Date('2025-09-08T12:00:00Z'),
    `00000000-0000-4000-8000-00000000000${n}`,
  );
const agreements = [
  agreed('goal', 'Every class hears three voices before an answer counts', 1),
  agreed('decision', 'Walkthroughs begin with the focus', 2),
  { ...agreed('decision', 'The staff meeting opens with a task', 3), state: 'kept' as const },
];
const page = (visits = nameless.visits.filter(isOpenPromise)): string =>
  paperMarkdown(
    handOverPage({ ...nameless, snippets: bright, visits, agreements }, wish, YEAR_WORDS.en.handOver.page, sayIn('en')),
  );

describe('the page', () => {
  it('has the goals, the vision, the lens, the focus, what was decided, what is promised and the bright spots that were chosen', () => {
    const text = page();
    for (const part of [wish.vision, ...wish.objectives, builtInLens.title, 'From Lakeside'])
      expect(text).toContain(part);
    expect(text).toContain('Plan the first question of Thursday’s lesson together');
    expect(text).toContain('Students give reasons in every lesson (set by the district)');
    expect(text).toContain(
      'Every class hears three voices before an answer counts (since Sep 8, 2025; come back to it on Jun 1, 2026). Why: One voice is one way of thinking',
    );
    expect(text).toContain('Walkthroughs begin with the focus (since Sep 8, 2025)');
    expect(text).toContain('Done: The staff meeting opens with a task');
    for (const { body } of bright) expect(text).toContain(body.quote.exact.trim().split('\n')[0]);
  });

  it('has no level, no mark, no note on a person, no code and no name', () => {
    const text = page();
    const levels = builtInLens.lookFors.flatMap((one) => one.levels.map(({ label }) => label));
    expect(levels.filter((label) => text.includes(label))).toEqual([]);
    expect(text).not.toMatch(/Peña|Okafor|Priya|K7Q4|R2T8/);
    for (const { body } of nameless.snippets) if (body.note !== '') expect(text).not.toContain(body.note);
    for (const { body } of nameless.visits) if (body.given !== '') expect(text).not.toContain(body.given);
  });

  it('says so where nothing is open and nothing was chosen', () => {
    const empty = handOverPage(
      { ...nameless, snippets: [], visits: [] },
      { ...wish, vision: '', objectives: [], focus: [] },
      YEAR_WORDS.en.handOver.page,
      sayIn('en'),
    );
    const text = paperMarkdown(empty);
    for (const sentence of [
      'No goal is written down here.',
      'No decision is written down here.',
      'No focus is chosen.',
      'Nothing is open.',
      'None was chosen.',
    ]) {
      expect(text).toContain(sentence);
    }
  });
});

it('counts a promise as open until it was kept, and never one of a deleted visit', () => {
  const promised = visitAgo({ ago: 60, took: 20 }, { followUp: { date: '2026-01-22', doneAt: null } });
  expect(isOpenPromise(promised)).toBe(true);
  expect(isOpenPromise({ ...promised, followUp: { date: '2026-01-22', doneAt: '2026-01-22T12:00:00Z' } })).toBe(false);
  expect(isOpenPromise({ ...promised, deletedAt: '2026-01-23T12:00:00Z' })).toBe(false);
  expect(isOpenPromise({ ...promised, body: { ...promised.body, followUp: ' ' } })).toBe(false);
});

it('hands a quote on as its words and look-fors alone', () => {
  const [quote] = nameless.snippets.filter(({ body }) => body.note !== '');
  if (!quote) throw new Error('no quote with a note');
  const full = { ...quote, tags: quote.tags.map((tag) => ({ ...tag, level: 2 as const })) };
  const given = handedOn(full);
  expect(given.body.quote.exact).toBe(quote.body.quote.exact);
  expect(given.tags.map(({ lookForId }) => lookForId)).toEqual(quote.tags.map(({ lookForId }) => lookForId));
  expect(given.tags.every(({ level }) => level === null)).toBe(true);
  const { note, earlier, quote: words } = given.body;
  expect([given.visitId, note, earlier, words.prefix, words.suffix]).toEqual([null, '', [], '', '']);
});
