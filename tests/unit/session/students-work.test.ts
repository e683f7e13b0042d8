import { expect, it } from 'vitest';
import { studentsWork } from '@/lib/evidence/students-work';
import { isOffAt, turnOffAt, turnOnAt } from '@/lib/session/students-work';
import { HOST_ADDRESSES } from '../../data/host-addresses';
import { keepInMemory } from '../../doubles/keep-in-memory';

const SPEED = 'https://lincoln.instructure.com/courses/41/gradebook/speed_grader?assignment_id=9&student_id=7';
const NEXT = SPEED.replace('student_id=7', 'student_id=8');
const OTHER_COURSE = SPEED.replace('/41/', '/42/');

it('is off at every grader of every host until a person opens us there, and nowhere else', async () => {
  const keep = keepInMemory();
  for (const { address, role, why } of Object.values(HOST_ADDRESSES).flat()) {
    expect(await isOffAt(keep, address), why).toBe(role === 'grade');
  }
  expect(await isOffAt(keep, undefined)).toBe(false);
});

it('is on in the whole course then, for each of its students, and in no other', async () => {
  const keep = keepInMemory();
  expect(await turnOnAt(keep, SPEED)).toBe(true);
  expect(await turnOnAt(keep, NEXT)).toBe(false);
  expect(await isOffAt(keep, NEXT)).toBe(false);
  expect(await isOffAt(keep, OTHER_COURSE)).toBe(true);
  expect(await turnOnAt(keep, 'https://blog.example/')).toBe(false);
  await turnOffAt(keep, NEXT);
  expect(await isOffAt(keep, SPEED)).toBe(true);
});

it('takes the activity for the course where an address does not tell it, never a person', () => {
  const moodle = (user: number) => `https://m.example/mod/assign/view.php?id=33&action=grader&userid=${user}`;
  expect(studentsWork(moodle(7))).toBe(studentsWork(moodle(8)));
  const schoology = (user: number) => `https://app.schoology.com/assignment/501/dropbox/view/${user}`;
  expect(studentsWork(schoology(77))).toBe(studentsWork(schoology(78)));
  expect(studentsWork(schoology(77))).not.toMatch(/77/);
});
