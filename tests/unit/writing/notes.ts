/** Notes as principals write them, for the tests of the check. */
export const HELPFUL_NOTE =
  'Our shared focus is students explaining how and why. At 9:42 a student said, "It has to be less than one because both parts are less than a half." ' +
  'That suggests the why is starting to come from students when the size of the number is in doubt. ' +
  'On Thursday, try asking "How do you know?" once after a right answer; I will listen for it.';

export const USUAL_NOTE = 'Great lesson today! The kids were engaged and your transitions were smooth. Keep it up!';

export const HARSH_NOTE = 'Your low kids were lost. You need to differentiate more. Score: 2.';

export const RUNNING_LOG = [
  '2/11 period 3',
  '- Looking for: comparing strategies',
  '- 10:02 partial products and the box on the same page',
  '- S1: "your 30 is my 3 tens." S2 circled it in the box.',
  '- So they are matching parts, not only answers.',
  '- Try Thurs: put those two pages under the camera first and ask where each 30 lives.',
].join('\n');

/** A long note of real-sounding sentences (about this many words). */
export function longNote(words: number): string {
  const sentences = [
    'At 9:42 a student said, "It has to be less than one because both parts are less than a half."',
    'You paused for four seconds and three more hands went up.',
    'The questioning was effective and kids were engaged throughout.',
    'Two pairs drew a bar before they wrote the equation 3/4 + 1/8 = 7/8.',
    'Keep working on discourse and wait time with the whole group.',
    'One group said the line was a poor fit because the residuals curve.',
    'On Thursday, try asking "How do you know?" once after a right answer.',
  ];
  const parts: string[] = [];
  let count = 0;
  for (let at = 0; count < words; at++) {
    const sentence = `${sentences[at % sentences.length]}`
      .replace('Thursday', `Thursday ${at}`)
      .replace('9:42', `9:${10 + (at % 50)}`);
    count += sentence.split(' ').length;
    parts.push(sentence + (at % 5 === 4 ? '\n' : ' '));
  }
  return parts.join('');
}
