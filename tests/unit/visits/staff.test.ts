import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { makeStaffCode } from '@/lib/evidence/staff-code';
import { findStaff, staffLines } from '@/lib/evidence/staff-list';
import { readStaffPaste } from '@/lib/evidence/staff-paste';
import { type Staff, staffCode } from '@/lib/evidence/visit-records';
import { idOf, stretch, visitOf } from './a-visit';

/** Always the same numbers in [0, 1), by a linear congruential generator (Numerical Recipes). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const person = (n: number, name: string, code: string, room = ''): Staff => ({
  id: idOf(n),
  spaceId: idOf(99),
  createdAt: '2026-01-05T12:00:00.000Z',
  updatedAt: '2026-01-05T12:00:00.000Z',
  deletedAt: null,
  code,
  body: { name, grade: '', room, school: '' },
});

describe('the code of a person', () => {
  it('holds none of the initials, and the same name gives another code elsewhere', () => {
    const codes = Array.from({ length: 500 }, (_, seed) =>
      makeStaffCode('Ms. Belén Dorsey-Katz', new Set(), dice(seed)),
    );
    for (const code of codes) expect(code).not.toMatch(/[MBDK]/);
    expect(new Set(codes).size).toBeGreaterThan(400);
  });

  it('never clashes, also not with people who are gone, and grows when the short ones are used up', () => {
    const taken = new Set<string>();
    const random = dice(7);
    for (let i = 0; i < 3000; i++) {
      const code = makeStaffCode(`Teacher ${i}`, taken, random);
      expect(taken.has(code)).toBe(false);
      expect(z.safeParse(staffCode, code).success).toBe(true);
      taken.add(code);
    }
    const all = new Set(
      [...'BCDFGHJKLMNPQRSTVWXZ'].flatMap((a) =>
        [...'23456789'].flatMap((b) =>
          [...'BCDFGHJKLMNPQRSTVWXZ'].flatMap((c) => [...'23456789'].map((d) => a + b + c + d)),
        ),
      ),
    );
    expect(makeStaffCode('Okafor', all, random)).toMatch(/^([A-Z][0-9]){3}$/);
  });

  it('can be made for a name in any script, or of no letters', () => {
    for (const name of ['李老师', 'עדי', '…', 'É. Ødegård'])
      expect(makeStaffCode(name, new Set(), dice(3))).toHaveLength(4);
  });
});

describe('a pasted column', () => {
  it('takes a name a line', () => {
    expect(readStaffPaste('Ms. Okafor\r\n\r\n  Mr. Peña \nDr. Lindqvist\n', [])).toEqual({
      people: ['Ms. Okafor', 'Mr. Peña', 'Dr. Lindqvist'].map((name) => ({ name, grade: '', room: '', school: '' })),
      problems: [],
    });
  });

  it('takes name, grade, room and school side by side, without the heading', () => {
    const { people, problems } = readStaffPaste(
      'Name\tGrade\tRoom\tSchool\nMs. Okafor\t4\t12B\tLincoln\nMr. Peña\t\t7\n',
      [],
    );
    expect(people).toEqual([
      { name: 'Ms. Okafor', grade: '4', room: '12B', school: 'Lincoln' },
      { name: 'Mr. Peña', grade: '', room: '7', school: '' },
    ]);
    expect(problems).toEqual([]);
  });

  it('reads the quotes that a Sheet puts around a cell', () => {
    const { people } = readStaffPaste('"Okafor,\nNgozi"\t4\n"Ana ""Annie"" Ruiz"\t5\n', []);
    expect(people.map(({ name, grade }) => [name, grade])).toEqual([
      ['Okafor, Ngozi', '4'],
      ['Ana "Annie" Ruiz', '5'],
    ]);
  });

  it('lists what it does not take, by line', () => {
    const text = ['Ms. Okafor', 'ms. okafor', '---', 'Mr. Peña', 'x'.repeat(201), 'Dr. Wu\t4\t12\tLincoln\textra'].join(
      '\n',
    );
    const { people, problems } = readStaffPaste(text, ['MR PENA', 'mr. pena']);
    expect(people.map((one) => one.name)).toEqual(['Ms. Okafor', 'Dr. Wu']);
    expect(problems.map(({ line, problem }) => [line, problem])).toEqual([
      [2, 'twice'],
      [3, 'no-name'],
      [4, 'known'],
      [5, 'too-long'],
      [6, 'more-columns'],
    ]);
  });

  it('bears nothing, noise and too much of everything', () => {
    expect(readStaffPaste('', [])).toEqual({ people: [], problems: [] });
    expect(readStaffPaste('\t\t\n\t', []).people).toEqual([]);
    expect(readStaffPaste('"never closed\tx\ny', []).people).toHaveLength(2);
    const many = readStaffPaste(Array.from({ length: 5000 }, (_, i) => `Teacher ${i}`).join('\n'), []);
    expect([many.people.length, many.problems.at(-1)?.problem]).toEqual([2000, 'too-many']);
  });
});

describe('the list of staff', () => {
  const people = [person(1, 'Ms. Wu', 'K2Q3'), person(2, 'Mr. Ávila', 'R7T4', '12B'), person(3, 'Dr. Okafor', 'Z3W8')];
  const visits = [
    visitOf({ n: 1, teacherCode: 'K2Q3', stretches: [stretch('2026-01-07T10:00-05:00', '2026-01-07T10:20-05:00')] }),
    visitOf({
      n: 2,
      teacherCode: 'K2Q3',
      stretches: [stretch('2026-01-14T23:30-05:00', '2026-01-14T23:40-05:00')],
      followUp: { date: '2026-01-20', doneAt: null },
    }),
    visitOf({ n: 3, teacherCode: 'R7T4', followUp: { date: '2026-01-20', doneAt: '2026-01-20T15:00:00.000Z' } }),
    visitOf({ n: 4, teacherCode: 'Z3W8', deletedAt: '2026-01-16T15:00:00.000Z' }),
  ];

  it('stands by name, titles left aside, whatever was visited how often', () => {
    const names = (given: typeof visits) => staffLines(people, given, 'en').map(({ person: { body } }) => body.name);
    expect(names(visits)).toEqual(['Mr. Ávila', 'Dr. Okafor', 'Ms. Wu']);
    expect(names([])).toEqual(names(visits));
    expect(names(visits.toReversed())).toEqual(names(visits));
  });

  it('says when each was seen last, and which follow-up is open', () => {
    expect(
      staffLines(people, visits, 'en').map(({ lastVisit, openFollowUp }) => [lastVisit, openFollowUp?.date ?? null]),
    ).toEqual([
      ['2026-01-15', null],
      [null, null],
      ['2026-01-14', '2026-01-20'],
    ]);
  });

  it('holds no number that people could be ranked by', () => {
    for (const line of staffLines(people, visits, 'en')) {
      expect(Object.keys(line).sort()).toEqual(['lastVisit', 'openFollowUp', 'person']);
    }
  });

  it('finds a person by two letters of any of their names, by room or code', () => {
    const found = (typed: string) =>
      findStaff(staffLines(people, [], 'en'), typed).map(({ person: { body } }) => body.name);
    expect(found('ok')).toEqual(['Dr. Okafor']);
    expect(found('av')).toEqual(['Mr. Ávila']);
    expect(found('12b')).toEqual(['Mr. Ávila']);
    expect(found('k2')).toEqual(['Ms. Wu']);
    expect(found('ka')).toEqual([]);
    expect(found('')).toHaveLength(3);
  });
});
