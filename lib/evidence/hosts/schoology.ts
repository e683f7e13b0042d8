import { type HostRole, type HostRule, isUnder, without } from './host-rule';

/** Groups: the course, the person. */
const ROUTES: [RegExp, HostRole][] = [
  [/^\/assignment\/\d+\/dropbox\/view\/(?<person>\d+)/, 'grade'],
  [/^\/assignment\/\d+\/(?:dropbox|assessment)/, 'grade'],
  [/^\/course\/(?<course>\d+)\/(?:gradebook|student_grades|mastery)/, 'grade'],
  [/^\/course\/(?<course>\d+)\/materials\/discussion\/view\/\d+/, 'respond'],
  [/^\/(?:course|group)\/(?<course>\d+)\/(?:updates|materials)/, 'view'],
];

/** Schoology by its routes, on its cloud and on a district's own name. A submission's address does not tell the course. */
export const schoology: HostRule = ({ path, query, route }, { host }) => {
  for (const [pattern, role] of ROUTES) {
    const { groups } = pattern.exec(path) ?? {};
    if (!pattern.test(path)) continue;
    return {
      app: 'schoology',
      role,
      course: groups?.course ?? null,
      person: groups?.person ?? null,
      path,
      query: without(query, 'destination', 'ref', 'f'),
      route: '',
    };
  }
  if (!isUnder(host, 'schoology.com')) return null;
  return { app: 'schoology', role: 'view', course: null, person: null, path, query, route };
};
