import { shape } from './shape.ts';

/** How a use against a definition is put, whatever its words: what no shared idea is made of. */
const NO_IDEA: readonly RegExp[] = [
  // How much, how long, how big.
  shape(
    '(?:\\d+|\\w+ty|ten|hundred|dozens of) (?:\\w+ )?(?:problems?|facts?|exercises)|(?:in|under|within) (?:under )?(?:an?|one|two|three|\\d+) minutes?',
  ),
  // Right answers, marks, agreement: they say nothing of why.
  shape(
    '(?<!you )scored|(?:answers?|results?) (?:\\w+ ){0,2}(?:match|agree)\\w*|(?:right|correct) answers?|(?:got|had|have|get) the same (?:answers?|results?|number)|answers? (?:\\w+ ){0,2}~be (?:all )?(?:right|correct|accepted)|got (?:it|them|all|every\\w*|most) (?:\\w+ )?(?:right|correct)|all correct',
  ),
  // Told and left: nobody is asked what one has to do with another.
  shape('(?:you|we|and) (?:just |then |simply ){0,2}(?:moved|went) (?:right |straight )?on'),
  // Who says so, instead of why it is so.
  shape('(?:book|calculator|key|teacher|computer|you) (?:says?|said|prove[ds]|agree[ds]|showed|confirmed|told)'),
  // The teacher's own way comes back.
  shape(
    '(?:cop(?:y|ied|ying)|show(?:ed|ing)|teach|taught|did|follow\\w*|us(?:ed|ing)) (?:\\w+ ){0,3}your (?:own )?(?:method|way|steps?|example|model)|(?:every|each) \\w+ (?:\\w+ )?(?:again|back)|thank\\w* .{0,30}(?:moved|went) on',
  ),
  // Order and posture.
  shape(
    'pin drop|(?:sit|sat)\\w* (?:\\w+ ){0,2}(?:straight|still|tall|nicely|properly)|follow\\w* (?:\\w+ ){0,3}(?:rules?|expectations)|in chorus|facing \\w+|waited to be called|hands? (?:~be |went |shot |flew )?(?:up|raised|in the air)|(?:eyes|voices|heads|mouths|bodies) (?:were |are )?(?:up|down|off|on|in|front|forward|closed|low)',
  ),
];

/** Against one definition: the lines of its "is not" list, each as the class of wordings in which people put it. */
const OF_ONE: Readonly<Record<string, RegExp>> = {
  // The procedure done, and no account of why.
  'def-concept': shape(
    '(?:do|does|did|know|knows|knew|follow\\w*|remember\\w*|memori[sz]\\w*|all|each|every|steps? in) (?:\\w+ ){0,2}(?:steps?|rules?)|steps? (?:of|correctly|right)',
  ),
  'def-access': shape('easy version|excused|fewer'),
  'def-orchestrate': shape('(?:each|every) \\w+ (?:\\w+ )?(?:read|reported|presented|told|showed)'),
  'def-engage': shape(
    '(?<=engagement\\b.{0,60})(?:cheer\\w*|happ\\w+|enjoy\\w*|eager\\w*|excited|interested|loved)|seats?',
  ),
  'def-conjecture': shape(
    '(?:for|with|on) (?:two|three|four|five|six|many|several|\\d+) (?:numbers?|cases?|examples?|tries|values)|guess\\w*|answer (?:\\w+ ){0,2}be (?:about|around|near|\\d)|\\w+ (?:more )?(?:examples|cases|numbers) (?:\\w+ ){0,2}work\\w*|(?:try|test|check)(?:ing|ed) (?:\\w+ )?(?:examples|cases|numbers)',
  ),
  'def-fluency': shape('quick(?: \\w+)? (?:with|at|to|on|recall)|recall\\w*|out of \\d+|\\d+ ?(?:%|percent)'),
  'def-represent': shape(
    'one (?:on|per) (?:each|every)|(?:from|went|then) concrete|then (?:pictures?|numbers?|symbols?|drawings?)',
  ),
  'def-justify': shape(
    'show of hands|thumbs|(?:complete|full) sentences?|loud\\w*|(?:in|on|at) the (?:book|key|screen)|more examples',
  ),
  // Reading steps aloud; the teacher's reason.
  'def-explain': shape(
    '(?:by|with|from) .{0,16}calculator|answer key|(?:complete|full) sentences?|(?:came|was|is) (?:\\w+ )?(?:from|yours|by) you|you (?:\\w+ )?(?:answered|told them)|(?:read|list|recit|nam|state|tell|told|said|say|g[ai]v|went through)\\w* (?:\\w+ ){0,4}steps?|steps? (?:one|1)|you (?:filled|finished|completed)|you (?:gave|supplied) (?:the )?(?:reason|why|rest|because)',
  ),
  // More, bigger, faster; the steps given first.
  'def-demand': shape(
    '(?:less|no) time|all the (?:odd|even)\\w*|(?:had|have) to do (?:all|every|\\w+ty)|(?:more|bigger|larger|longer|harder|extra|faster|additional) (?:\\w+ )?(?:problems?|numbers?|pages?|sheets?|worksheets?|packets?|pace|digits|exercises|sums|calculations)|\\w+ grade (?:page|book|unit|level|work|text|standard)\\w*|(?:showed|gave|walked|model+ed) .{0,24}(?:steps?|first)',
  ),
  // The same again, for the ear; another wording instead.
  'def-revoice': shape(
    'second time|(?:could|can|would|to) (?:all |also )?hear|repeat\\w*|into (?:your|better|proper|correct|the (?:right|correct|proper))|your (?:own )?(?:words|version|wording)',
  ),
  'def-press': shape(
    '(?:only|each time|every time|whenever|when|if|after) (?:\\w+ ){0,5}(?:wrong|incorrect|mistake\\w*|error)|until (?:\\w+ ){1,2}(?:cr|tear|g[ai]ve|fell|shut|broke)\\w*',
  ),
  // A check on attention; turns.
  'def-restate': shape(
    'wake|attention|(?:show|prove|check|see|know|sure|catch|test) .{0,24}(?:listen|attenti|awake|follow|paid|pay)\\w*|what you (?:had )?(?:just )?(?:said|told|explained|read)|one by one|(?:in|took) turns?|down the row',
  ),
  'def-authority': shape(
    '(?:you )?(?:never|~not) (?:said|say) .{0,24}wrong|(?:choos|chose|pick)\\w* .{0,16}(?:colou?rs?|seats?|partners?|paper|pencils?|markers?|spots?)|(?:any|every|all|whatever) (?:\\w+ )?(?:answers?|ideas?)?(?: \\w+){0,3} ?(?:accepted|fine|okay|ok|welcome|stood|allowed)|cop(?:y|ied|ying|ies) (?:\\w+ ){0,3}(?:method|steps?|work|notes|example)',
  ),
  'def-scaffold': shape(
    'line by line|(?:wr[io]t\\w+|show\\w*|list\\w*|gave|giving|put|print\\w*|model+\\w*) .{0,24}steps?|(?:easier|simpler|smaller|shorter|different) (?:\\w+ )?(?:problem|task|numbers?|question|idea|worksheet|version)s?',
  ),
  'def-turntalk': shape(
    'you (?:\\w+ )?(?:passed|handed|cleaned|took att\\w+)|(?:and|then) (?:\\w+ )?(?:stop|sat|waited|turned back|fell silent|were done)\\w*|while you|(?:so|time for) (?:that )?you|gave you',
  ),
  'def-confer': shape(
    '(?:laps?|stroll\\w*|walk\\w*|rounds?) (?:\\w+ ){0,3}(?:around|room|by|past|rows?|desks?|tables?)|(?:tick|mark|stamp)(?:ed|ing|s)|on task',
  ),
  'def-homelanguage': shape('correct(?:ed|ing)|(?:until|before|unless|once) .{0,40}(?:english|sentences?)'),
  // Stuck, and nothing tried.
  'def-struggle': shape(
    '(?:wait\\w*|hands? up) (?:\\w+ ){0,2}(?:until|for) (?:you|help)|(?:gave|giving) up|not know (?:what|where|how)|(?:long|big|large|hard|ugly|tricky) (?:\\w+ )?(?:numbers|calculations?|computations?|arithmetic|sums)',
  ),
  // A pause that ends before anybody could think.
  'def-wait': shape(
    'hints?|as soon as|right away|immediately|(?:to|on) the next|(?:ask|repeat|reword|rephras|restat|said|say)\\w* (?:\\w+ ){0,3}(?:again|question)|while (?:the )?(?:others?|rest|class|everyone|you)\\b|(?:no|without an?) question',
  ),
};

/** The shapes that tell against a definition. What wait time is, silence and length, is none of the others. */
export const misuseShapes = (id: string): readonly RegExp[] => [
  ...(id === 'def-wait' ? [] : NO_IDEA),
  ...(OF_ONE[id] ? [OF_ONE[id]] : []),
];
