import type { HostRole, HostRule } from './host-rule';

const ROLES: [RegExp, HostRole][] = [
  [/^\/g\/|\/submissions(\/|$)|\/sp\//, 'grade'],
  [/^\/c\/[^/]+($|\/(p|a|m|sa|mc)\/)/, 'respond'],
];

/**
 * Classroom by its routes. The grader says in its hash whose work is open (`#u=…`); how a list is sorted, and which of the browser's
 * accounts looks at it (`/u/1/`), makes no other page.
 */
export const googleClassroom: HostRule = (_, { host, pathname, hash }) => {
  if (host !== 'classroom.google.com') return null;
  const path = pathname
    .replace(/^\/u\/\d+(?=\/|$)/, '')
    .replace(/\/by-[\w-]+/, '/by-status')
    .replace(/\/and-sort-[\w-]+/, '/and-sort-last-name');
  const role = ROLES.find(([route]) => route.test(path))?.[1] ?? 'view';
  const inHash = new URLSearchParams(hash.slice(1)).get('u');
  const person = role === 'grade' ? (inHash ?? /\/(?:student|sp)\/([^/]+)/.exec(path)?.[1] ?? null) : null;
  const course = /^\/(?:[cwr]|g\/\w+)\/([^/]+)/.exec(path)?.[1] ?? null;
  const route = role === 'grade' && inHash ? `#u=${encodeURIComponent(inHash)}` : '';
  return { app: 'google-classroom', role, course, person, path, query: new URLSearchParams(), route };
};
