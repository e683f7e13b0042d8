import { firstOf, type HostRole, type HostRule, isUnder, only, without } from './host-rule';

/** A script of Moodle, behind whatever folder it is installed in. */
const SCRIPT =
  /\/(mod\/[a-z]\w*\/\w+|course\/(?:view|modedit|user)|message\/index|grade\/[\w/]+\/index|user\/(?:view|profile)|blog\/\w+)\.php$/;

/** How a list is cut and sorted, how somebody came, what was just said to them. */
const NOISE = 'rownum useridlistid forceview return sr notifyeditingon lang theme redirect edit_mode'.split(' ');
const LIST_NOISE = 'tsort tdir thide tshow treset tifirst tilast perpage page group filter quickgrading'.split(' ');

/**
 * Moodle by its scripts, on any name and in any folder. In the grader the person is `userid`, which "next user" changes by history.
 * A link from a list gives a row of that list instead: then nobody knows whose work it is, and nothing may be left out of the key.
 */
export const moodle: HostRule = ({ path, query }, { host }) => {
  const [, script] = SCRIPT.exec(path) ?? [];
  if (script === undefined && !isUnder(host, 'moodlecloud.com')) return null;
  const act = query.get('action') ?? '';
  const role = roleOf(script ?? '', act, query);
  const person = role === 'grade' ? firstOf(query, 'userid', 'blindid', 'attempt', 'asid') : null;
  const list = role === 'grade' && person === null && act !== 'grader' && act !== 'grade';
  const unknown = role === 'grade' && person === null && !list;
  return {
    app: 'moodle',
    role,
    course: courseOf(script ?? '', query),
    person,
    path,
    query: unknown
      ? query
      : grader(act) && person
        ? graded(query)
        : without(query, ...NOISE, ...(list ? LIST_NOISE : [])),
    route: '',
  };
};

const grader = (act: string): boolean => act === 'grader' || act === 'grade';

/** The older `grade` shows one person as `grader` does. */
function graded(query: URLSearchParams): URLSearchParams {
  const kept = only(query, 'id', 'userid', 'blindid', 'attemptnumber');
  if (kept.get('attemptnumber') === '-1') kept.delete('attemptnumber');
  kept.set('action', 'grader');
  return kept;
}

function roleOf(script: string, act: string, query: URLSearchParams): HostRole {
  if (script === 'mod/assign/view')
    return /^grad(er|ing|e)$/.test(act) ? 'grade' : act === 'editsubmission' ? 'edit' : 'view';
  if (/^mod\/quiz\/(report|comment|review|reviewquestion)$|^mod\/workshop\/assessment$|^grade\//.test(script))
    return 'grade';
  if (script === 'course/modedit' || (script.startsWith('mod/') && query.has('edit'))) return 'edit';
  return /^mod\/(forum|feedback|questionnaire|glossary|chat)\/|^message\/|^blog\//.test(script) ? 'respond' : 'view';
}

function courseOf(script: string, query: URLSearchParams): string | null {
  if (script === 'course/view' || script.startsWith('grade/')) return query.get('id');
  return firstOf(query, 'courseid', 'course');
}
