import type { TellWords } from '@/lib/reports/tell-teachers';

/** The page for teachers, in English. */
export const en: TellWords = {
  language: 'en',
  title: 'What I write down when I visit, and what becomes of it',
  lead: (by) => `From ${by}, to every teacher here.`,
  leader: 'your school’s leaders',
  what: {
    title: 'What Shared Lens is',
    lines: [
      'A panel beside the page where I write feedback. It shows our shared words for talk about math, and what we look for in it.',
      'I mark passages of what I wrote or read with those look-fors, so that my feedback is about students’ thinking and in words that we share.',
    ],
  },
  kept: {
    title: 'What is kept',
    lines: [
      'The passages I chose, my notes about them, the day and kind of a visit, what I promised to do next, and what we decided together.',
      'Each passage keeps the title and address of the page that it is from.',
    ],
    names:
      'A list with your name and a code, so that I can find a visit again. In files that leave, names are taken out unless I say otherwise.',
    codes: 'A code for you, never your name.',
    levels:
      'A level may be marked for what was visible in one visit, or “not seen this time”. It describes those minutes, not you.',
    noLevels: 'No level is marked.',
  },
  never: {
    title: 'What does not exist in it',
    lines: [
      'No score, no ranking, no comparison of people, no total of any kind about a teacher.',
      'Nothing that writes feedback for me or judges a lesson by itself.',
      'No students’ names are asked for, and no sound or picture is taken.',
    ],
  },
  where: {
    title: 'Where it is, and how long',
    lines: [
      'On my own device. Nothing is sent to anybody; files leave only when I save one after reading all of it.',
      'Whoever makes Shared Lens receives nothing.',
    ],
    days: (n) => `What is older than ${n} days is deleted for good by itself.`,
    untilDeleted: 'It stays until I delete it.',
    held: 'At present nothing is deleted for good, because the organisation has to keep records (legal hold).',
  },
  ask: {
    title: 'What you can ask me for, at any time',
    lines: [
      'To see everything I kept about a visit to your room: it is one page, and I can print it.',
      'To correct what I wrote down wrongly, or to add your own view.',
      'That words from your room are shared with others only when you have said yes.',
    ],
  },
  focus: {
    title: 'What we look at together now',
    none: 'We have not chosen a focus yet. I would like to choose it with you.',
  },
  promise: 'My notes are for learning together. They are not an evaluation of you.',
  signed: 'Name and date',
  purpose: 'For teachers, about notes from visits.',
};
