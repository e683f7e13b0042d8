/** Forty quotes as a leader gathers them in a few weeks, newest first. People are roles; the schools and lessons do not exist. */
import type { DocumentRef, Snippet, SnippetKind, Speaker, Tag } from '@/lib/evidence/records';
import { snippetOf } from './walkthrough';

const note = (key: string, host: string, title: string): DocumentRef => ({
  key: `${host}/${key}`,
  host,
  app: 'page',
  title,
  url: `https://${host}/${key}`,
});

const DOCUMENTS = {
  fractions5: note(
    'visit-notes/room-12',
    'moodle.cedarvalley.example',
    'Walkthrough note, Grade 5, comparing fractions',
  ),
  arrays3: note('visit-notes/room-4', 'moodle.cedarvalley.example', 'Visit note, Grade 3, arrays and area'),
  ratio6: note('feedback/ratio', 'docs.cedarvalley.example', 'Feedback on “Lemonade ratios”, Grade 6'),
  plc: note('plc/january', 'docs.cedarvalley.example', 'PLC notes, January: wait time and who gets it'),
  integers7: note(
    'visit-notes/room-21',
    'moodle.cedarvalley.example',
    'Walkthrough note, Grade 7, integers on the number line',
  ),
  kinder: note('visit-notes/room-1', 'moodle.cedarvalley.example', 'Visit note, Kindergarten, ways to make ten'),
  coach: note('coaching/cycle-2', 'docs.cedarvalley.example', 'Coaching cycle 2, follow-up message'),
  decimals4: note('visit-notes/room-9', 'moodle.cedarvalley.example', 'Walkthrough note, Grade 4, decimals and money'),
} as const;

type Line = [string, [string, Tag['level']?][], SnippetKind?, (Speaker | null)?, string?];

const GATHERED: [keyof typeof DOCUMENTS, Line[]][] = [
  [
    'fractions5',
    [
      [
        '“Each one is missing a single piece, and an eighth is a smaller piece than a sixth, so 7/8 is closer.”',
        [['lf-explain', 3], ['lf-represent']],
        'bright-spot',
        'student',
        'She had not spoken before. What did you do just before that made room for it?',
      ],
      ['“Who can say that in their own words?”', [['lf-respond', 2]], 'noticing', 'teacher'],
      [
        'You waited about seven seconds, and three more hands went up while nobody spoke.',
        [['lf-wait', 3]],
        'bright-spot',
        'leader',
      ],
      [
        '“Look at the piece that is missing, not at the pieces you have.”',
        [['lf-respond', 3], ['lf-explain']],
        'noticing',
        'student',
      ],
      [
        'Five voices carried most of the last ten minutes.',
        [['lf-spread', 1]],
        'opportunity',
        'leader',
        'One minute to rehearse with a partner first?',
      ],
    ],
  ],
  [
    'arrays3',
    [
      [
        '“We got 24 two ways, so we checked with an array and it was the same.”',
        [
          ['lf-connect', 2],
          ['lf-represent', 2],
        ],
        'bright-spot',
        'student',
      ],
      ['“How do you know you counted every square only once?”', [['lf-questions', 2]], 'noticing', 'teacher'],
      [
        'The third drawing had a gap, and you kept it on the board while the class decided what to do with it.',
        [['lf-errors', 3]],
        'bright-spot',
        'leader',
      ],
      [
        '“I disagree with the 20 because the bottom row is longer.”',
        [['lf-respond', 2], ['lf-authority']],
        'noticing',
        'student',
      ],
      ['Answers came quickly and were confirmed by the next slide.', [['lf-authority', 0]], 'opportunity', 'leader'],
    ],
  ],
  [
    'ratio6',
    [
      [
        '“It tastes the same because for every 2 lemons there are 3 cups, even when you make more.”',
        [['lf-explain', 2], ['lf-language']],
        'noticing',
        'student',
      ],
      [
        '“Which of these two tables would convince somebody who only likes pictures?”',
        [['lf-connect', 2]],
        'noticing',
        'teacher',
      ],
      [
        'When the numbers became 2 ½ and 3 ¾ you left the question as it was and gave them time instead.',
        [
          ['lf-demand', 3],
          ['lf-wait', 2],
        ],
        'bright-spot',
        'leader',
      ],
      [
        '“So what you are calling ‘the same taste’, could we call that the ratio?”',
        [['lf-language', 3]],
        'bright-spot',
        'teacher',
      ],
      [
        'Two groups finished with the steps from the example sheet and no table of their own.',
        [['lf-demand', 1]],
        'opportunity',
        'leader',
      ],
    ],
  ],
  [
    'plc',
    [
      [
        'We counted: after a question about “why”, the average wait was 1.4 seconds; after “what did you get”, 0.9.',
        [['lf-wait', 1]],
        'noticing',
        'leader',
      ],
      [
        '“I stopped repeating answers, and they started to listen to each other.”',
        [['lf-respond', 2]],
        'bright-spot',
        'teacher',
      ],
      ['“Can we look at whose hands I call on in the first two minutes?”', [['lf-spread']], 'opportunity', 'teacher'],
      [
        'The team chose one look-for for February: students respond to one another’s ideas.',
        [['lf-respond']],
        'noticing',
        'leader',
      ],
    ],
  ],
  [
    'integers7',
    [
      [
        '“−3 − (−5) is like taking away five debts, so you end up better off.”',
        [
          ['lf-explain', 2],
          ['lf-language', 1],
        ],
        'noticing',
        'student',
      ],
      [
        '“Let’s not say yet who is right. Talk with your partner: what would each of them have to believe?”',
        [
          ['lf-authority', 2],
          ['lf-respond', 2],
        ],
        'bright-spot',
        'teacher',
      ],
      [
        'A student changed her mind out loud and said which argument did it.',
        [
          ['lf-errors', 3],
          ['lf-authority', 3],
        ],
        'bright-spot',
        'student',
        'Worth telling her family about.',
      ],
      [
        '“The arrow goes left because it is minus,” said one; “it depends what you start from,” said another, and nobody picked it up.',
        [['lf-uptake', 1]],
        'opportunity',
        'student',
      ],
      [
        'Number line, chips and equation stood side by side, and students pointed from one to the other.',
        [['lf-represent', 3]],
        'noticing',
        'leader',
      ],
    ],
  ],
  [
    'kinder',
    [
      [
        '“Six and four. And four and six. It’s the same but I turned around.”',
        [
          ['lf-connect', 1],
          ['lf-explain', 1],
        ],
        'bright-spot',
        'student',
      ],
      [
        '“Show me with your fingers what she means.”',
        [
          ['lf-represent', 2],
          ['lf-uptake', 1],
        ],
        'noticing',
        'teacher',
      ],
      [
        'Every child on the rug had said something to a partner before anybody spoke to the class.',
        [['lf-spread', 2]],
        'bright-spot',
        'leader',
      ],
      ['“I counted wrong! It’s 9, we need one more friend.” 🙂', [['lf-errors', 2]], 'noticing', 'student'],
      ['“I’ve got your back on trying the messy sort again next week.”', [['lf-demand']], 'protected-risk', 'leader'],
    ],
  ],
  [
    'coach',
    [
      [
        'Your question “what did you notice first?” opened it for students who did not have an answer yet.',
        [['lf-questions', 2], ['lf-spread']],
        'noticing',
        'leader',
      ],
      [
        'You asked, “Does anybody have a different way?” and waited until there was one.',
        [
          ['lf-connect', 2],
          ['lf-wait', 2],
        ],
        'bright-spot',
        'leader',
      ],
      [
        'After a student’s half sentence you finished it for him. I wonder what the other half was.',
        [['lf-uptake', 0]],
        'opportunity',
        'leader',
        'Say it as a wondering, face to face.',
      ],
      ['“Tell her, not me.”', [['lf-respond', 2]], 'bright-spot', 'teacher'],
      [
        'The words on the wall were the students’ own, with the book’s word beside each.',
        [['lf-language', 2]],
        'noticing',
        'leader',
      ],
    ],
  ],
  [
    'decimals4',
    [
      [
        '“0.5 is more than 0.45 because fifty cents is more than forty-five cents.”',
        [
          ['lf-explain', 2],
          ['lf-represent', 1],
        ],
        'noticing',
        'student',
      ],
      ['“Would your rule still work for 0.6 and 0.58?”', [['lf-questions', 3]], 'bright-spot', 'teacher'],
      [
        'Three students said “longer is bigger”, and you wrote it up as a claim to test, not as a mistake.',
        [
          ['lf-errors', 3],
          ['lf-uptake', 2],
        ],
        'bright-spot',
        'leader',
      ],
      [
        '“I agree with the money, but what if it isn’t money?”',
        [
          ['lf-respond', 3],
          ['lf-authority', 2],
        ],
        'bright-spot',
        'student',
      ],
      [
        'The last problem was solved on the board before the pairs had started it.',
        [
          ['lf-demand', 0],
          ['lf-wait', 0],
        ],
        'opportunity',
        'leader',
      ],
      ['“So the place decides, not how many digits.”', [['lf-language', 2]], 'noticing', 'student'],
    ],
  ],
];

const DAY = 24 * 3_600_000;
const NEWEST = Date.parse('2026-01-29T16:20:00.000Z');

/** In the space with this id. */
export function fortyQuotes(spaceId: string): Snippet[] {
  let id = 0;
  return GATHERED.flatMap(([key, lines], visit) =>
    lines.map(([words, tags, kind, speaker, said], index) => {
      id += 1;
      const snippet = snippetOf({
        id,
        words,
        tags: tags.map(([lookForId, level = null]) => ({ lookForId, level })),
        ...(kind && { kind }),
        ...(speaker && { speaker }),
        ...(said && { note: said }),
        at: new Date(NEWEST - visit * 3 * DAY - index * 4 * 60_000).toISOString(),
      });
      const document = DOCUMENTS[key];
      return { ...snippet, spaceId, documentKey: document.key, body: { ...snippet.body, document } };
    }),
  );
}
