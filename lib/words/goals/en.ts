import { plurals } from '../plural';

const count = plurals('en');

/** Goals and decisions: the English words. Their shape binds the other languages. */
export const en = {
  title: 'Goals and decisions',
  intro:
    'What you are after, and what you decided on the way. They go to whoever leads here after you, when you close the year.',
  loading: 'Reading your notebook…',
  district: (by: string) => `What ${by} is after`,
  aDistrict: 'your district',
  write: {
    title: 'Write one down',
    kind: 'What is it?',
    goal: 'A goal',
    decision: 'A decision',
    goalText: 'What would classrooms look and sound like?',
    goalWhy: 'Why does it matter?',
    decisionText: 'What did you decide?',
    serves: 'Which goal does it serve?',
    noGoal: 'none yet',
    madeOn: 'Since',
    revisitOn: 'Come back to it on',
    visit: 'From a visit or session',
    noVisit: 'none',
    keep: 'Keep it',
    kept: 'It is kept.',
    empty: 'Write it down first.',
    emptyWhy: 'Say why it matters too: without it, a goal reads like an order.',
    change: 'Save the change',
    leave: 'Leave it as it was',
    text: 'Its words',
  },
  goals: 'Goals',
  noGoals: 'No goal is written down yet. One or two are enough: what would you see on a Tuesday when it is reached?',
  decisions: 'Decisions',
  noDecisions:
    'No decision is written down yet. A check-in or a goal session often ends in one; write it down here or on the check-in’s page.',
  because: (why: string) => `Why: ${why}`,
  noWhy: 'It does not say yet why it matters.',
  serves: (goal: string) => `for the goal “${goal}”`,
  servesNone: 'It serves no goal yet.',
  settled: (n: number) => `Reached, done or dropped (${n})`,
  since: (day: string) => `since ${day}`,
  with: (code: string) => `with ${code}`,
  revisit: (day: string) => `come back to it on ${day}`,
  overdue: (day: string) => `was due for another look on ${day}`,
  states: { goal: 'Reached', decision: 'Done', dropped: 'Dropped' },
  acts: {
    goal: 'Reached',
    decision: 'Done',
    drop: 'Drop it',
    open: 'It stands again',
    change: 'Change',
    remove: 'Delete',
  },
  about: (act: string, words: string) => `${act}: ${words}`,
  removed: (words: string) => `Deleted: “${words}”`,
  restored: 'It is back.',
  due: (n: number) => count(n, { one: '# is due for another look.', other: '# are due for another look.' }),
};

export type GoalsWords = typeof en;
