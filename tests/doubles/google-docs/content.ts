/** What stands in the stand-in: a walkthrough as leaders write it in Docs, with all that makes the text of Docs hard. Nobody here is real. */

/** A table as the text holds it: table, rows and cells each open with a control character, every cell ends with a paragraph. */
const table = (rows: readonly (readonly string[])[]): string =>
  `\u0010${rows.map((cells) => `\u0012${cells.map((cell) => `\u001c${cell}\n`).join('')}`).join('')}\u0011`;

/** A chip (dropdown, person, date): no word of it is in the text. */
export const CHIP = '\ue907';

export const REPEATED = 'After eight seconds of quiet a second student answered.';

/** One cell with smart quotes, a dash and an ellipsis. */
export const SAID = '“I kept it in eighths because the pieces have to be the same size to count them,” said Student B…';

export const WALKTHROUGH = [
  'Walkthrough notes, room 4B',
  'Tuesday 9:10 – 9:35, comparing fractions',
  '',
  'What I heard',
  `You asked why 3/4 and 6/8 land on the same point and then waited. ${REPEATED} Two more hands went up.`,
  'Partners compared answers\u000band stopped there.',
  'She wrote re\u0301sume\u0301 of the strategies 👩🏽‍🏫 beside the number line.',
  table([
    ['Look-for', 'Evidence', 'Level'],
    ['Students explain their thinking', SAID, CHIP],
    ['Students respond to one another', `Group 2: “how do you know?” – asked twice. ${CHIP} checked`, CHIP],
    ['Wait time', REPEATED, CHIP],
  ]),
  'בפעם הבאה: לשאול תלמיד שני מה הוא שמע.',
  'Next step',
  'Before you call on anybody, could partners write down what the other one said?',
].join('\n');

export const SECOND_TAB = [
  'Notes for the debrief',
  'Ask first: what did you notice about who was talking? Then the three moments from the table.',
].join('\n');
/** A long document of the same kind, at least so many characters. */
export function longDocument(characters: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let visit = 1; size < characters; visit += 1) {
    const part = `Visit ${visit}\n${WALKTHROUGH.replace('room 4B', `room ${visit}`).replace('3/4', `${visit}/4`)}\n`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}
