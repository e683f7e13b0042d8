/** What stands on the stand-in pages: feedback as leaders write it after a walkthrough, and work as students hand it in. */

const WALKTHROUGH = [
  'Thank you for letting me sit with Room 12 on Tuesday. You asked, “How do you know 3/4 is more than 2/3?”, and then you waited: I counted seven seconds.',
  'Marisol said, “Because a fourth is smaller than a third,” and drew both bars on one whole. Devon answered her, not you: “So three of them is still more than two of those?”',
  'What did the seven seconds make possible for Devon? On Thursday, could two partners ask each other that question first?',
];

const SECOND_NOTE = [
  'At 10:04 four hands were up after your question, and you took the fifth. Jaylen said, “I think it is 11/12, because I added both,” and two students at his table shook their heads.',
  'You wrote his idea on the board under his name and asked, “Who can say why somebody might think so?”',
];

/** What a teacher candidate handed in: never the leader's words. */
const SUBMISSION = [
  'My lesson plan, Grade 4, comparing fractions. The warm-up is a number talk about 5/8 and 3/4.',
  'I always call on my high kids first because the low kids need a model. Great job everyone is the sentence I say most.',
  'Exit ticket: circle the larger fraction and tell me how you know.',
];

const OTHER_SUBMISSION = [
  'Reflection after my second lesson. The students were amazing and totally engaged.',
  'Next time I will be a better questioner.',
];

export const PEOPLE = [
  { id: '7', name: 'Marisol Reyes', work: SUBMISSION, note: WALKTHROUGH },
  { id: '8', name: 'Jaylen Brooks', work: OTHER_SUBMISSION, note: SECOND_NOTE },
];

export const THREAD = [
  'In our PLC we looked at 3/4 and 2/3 on one number line. Who else has tried the bars first?',
  'Ms. Okafor’s class argued about it for six minutes, and nobody asked her who was right.',
];
