import { firstOf, type HostRole, type HostRule, isUnder, without } from './host-rule';

const ROLES: [RegExp, HostRole][] = [
  [/^\/d2l\/le\/activities\/iterator\/|^\/d2l\/lms\/(dropbox\/admin|grades\/admin|quizzing\/admin)/, 'grade'],
  [/^\/d2l\/le\/(\d+\/)?discussions?\/|^\/d2l\/le\/news\//, 'respond'],
  [/\/edit(\b|$)|newedit/i, 'edit'],
];

/**
 * Brightspace by its routes, on its cloud and on a school's own name: everything lies under `/d2l/`. `cft`, `grpid` and the like say
 * how somebody came to a page. In the grader the number behind `iterator/` is one person's work on one activity.
 */
export const brightspace: HostRule = ({ path, query, route }, { host }) => {
  if (!path.startsWith('/d2l/') && !isUnder(host, 'brightspace.com')) return null;
  const role = ROLES.find(([pattern]) => pattern.test(path))?.[1] ?? 'view';
  const inPath = /^\/d2l\/(?:le\/(?:\w+\/)?|home\/|lp\/)(\d+)(?:\/|$)/.exec(path)?.[1] ?? null;
  const iterated = /\/iterator\/([\w-]+)/.exec(path)?.[1] ?? null;
  return {
    app: 'brightspace',
    role,
    course: query.get('ou') ?? (iterated ? null : inPath),
    person: role === 'grade' ? (iterated ?? firstOf(query, 'uid', 'userId', 'studentId')) : null,
    path,
    query: without(
      query,
      'cft',
      'd2l_body_type',
      'd2l_stateScopes',
      'd2l_stateGroups',
      'd2l_state',
      'd2l_change',
      'gb',
    ),
    route,
  };
};
