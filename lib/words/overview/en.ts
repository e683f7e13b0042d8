import { plurals } from '../plural';

const count = plurals('en');

/** Home, pictures and the check-in, in English. Its shape binds the other languages. */
export const en = {
  home: {
    title: 'Time, feedback, focus, follow-through',
    loading: 'Reading your notebook…',
    open: 'Show what is behind it',
    close: 'Fold it away',
    incomplete: 'Not complete:',
    time: {
      title: 'Time, this week',
      complete: (minutes: string) => `${minutes} with a focus and a follow-up`,
      incomplete: (minutes: string) => `${minutes} still without a focus or a follow-up`,
      lacking: (n: number) =>
        count(n, { one: '# visit is not complete yet.', other: '# visits are not complete yet.' }),
      next: 'No visit this week yet. Open the panel in a classroom or PLC and start one; 20 minutes are enough.',
    },
    feedback: {
      title: 'Feedback, the last four weeks',
      given: (n: number) => count(n, { one: '# note handed on', other: '# notes handed on' }),
      next: 'No note was handed on in the last four weeks. Finish a visit in the panel, and copy the note for the teacher.',
    },
    focus: {
      title: 'Focus',
      chosen: (n: number) => count(n, { one: '# look-for in focus', other: '# look-fors in focus' }),
      next: 'No focus is chosen yet. Choose one to three look-fors:',
      choose: 'to the preferences',
    },
    followThrough: {
      title: 'Follow-through',
      open: (n: number) => count(n, { one: '# follow-up is open', other: '# follow-ups are open' }),
      overdue: (n: number) => count(n, { one: '# was due before today', other: '# were due before today' }),
      by: (day: string) => `Due ${day}:`,
      next: 'No follow-up is open. When you finish a visit, choose a day on which you will come back to it.',
    },
  },
  pictures: {
    title: 'Pictures',
    intro:
      'Counts of saved passages. They show what was looked for and written down, and say nothing about how good anybody is.',
    loading: 'Counting…',
    print: 'Print',
    lookFor: 'Look-for',
    sum: 'All',
    weeks: {
      title: 'Saved quotes by look-for and week',
      about: 'A darker field holds more quotes. Choose a field to read them.',
      cell: (lookFor: string, week: string, n: number) =>
        count(n, { one: `${lookFor}, week of ${week}: # quote`, other: `${lookFor}, week of ${week}: # quotes` }),
      next: 'No quote was saved in the last sixteen weeks. Tag a passage, and it counts here.',
    },
    levels: {
      title: 'What was seen, by look-for',
      about: 'How many quotes were marked with each. Choose a number to read them.',
      cell: (lookFor: string, level: string, n: number) =>
        count(n, { one: `${lookFor}, ${level}: # quote`, other: `${lookFor}, ${level}: # quotes` }),
      next: 'No quote says yet what was seen. Under “More”, when you tag, you can say where the thinking was.',
    },
    focus: {
      title: 'Notes that name the focus',
      meaning:
        'A note names the focus when it says the title of a look-for in focus of its visit, or one of its shared words. Only notes of visits with a focus are counted.',
      month: 'Month',
      naming: 'Notes that name it',
      of: (naming: number, notes: number) => `${naming} of ${count(notes, { one: '# note', other: '# notes' })}`,
      next: 'No note of a visit with a focus was handed on yet.',
    },
    overlap: {
      title: 'One focus, or two?',
      about:
        'The look-fors in focus in the notes of two notebooks, month by month: a coach’s and a principal’s, say. A note counts when it was handed on after a visit with a focus. It shows what two people wrote about, not how well, and nothing about a teacher. The files are only looked at; nothing of them is kept.',
      first: 'First file (empty: this notebook)',
      second: 'Second file',
      mine: 'This notebook',
      next: 'Choose a bundle (.lens.json) that a colleague saved, to lay it beside this notebook.',
      reading: 'Reading the file…',
      locked: 'This file is locked with a passphrase. Only open files can be laid side by side.',
      refused: 'This file cannot be read:',
      nothing: 'Neither has a note of a visit with a focus.',
      only: (name: string) => `No note of a visit with a focus is in ${name}, so there is nothing to compare it with.`,
      month: 'Month',
      counts: (first: number, second: number) => `${first} · ${second}`,
      key: (first: string, second: string) =>
        `Notes in ${first} · notes in ${second}. A full field in bold: both had it in focus.`,
      cell: (lookFor: string, month: string, first: number, second: number) =>
        `${lookFor}, ${month}: in focus in ${count(first, { one: '# note', other: '# notes' })} of the first and ${count(second, { one: '# note', other: '# notes' })} of the second`,
      shared: 'In focus in both',
      of: (both: number, all: number) => `${both} of ${all}`,
    },
  },
  checkIn: {
    title: 'Check-in',
    intro: 'One page for a coach and a principal about the work with one teacher. Codes stand for names.',
    nobody: 'No visit has a teacher yet. Choose with whom when you start a visit in the panel.',
    person: 'Code of the teacher',
    choose: 'Choose a code',
    since: 'Since',
    heading: (code: string, since: string) => `Check-in: ${code}, since ${since}`,
    copy: 'Copy the page',
    copied: 'The page is on the clipboard.',
    notCopied: 'The page could not be copied.',
    none: 'none chosen',
    foci: 'Focus',
    mine: 'In my notebook now',
    theirs: 'In these visits',
    quotes: 'Saved quotes',
    noQuotes: 'No quote was saved in these visits.',
    open: 'Open follow-ups and promises',
    openFrom:
      'These come from the follow-ups of the visits above: each with a day that is not marked done. What was promised elsewhere is not in it.',
    nothingOpen: 'Nothing is open.',
    goals: 'Our goals',
    decided: 'Decided before, and still standing',
    decision: 'We decide',
    revisit: (day: string) => `come back to it on ${day}`,
    decide: 'Write the decision down',
    revisitOn: 'Come back to it on',
    keepDecision: 'Keep the decision',
    decisionKept: 'The decision is kept. It stands on the page, and on the next check-in.',
    allDecisions: 'All goals and decisions',
    all: 'All quotes of these visits',
  },
};

export type OverviewWords = typeof en;
