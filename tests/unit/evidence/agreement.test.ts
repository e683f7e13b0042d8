/** Goals and decisions: what one is when it is written down, and in which order a leader reads them. */
import { describe, expect, it } from 'vitest';
import {
  type Agreed,
  changeAgreement,
  goalOf,
  isOverdue,
  makeAgreement,
  sortAgreements,
} from '@/lib/evidence/agreement';
import { agreement } from '@/lib/evidence/agreement-records';
import { agreementHandedOn } from '@/lib/exchange/handed-on';

const SPACE = '00000000-0000-4000-8000-000000000001';
let made = 0;
const at = (agreed: Partial<Agreed>, second = made) =>
  makeAgreement(
    { kind: 'decision', text: 'Open with a number talk', madeOn: '2026-01-15', revisitOn: null, ...agreed },
    SPACE,
    new Date(Date.UTC(2026, 0, 15, 15, 0, second)),
    `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`,
  );

it('stands from the day on which it was made, with nobody and nothing about a person unless that is said', () => {
  expect(at({ text: '  Students give reasons \n' })).toMatchObject({
    state: 'open',
    madeOn: '2026-01-15',
    teacherCode: null,
    visitId: null,
    body: { text: 'Students give reasons' },
  });
  expect(Object.keys(agreement.shape)).not.toContain('level');
});

it('is changed by what is said alone, and every change is later than the one before', () => {
  const before = at({ revisitOn: '2026-02-01' });
  const after = changeAgreement(before, { state: 'kept' }, new Date(before.updatedAt));
  expect(after).toEqual({ ...before, state: 'kept', updatedAt: after.updatedAt });
  expect(after.updatedAt > before.updatedAt).toBe(true);
  expect(changeAgreement(before, { text: ' New words ', revisitOn: null }, new Date())).toMatchObject({
    body: { text: 'New words' },
    revisitOn: null,
    state: 'open',
  });
});

it('keeps why a goal matters, and which goal a decision serves as long as that is one', () => {
  const goal = at({ kind: 'goal', text: 'Reasons in every lesson', why: ' So that nobody only guesses ' });
  expect(goal.body.why).toBe('So that nobody only guesses');
  expect(changeAgreement(goal, { text: 'Reasons, always' }, new Date()).body.why).toBe('So that nobody only guesses');
  expect(changeAgreement(goal, { why: 'Guessing hides thinking' }, new Date()).body).toEqual({
    text: 'Reasons in every lesson',
    why: 'Guessing hides thinking',
  });
  const decision = at({ goalId: goal.id });
  expect(goalOf(decision, [decision, goal])).toBe(goal);
  expect(goalOf(decision, [decision])).toBeNull();
  expect(goalOf(at({ goalId: decision.id }), [decision])).toBeNull();
  expect(goalOf(at({}), [goal])).toBeNull();
});

it('is what it was before a reason and a goal belonged to it, where neither is said or both are taken back', () => {
  const bare = at({});
  expect(Object.keys(bare)).not.toContain('goalId');
  expect(Object.keys(bare.body)).toEqual(['text']);
  const full = changeAgreement(bare, { why: 'Guessing hides thinking', goalId: SPACE }, new Date());
  expect(agreement.parse(full)).toEqual(full);
  const taken = changeAgreement(full, { why: ' ', goalId: null }, new Date());
  expect(taken).toEqual({ ...bare, updatedAt: taken.updatedAt });
});

it('reads what is due first first, then the newest; goals and decisions apart, what is settled last', () => {
  const [late, soon, old, fresh] = [
    at({ text: 'late', revisitOn: '2026-03-01' }),
    at({ text: 'soon', revisitOn: '2026-02-01' }),
    at({ text: 'old' }, 100),
    at({ text: 'fresh' }, 200),
  ];
  const goal = at({ kind: 'goal', text: 'goal' });
  const kept = changeAgreement(at({ text: 'kept' }), { state: 'kept' }, new Date());
  const { goals, decisions, settled } = sortAgreements([old, late, kept, fresh, goal, soon]);
  expect(decisions.map(({ body }) => body.text)).toEqual(['soon', 'late', 'fresh', 'old']);
  expect(goals).toEqual([goal]);
  expect(settled).toEqual([kept]);
});

describe('the day to come back to it', () => {
  const due = at({ revisitOn: '2026-01-20' });
  it.each([
    ['the day itself', due, '2026-01-20', false],
    ['the day after', due, '2026-01-21', true],
    ['settled', changeAgreement(due, { state: 'dropped' }, new Date()), '2026-01-21', false],
    ['no day', at({}), '2026-01-21', false],
  ])('is over: %s', (_, one, today, over) => {
    expect(isOverdue(one, today)).toBe(over);
  });
});

it('goes to a successor without the person it was decided with and the visit', () => {
  const decision = at({ teacherCode: 'K7Q4', visitId: SPACE, revisitOn: '2026-02-01' });
  expect(agreementHandedOn(decision)).toEqual({ ...decision, teacherCode: null, visitId: null });
});
