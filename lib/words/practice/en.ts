/** The practice page in English: the steps, and the made-up note that they are tried on. Its shape binds the other languages. */
export const en = {
  steps: {
    title: 'Try Shared Lens on this note',
    opened: 'Open the panel',
    openedHow: (key: string) => `Click the Shared Lens icon in the browser’s bar, or press ${key}.`,
    openedHowNoKey: 'Click the Shared Lens icon in the browser’s bar.',
    tagged: 'Tag a passage',
    taggedHow: 'Select some words in the note, press the button that appears beside them, and choose a look-for.',
    foundAgain: 'Find it again',
    foundAgainHow: 'Reload this page. Your words are still marked, and stand under “My quotes” in the panel.',
    done: 'done',
    allDone: 'That is all there is to it.',
    notebook: 'See it in my notebook',
  },
  note: {
    title: 'Visit note, Grade 5, comparing fractions',
    byline: 'A practice note: the school, the people and the lesson are made up. Write what you like here.',
    thanks:
      'Thank you for having me in on Tuesday. I sat with the green table for twelve minutes and wrote down what I could hear.',
    heardTitle: 'What I saw and heard',
    problem:
      'The problem on the board was “Which is closer to one whole, 5/6 or 7/8? Convince someone who disagrees.” Nobody was told which drawing to use.',
    waited: 'You read it twice, and then you waited about seven seconds. Three more hands went up while nobody spoke.',
    said: '“Each one is missing a single piece, and an eighth is a smaller piece than a sixth, so 7/8 is closer.”',
    asked:
      'You did not say whether that was right. You asked, “Who can say that in their own words?” and a girl by the window answered, “Look at the piece that is missing, not at the pieces you have.”',
    partners:
      'At the green table one partner wrote 7/8 and stopped. The other asked, “How would you show that to somebody who only believes pictures?” and they drew a number line together.',
    wonderTitle: 'A wondering',
    wonder:
      'Five voices carried most of the last ten minutes. What might happen if each pair had one minute to rehearse before anybody shares with the whole class?',
    nextTitle: 'What comes next',
    next: 'Could we plan one turn-and-talk together for Thursday? I will come back next week and listen only for who answers whom.',
  },
};

export type PracticeWords = typeof en;
