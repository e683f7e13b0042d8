import { shape } from './shape.ts';

/** How a use against a definition is put, whatever its words: what no shared idea is made of. */
const NO_IDEA: readonly RegExp[] = [
  // How much, how long, how big.
  shape(
    '(?:\\d+|\\w+ty|ten|hundred|dozens of) (?:\\w+ )?(?:problems?|facts?|exercises)|(?:in|under|within) (?:under )?(?:an?|one|two|three|\\d+) minutes?',
  ),
  // Right answers, marks, agreement: they say nothing of why.
  shape('(?<!you )scored|answers? (?:\\w+ ){0,2}(?:match|agree)\\w*|(?:right|correct) answers?'),
  // Who says so, instead of why it is so.
  shape('(?:book|calculator|key|teacher|computer|you) (?:says?|said|prove[ds]|agree[ds]|showed|confirmed|told)'),
  // The teacher's own way comes back.
  shape(
    '(?:cop(?:y|ied|ying)|show(?:ed|ing)|teach|taught|did|follow\\w*|us(?:ed|ing)) (?:\\w+ ){0,3}your (?:own )?(?:method|way|steps?|example|model)|(?:every|each) \\w+ (?:\\w+ )?(?:again|back)|thank\\w* .{0,30}(?:moved|went) on',
  ),
  // Order and posture.
  shape(
    'pin drop|facing \\w+|waited to be called|(?:eyes|voices|heads|mouths|bodies) (?:were |are )?(?:up|down|off|on|in|front|forward|closed|low)',
  ),
];

const OF_ONE: Readonly<Record<string, RegExp>> = {
  // Stuck, and nothing tried.
  'def-struggle': shape('(?:wait\\w*|hands? up) (?:\\w+ ){0,2}(?:until|for) (?:you|help)'),
  // A pause that ends before anybody could think.
  'def-wait': shape('as soon as|right away|immediately|(?:to|on) the next'),
};

/** The shapes that tell against a definition. What wait time is, silence and length, is none of the others. */
export const misuseShapes = (id: string): readonly RegExp[] =>
  id === 'def-wait' ? [OF_ONE[id] as RegExp] : OF_ONE[id] ? [...NO_IDEA, OF_ONE[id]] : NO_IDEA;
