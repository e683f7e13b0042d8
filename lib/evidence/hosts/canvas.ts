import { firstOf, type HostRole, type HostRule, isUnder, only, without } from './host-rule';

/** Groups: 1 what stays of the path, 2 the course (or group), 3 the person whose work it is. */
const ROUTES: [RegExp, HostRole][] = [
  [/^(\/courses\/(\d+)\/gradebook\/speed_grader)$/, 'grade'],
  [/^(\/courses\/(\d+)\/assignments\/\d+\/(?:anonymous_)?submissions\/(\w+))$/, 'grade'],
  [/^(\/courses\/(\d+)\/quizzes\/\d+\/(?:submissions\/\d+|history|moderate))$/, 'grade'],
  [/^(\/courses\/(\d+)\/(?:grades|users)\/(\d+))$/, 'grade'],
  [/^(\/courses\/(\d+)\/gradebook)(?:\/.*)?$/, 'grade'],
  [/^(\/(?:courses|groups)\/(\d+)\/(?:pages|wiki|assignments|discussion_topics|quizzes)\/[^/]+)\/edit$/, 'edit'],
  [/^(\/(?:courses|groups)\/(\d+)\/(?:discussion_topics|announcements)\/\d+)$/, 'respond'],
  [/^(\/(?:courses|groups)\/(\d+)\/(?:pages|wiki|assignments|quizzes)(?:\/[^/]+)?)$/, 'view'],
];

/** How somebody came to a page, and how it is shown. */
const NOISE = ['module_item_id', 'return_to', 'preview', 'entry_id', 'titleize', 'wrap', 'persist', 'root_account_id'];

/**
 * Canvas by its routes, on its cloud and on any other name. SpeedGrader's older links have the student as JSON in the hash
 * (`#{"student_id":"7"}`); its newer ones, and what it writes at "next", in the query.
 */
export const canvas: HostRule = ({ path, query, route }, { host, hash }) => {
  for (const [pattern, role] of ROUTES) {
    const [, kept, course = null, inPath] = pattern.exec(path.replace(/\/$/, '')) ?? [];
    if (kept === undefined) continue;
    const grader = kept.endsWith('speed_grader');
    const inQuery = firstOf(query, 'student_id', 'anonymous_id', 'user_id') ?? (grader ? studentInHash(hash) : null);
    const person = role === 'grade' ? (inPath ?? inQuery) : null;
    const rest = grader && person ? only(query, 'assignment_id', 'anonymous_id') : without(query, ...NOISE);
    if (grader && person && !rest.has('anonymous_id')) rest.set('student_id', person);
    return { app: 'canvas', role, course, person, path: kept.replace('/wiki/', '/pages/'), query: rest, route: '' };
  }
  if (!isUnder(host, 'instructure.com')) return null;
  const course = /^\/courses\/(\d+)/.exec(path)?.[1] ?? null;
  return { app: 'canvas', role: 'view', course, person: null, path, query: without(query, ...NOISE), route };
};

function studentInHash(hash: string): string | null {
  try {
    const { student_id: student } = JSON.parse(decodeURIComponent(hash.slice(1)));
    return typeof student === 'string' || typeof student === 'number' ? String(student) : null;
  } catch {
    return null;
  }
}
