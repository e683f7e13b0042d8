/**
 * Pages that show one student's work for grading, by their addresses alone. Moodle's were measured on the real software; Canvas's
 * stands in its public source; the others come from third parties and were never seen by us (docs/compatibility.md).
 */
const PAGES: readonly { path: RegExp; query?: RegExp }[] = [
  // Moodle, on any domain and in any sub-folder.
  { path: /\/mod\/assign\/view\.php$/, query: /(^|[?&])action=(grader|grading)(&|$)/ },
  // Canvas: SpeedGrader, classic and new.
  { path: /^\/courses\/[^/]+\/gradebook\/speed_grader/ },
  // Brightspace: consistent evaluation.
  { path: /^\/d2l\/le\/activities\/iterator\// },
  // Schoology: a student's hand-in.
  { path: /^\/assignment\/[^/]+\/dropbox\/view\// },
  // Classroom: the grading tool, and the list of submissions.
  { path: /^(\/u\/\d+)?\/g\/tg\// },
  { path: /^(\/u\/\d+)?\/c\/[^/]+\/(a|sa|mc)\/[^/]+\/submissions/ },
  // Blackboard Ultra: an attempt.
  { path: /^\/ultra\/courses\/[^/]+\/(grades|gradebook)\// },
];

export const showsStudentWork = ({ pathname, search }: URL): boolean =>
  PAGES.some(({ path, query }) => path.test(pathname) && (query === undefined || query.test(search)));
