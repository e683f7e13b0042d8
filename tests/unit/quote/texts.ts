import { describe } from '@/lib/quote/describe';
import type { Quote } from '@/lib/quote/quote';

/** A whole walkthrough note, with what such notes hold: quotes, fractions, emoji, a list, Arabic, repeated questions. */
export const walkthrough = `Walkthrough, Room 12, grade 4, October 14
Focus: students explain how and why.

Ms. Okafor opened with a number line from 0 to 2 and asked, “How do you know where 3/4 goes?” Marisol came to the board: “I cut the line between 0 and 1 in four parts, and three of them is 3/4.” Dev said, “I agree with Marisol, but I started from 1 and went back one fourth.” 👍🏽

• Group 1 compared 5/8 and 3/4. Ana: “Five eighths is less because it is one eighth short of three fourths.”
• Group 2 compared 2/3 and 3/4. Ben: “Both are missing one piece, but a fourth is smaller than a third, so 3/4 is more.”
• Group 3 built 3½ with strips and wrote 7/2 beside it. Élodie said “C’est la même chose.”

Halwa asked in Arabic first: لماذا الربع أصغر من الثلث؟ Her partner answered in English and they drew it together.

Ms. Okafor asked again, “How do you know?” and waited nearly eight seconds. Two students revised their first answer. 👩‍🏫 At the end she said, “Tell your partner what changed in your thinking.”
Next: keep the wait time; try having a second student restate before the teacher does.
`;

/** Describes the nth passage with these words; throws where the fixture is wrong. */
export function tagged(text: string, words: string, nth = 0): Quote {
  let start = text.indexOf(words);
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the fixture: ${words}`);
  const outcome = describe(text, start, start + words.length);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}
