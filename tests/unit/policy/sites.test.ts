import { describe, expect, it } from 'vitest';
import { covers, isOff } from '@/lib/policy/sites';

it.each([
  ['our.org', 'our.org', true],
  ['our.org', 'lms.our.org', false],
  ['*.our.org', 'lms.our.org', true],
  ['*.our.org', 'our.org', true],
  ['*.our.org', 'notour.org', false],
  ['our.org', 'our.org.evil.example', false],
])('%s means %s: %s', (site, host, means) => expect(covers(site, host)).toBe(means));

describe('a page', () => {
  const policy = { disabledHosts: ['*.our.org'], graderSurfaces: false };
  it.each([
    'https://lms.our.org/course/1',
    'https://LMS.our.org./',
    'https://district.instructure.com/courses/7/gradebook/speed_grader?assignment_id=3&student_id=9',
    'https://moodle.example/lms/mod/assign/view.php?id=4&action=grader&userid=12',
    'https://moodle.example/mod/assign/view.php?action=grading&id=4',
    'https://ours.brightspace.com/d2l/le/activities/iterator/55',
    'https://ours.schoology.com/assignment/44/dropbox/view/9',
    'https://classroom.google.com/u/0/g/tg/abc/def',
    'https://classroom.google.com/c/abc/a/def/submissions/by-status',
    'https://ours.blackboard.com/ultra/courses/_1_1/grades/assessment',
  ])('is taken away by policy: %s', (url) => expect(isOff(policy, url)).toBe(true));

  it.each([
    'https://docs.google.com/document/d/1/edit',
    'https://district.instructure.com/courses/7/discussion_topics/3',
    'https://moodle.example/mod/assign/view.php?id=4',
    'https://moodle.example/mod/assign/view.php?id=4&note=action%3Dgrader',
    'https://classroom.google.com/c/abc/p/def',
    'about:blank',
    '',
  ])('stays: %s', (url) => expect(isOff(policy, url)).toBe(false));

  it('stays without a policy, and grader pages stay while nothing is said about them', () => {
    const grader = 'https://d.instructure.com/courses/7/gradebook/speed_grader';
    expect([isOff(null, grader), isOff({}, grader), isOff({ graderSurfaces: true }, grader)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
