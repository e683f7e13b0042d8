import { expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { compareAnswers, type Invitation, type Response, readWordFile } from '@/lib/lens/word-check/word-check';

const lens = { id: builtInLens.id, version: builtInLens.version };
const check: Invitation = {
  schema: 'shared-lens-word-check/1',
  id: '11111111-1111-4111-8111-111111111111',
  lens,
  definitionIds: ['def-discourse', 'def-explain'],
  madeAt: '2026-02-01T12:00:00Z',
};
const answered = (n: number, text: string, change: Partial<Response> = {}): Response => ({
  schema: 'shared-lens-word-response/1',
  id: `22222222-2222-4222-8222-22222222222${n}`,
  checkId: check.id,
  lens,
  by: `Principal ${n}`,
  answers: [{ definitionId: 'def-discourse', text }],
  writtenAt: `2026-02-0${n}T12:00:00Z`,
  ...change,
});

it('asks without giving the definition away', () => {
  const text = JSON.stringify(check);
  for (const { definition } of builtInLens.definitions) expect(text).not.toContain(definition);
  expect(readWordFile(JSON.parse(text))).toMatchObject({ ok: true, value: { kind: 'invitation' } });
});

it('puts the answers beside the shared words, in an order that says nothing of who wrote them', () => {
  const given = [answered(1, 'Students talk a lot'), answered(2, 'Everybody is on task')];
  const one = compareAnswers(builtInLens, check, given);
  expect(one).toEqual(compareAnswers(builtInLens, check, given.toReversed()));
  expect(one.ok && one.value.map(({ term, answers }) => [term, answers.map(({ text }) => text)])).toEqual([
    ['math discourse', ['Everybody is on task', 'Students talk a lot']],
    [expect.any(String), []],
  ]);
});

it('counts a response that comes twice once, its latest', () => {
  const two = [answered(1, 'First thought'), answered(1, 'Second thought', { writtenAt: '2026-02-05T12:00:00Z' })];
  const compared = compareAnswers(builtInLens, check, two);
  expect(compared.ok && compared.value[0]?.answers.map(({ text }) => text)).toEqual(['Second thought']);
});

it('refuses answers to another version of the lens, or to another check', () => {
  const other = answered(1, 'x', { lens: { ...lens, version: '9.0.0' } });
  expect(compareAnswers(builtInLens, check, [other])).toMatchObject({ ok: false, reason: 'conflict' });
  const foreign = answered(1, 'x', { checkId: '33333333-3333-4333-8333-333333333333' });
  expect(compareAnswers(builtInLens, check, [foreign])).toMatchObject({ ok: false, reason: 'conflict' });
  expect(compareAnswers({ ...builtInLens, version: '9.0.0' }, check, [])).toMatchObject({
    ok: false,
    reason: 'conflict',
  });
});

it('refuses a file that is neither, with a reason', () => {
  expect(readWordFile({ schema: 'shared-lens-word-response/1' })).toMatchObject({ ok: false, reason: 'damaged' });
});
