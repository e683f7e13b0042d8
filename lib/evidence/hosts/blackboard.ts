import { firstOf, type HostRule, isUnder, without } from './host-rule';

/** Ids look like `_4711_1`. */
const COURSE = /^\/ultra\/(?:stream\/)?(?:courses|organizations)\/(_\d+_1)(\/|$)/;
/** The other places of the one page that Ultra is, so that a way from one to the next keeps its script. */
const PLACE = /^\/ultra\/(?:stream|course|organization|institution-page|calendar|messages|grades|tools|profile)(\/|$)/;

/**
 * Blackboard Ultra by its routes, on its cloud and on a school's own name. Which names its grading pages use for the person was not
 * seen; where none of the likely ones is there, the whole query stays in the key, so that no two people share one.
 */
export const blackboard: HostRule = ({ path, query, route }, { host }) => {
  const [, inPath] = COURSE.exec(path) ?? [];
  if (inPath === undefined && !PLACE.test(path) && !isUnder(host, 'blackboard.com')) return null;
  const grade = /\/(grades?|gradebook|grading|attempts?|submissions?)(\/|$)/.test(path);
  const person = grade
    ? (/\/(?:attempts?|submissions?|students?)\/(_\d+_1)/.exec(path)?.[1] ??
      firstOf(query, 'studentId', 'userId', 'courseMembershipId', 'attemptId', 'groupAttemptId'))
    : null;
  return {
    app: 'blackboard',
    role: grade ? 'grade' : /\/(discussion|journal|messages|announcements)(\/|$)/.test(path) ? 'respond' : 'view',
    course: inPath ?? firstOf(query, 'courseId', 'course_id'),
    person,
    path,
    // In the path already, and how the page is shown.
    query: without(query, ...(inPath ? ['courseId'] : []), 'view', 'state', 'gradingView', 'sortOrder', 'nav'),
    route,
  };
};
