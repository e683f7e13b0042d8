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
    'pin drop|(?:sit|sat)\\w* (?:\\w+ ){0,2}(?:straight|still|tall|nicely|properly)|follow\\w* (?:\\w+ ){0,3}(?:rules?|expectations)|in chorus|facing \\w+|waited to be called|(?:eyes|voices|heads|mouths|bodies) (?:were |are )?(?:up|down|off|on|in|front|forward|closed|low)',
  ),
];

/** Against one definition: the lines of its "is not" list, each as the class of wordings in which people put it. */
const OF_ONE: Readonly<Record<string, RegExp>> = {
  // Reading steps aloud; the teacher's reason.
  'def-explain': shape(
    '(?:read|list|recit|nam|state|tell|told|said|say|went through)\\w* (?:\\w+ ){0,4}steps?|steps? (?:one|1)|you (?:filled|finished|completed)|you (?:gave|supplied) (?:the )?(?:reason|why|rest|because)',
  ),
  // More, bigger, faster; the steps given first.
  'def-demand': shape(
    '(?:more|bigger|larger|longer|harder|extra|faster|additional) (?:\\w+ )?(?:problems?|numbers?|pages?|sheets?|worksheets?|packets?|pace|digits|exercises|sums|calculations)|\\w+ grade (?:page|book|unit|level|work|text|standard)\\w*|(?:showed|gave|walked|model+ed) .{0,24}(?:steps?|first)',
  ),
  // The same again, for the ear; another wording instead.
  'def-revoice': shape(
    '(?:could|can|would|to) (?:all |also )?hear|repeat\\w*|into (?:your|better|proper|correct|the (?:right|correct|proper))|your (?:own )?(?:words|version|wording)',
  ),
  'def-press': shape(
    '(?:only|each time|every time|whenever|when|if|after) (?:\\w+ ){0,5}(?:wrong|incorrect|mistake\\w*|error)',
  ),
  // A check on attention; turns.
  'def-restate': shape(
    '(?:show|prove|check|see|know|sure|catch|test) .{0,24}(?:listen|attenti|awake|follow|paid|pay)\\w*|what you (?:had )?(?:just )?(?:said|told|explained|read)|one by one|in turns?|down the row',
  ),
  'def-authority': shape(
    '(?:any|every|all|whatever) (?:\\w+ )?(?:answers?|ideas?)?(?: \\w+){0,3} ?(?:accepted|fine|okay|ok|welcome|stood|allowed)|cop(?:y|ied|ying|ies) (?:\\w+ ){0,3}(?:method|steps?|work|notes|example)',
  ),
  'def-scaffold': shape(
    '(?:wr[io]t\\w+|show\\w*|list\\w*|gave|giving|put|print\\w*|model+\\w*) .{0,24}steps?|(?:easier|simpler|smaller|shorter|different) (?:\\w+ )?(?:problem|task|numbers?|question|idea|worksheet|version)s?',
  ),
  'def-turntalk': shape('(?:and|then) (?:\\w+ )?(?:stop|sat|waited|turned back|fell silent|were done)\\w*|while you'),
  'def-confer': shape(
    '(?:laps?|stroll\\w*|walk\\w*|rounds?) (?:\\w+ ){0,3}(?:around|room|by|past|rows?|desks?|tables?)|(?:tick|mark|stamp)(?:ed|ing|s)|on task',
  ),
  'def-homelanguage': shape('(?:until|before|unless|once) .{0,40}(?:english|sentences?)'),
  // Stuck, and nothing tried.
  'def-struggle': shape(
    '(?:wait\\w*|hands? up) (?:\\w+ ){0,2}(?:until|for) (?:you|help)|(?:gave|giving) up|not know (?:what|where|how)|(?:long|big|large|hard|ugly|tricky) (?:\\w+ )?(?:numbers|calculations?|computations?|arithmetic|sums)',
  ),
  // A pause that ends before anybody could think.
  'def-wait': shape(
    'as soon as|right away|immediately|(?:to|on) the next|(?:ask|repeat|reword|rephras|restat|said|say)\\w* (?:\\w+ ){0,3}(?:again|question)|while (?:the )?(?:others?|rest|class|everyone|you)\\b|(?:no|without an?) question',
  ),
};

/** The shapes that tell against a definition. What wait time is, silence and length, is none of the others. */
export const misuseShapes = (id: string): readonly RegExp[] =>
  id === 'def-wait' ? [OF_ONE[id] as RegExp] : OF_ONE[id] ? [...NO_IDEA, OF_ONE[id]] : NO_IDEA;
