import type { AgreementKind, AgreementState } from '@/lib/evidence/agreement-records';
import type { HandOverWords } from '@/lib/reports/hand-over-page';
import { plurals } from '../plural';

const count = plurals('en');

const page: HandOverWords = {
  title: 'Handing over',
  lead: (by) => `From ${by}, to whoever leads math talk here next.`,
  somebody: 'the leader before you',
  goals: 'What we are after',
  noGoals: 'No goal is written down here.',
  ofDistrict: (goal) => `${goal} (set by the district)`,
  decisions: 'What was decided',
  noDecisions: 'No decision is written down here.',
  made: (what, day) => `${what} (since ${day})`,
  madeAndDue: (what, day, revisit) => `${what} (since ${day}; come back to it on ${revisit})`,
  done: (what) => `Done: ${what}`,
  because: (what, why) => `${what}. Why: ${why}`,
  vision: 'Our vision:',
  lens: 'Our lens',
  lensLine: (title, version) => `${title}, version ${version}. It is in the file that comes with this page.`,
  focus: 'Our focus now',
  noFocus: 'No focus is chosen.',
  promises: 'Promised, and still open',
  promisesMean: 'In the words in which it was promised. To whom, I will tell you myself.',
  noPromises: 'Nothing is open.',
  due: (what, day) => `${what} (by ${day})`,
  bright: 'Bright spots that may be shared',
  brightMean: 'Somebody said yes to each of these.',
  noBright: 'None was chosen.',
  left: 'What I would tell you over coffee',
  write: 'By hand:',
  notIn:
    'Not in here, on purpose: levels, notes on people, names. They were for my own learning and stay with me or are gone.',
  purpose: 'For the next leader. Not an evaluation of anybody.',
};

/** Closing a year: the English words. Their shape binds the other languages. */
export const en = {
  title: 'Close the year',
  intro: 'Three steps, in this order. Each can be left out.',
  archive: {
    title: '1. Keep it for yourself',
    what: 'Everything in your notebook, names and all, in one file that opens only with your passphrase. “Files and backup” reads it again.',
    passphrase: 'Passphrase for the archive',
    again: 'The same passphrase again',
    lost: 'Write it down somewhere safe. Nobody can open the archive without it, we included.',
    make: 'Save the archive',
    making: (n: number) => count(n, { one: 'Putting it together: # quote…', other: 'Putting it together: # quotes…' }),
    short: (n: number) => `Take at least ${n} characters. Four words in a row are easy to keep in mind.`,
    differ: 'The two passphrases are not the same.',
    saved: (name: string, n: number) =>
      `Handed to the browser as ${name}, with ${count(n, { one: '# quote', other: '# quotes' })}.`,
  },
  handOver: {
    title: '2. Hand over',
    what: 'For whoever comes after you: the lens, goals, decisions and focus, what is still promised, and bright spots that may be shared. Never levels, never notes on people, never a name.',
    agreements: 'Goals and decisions',
    noAgreements: 'None is written down.',
    toAgreements: 'Write them down',
    agreed: (kind: AgreementKind, state: AgreementState, day: string) =>
      `${kind === 'goal' ? 'Goal' : 'Decision'}, since ${day}${state === 'kept' ? ', done' : ''}`,
    promises: 'Open promises',
    noPromises: 'Nothing that you promised is open.',
    bright: 'Bright spots',
    permission: 'Tick those that somebody said yes to. Nothing is handed on without that.',
    noBright: 'You have saved no bright spot.',
    purpose: 'For whom and what for',
    save: 'Save the file for their notebook',
    saved: (name: string, agreed: number, n: number) =>
      `Handed to the browser as ${name}: the lens, the focus, ${count(agreed, { one: '# goal or decision', other: '# goals and decisions' })}, and ${count(n, { one: '# bright spot', other: '# bright spots' })}.`,
    page,
  },
  purge: {
    title: '3. Let it go',
    what: 'Quotes, visits, goals, decisions and half-written notes that were last changed before a day go for good from this device. People stay on your list, and so does the lens.',
    before: 'Last changed before',
    count: (n: number, day: string) =>
      count(n, {
        one: `# record is from before ${day}.`,
        other: `# records are from before ${day}.`,
      }),
    purge: 'Delete them for good',
    sure: 'It cannot be brought back. Press once more to do it.',
    done: 'They are gone for good.',
    held: (by: string) => `${by} keeps everything for now (legal hold): nothing can be deleted for good.`,
    district: 'Your district',
  },
};

export type YearWords = typeof en;
