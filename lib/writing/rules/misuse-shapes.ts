import { shape } from './shape.ts';

/** How a use against a definition is put, whatever its words: what no shared idea is made of. */
const NO_IDEA: readonly RegExp[] = [
  // How much, how long, how big.
  shape(
    '(?:\\d+|\\w+ty|ten|hundred|dozens of) (?:\\w+ )?(?:problems?|facts?|exercises)|(?:in|under|within) (?:under )?(?:an?|one|two|three|five|ten|\\d+) minutes?',
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
    '(?:cop(?:y|ied|ying)|show(?:ed|ing)|teach|taught|did|follow\\w*|us(?:ed|ing)|wrote|put) (?:\\w+ ){0,3}your (?:own )?(?:method|way|steps?|example|model|proof|solution|work)|(?:every|each) \\w+ (?:\\w+ )?(?:again|back)|thank\\w* .{0,30}(?:moved|went) on',
  ),
  // Order and posture.
  shape(
    'pin drop|(?:sit|sat)\\w* (?:\\w+ ){0,2}(?:straight|still|tall|nice|nicely|properly|up)|a peep|follow\\w* (?:\\w+ ){0,3}(?:rules?|expectations|directions|instructions)|in chorus|facing \\w+|waited to be called|hands? (?:~be |went |shot |flew )?(?:up|raised|in the air)|(?:eyes|voices|heads|mouths|bodies) (?:were |are )?(?:up|down|off|on|in|front|forward|closed|low)',
  ),
];

/** Against one definition: the lines of its "is not" list, each as the class of wordings in which people put it. */
const OF_ONE: Readonly<Record<string, RegExp>> = {
  // The procedure done, and no account of why.
  'def-concept': shape(
    '(?:got|a) 100|(?:do|does|did|know|knows|knew|follow\\w*|remember\\w*|memori[sz]\\w*|all|each|every|steps? in) (?:\\w+ ){0,2}(?:steps?|rules?)|steps? (?:of|correctly|right)',
  ),
  'def-access': shape('easy version|excused|fewer|colou?ring|skip\\w*|half (?:of )?the|younger|while the (?:others|rest)'),
  'def-orchestrate': shape('(?:each|every) \\w+ (?:\\w+ )?(?:read|reported|presented|told|showed|shared)|hands? (?:\\w+ ){0,2}(?:go|went)|order .{0,12}(?:hands|raised|finish)'),
  'def-engage': shape(
    '(?<=engagement\\b.{0,60})(?:cheer\\w*|happ\\w+|enjoy\\w*|eager\\w*|excited|interested|loved)|seats?|pencils? (?:was |were )?(?:moving|down)|no (?:heads|phones|side)|answered when|looking at you',
  ),
  'def-conjecture': shape(
    'your rule|what the answer|(?:for|with|on) (?:two|three|four|five|six|many|several|\\d+) (?:numbers?|cases?|examples?|tries|values)|guess\\w*|answer (?:\\w+ ){0,2}be (?:about|around|near|\\d)|\\w+ (?:more )?(?:examples|cases|numbers) (?:\\w+ ){0,2}work\\w*|(?:try|test|check)(?:ing|ed) (?:\\w+ )?(?:examples|cases|numbers)',
  ),
  'def-fluency': shape('quick(?: \\w+)? (?:with|at|to|on|recall)|recall\\w*|beat|\\d+ (?:correct|right)|out of \\d+|\\d+ ?(?:%|percent)'),
  'def-represent': shape(
    'one (?:on|per) (?:each|every)|(?:from|went|then) concrete|then (?:pictures?|numbers?|symbols?|drawings?)|on (?:every|each|all|one side) .{0,12}(?:tables?|desks?|walls?)|used (?:the )?manipulatives(?! to)|\\w+ (?:up|out)(?=[.,!]|$)|covered',
  ),
  'def-justify': shape(
    'show of hands|thumbs|(?:complete|full) sentences?|loud\\w*|(?:in|on|at) the (?:book|key|screen)|more (?:examples|like)|(?:on|with|using) .{0,8}calculator',
  ),
  // Reading steps aloud; the teacher's reason.
  'def-explain': shape(
    '(?:by|with|from|on) .{0,16}calculator|read\\w* (?:\\w+ ){0,2}(?:slides?|board|chart|page|book)|first and (?:next|then)|(?:was|were|is) (?:\\w+ )?steps|answer key|(?:complete|full) sentences?|(?:came|was|is) (?:\\w+ )?(?:from|yours|by) you|you (?:\\w+ )?(?:answered|told them)|(?:read|list|recit|nam|state|tell|told|said|say|g[ai]v|went through)\\w* (?:\\w+ ){0,4}steps?|steps? (?:one|1)|you (?:filled|finished|completed)|you (?:gave|supplied) (?:the )?(?:reason|why|rest|because)',
  ),
  // More, bigger, faster; the steps given first.
  'def-demand': shape(
    '(?:less|no) time|(?:got|went) through|cover(?:ed|ing)|doubl\\w*|twice|all the (?:odd|even)\\w*|(?:had|have) to do (?:all|every|\\w+ty)|(?:more|bigger|larger|longer|harder|extra|faster|additional) (?:\\w+ )?(?:problems?|numbers?|pages?|sheets?|worksheets?|packets?|pace|digits|exercises|sums|calculations)|\\w+ grade (?:page|book|unit|level|work|text|standard)\\w*|(?:showed|gave|walked|model+ed) .{0,24}(?:steps?|first)',
  ),
  // The same again, for the ear; another wording instead.
  'def-revoice': shape(
    'second time|(?:could|can|would|to) (?:all |also )?hear|repeat\\w*|into (?:your|better|proper|correct|the (?:right|correct|proper))|your (?:own )?(?:words|version|wording)',
  ),
  'def-press': shape(
    '(?:only|each time|every time|whenever|when|if|after) (?:\\w+ ){0,5}(?:wrong|incorrect|mistake\\w*|error)|(?:every|each) wrong|until (?:\\w+ ){1,2}(?:cr|tear|g[ai]ve|fell|shut|broke|had no)\\w*',
  ),
  // A check on attention; turns.
  'def-restate': shape(
    'wake|attention|(?:show|prove|check|see|know|sure|catch|test) .{0,24}(?:listen|attenti|awake|follow|paid|pay)\\w*|what you (?:had )?(?:just )?(?:said|told|explained|read)|one by one|each (?:one )?(?:read|said|gave|shared)|own answers?|(?:in|took) turns?|down the row',
  ),
  'def-authority': shape(
    '(?:you )?(?:never|~not) (?:said|say) .{0,24}wrong|(?:choos|chose|pick)\\w* .{0,16}(?:colou?rs?|seats?|partners?|paper|pencils?|markers?|spots?)|(?:any|every|all|whatever) (?:\\w+ )?(?:answers?|ideas?)?(?: \\w+){0,3} ?(?:accepted|fine|okay|ok|welcome|stood|allowed)|cop(?:y|ied|ying|ies) (?:\\w+ ){0,3}(?:method|steps?|work|notes|example)',
  ),
  'def-scaffold': shape(
    'line by line|down to|one[- ]step|first (?:two|three|few)|steps (?:\\w+ )?(?:on|printed|written|posted)|(?:wr[io]t\\w+|show\\w*|list\\w*|gave|giving|put|print\\w*|model+\\w*) .{0,24}steps?|(?:easier|simpler|smaller|shorter|different) (?:\\w+ )?(?:problem|task|numbers?|question|idea|worksheet|version)s?',
  ),
  'def-turntalk': shape(
    'you (?:\\w+ )?(?:passed|handed|cleaned|took att\\w+)|(?:and|then) (?:\\w+ )?(?:stop|sat|waited|turned back|fell silent|were done)\\w*|while you(?! listen)|(?:so|time for) (?:that )?you|gave you|(?:check|match|compar)\\w* (?:their |the )?(?:answers?|with)|told .{0,12}the answer|back to work|something to do',
  ),
  'def-confer': shape(
    '(?:laps?|stroll\\w*|walk\\w*|rounds?) (?:\\w+ ){0,3}(?:around|room|by|past|rows?|desks?|tables?)|(?:tick|mark|stamp)(?:ed|ing|s)|on task|made it (?:around|to)|fix\\w*',
  ),
  'def-homelanguage': shape('correct(?:ed|ing)|(?:until|before|unless|once) .{0,40}(?:english|sentences?)'),
  'def-focus': shape(
    'answers? (?:that )?you (?:were|wanted|had|are)|to(?:ward)? your|(?:get|got|led|lead|steer)\\w* (?:them|him|her|the class|students|kids) (?:\\w+ )?to (?!talk|explain|think|compare)',
  ),
  'def-discourse': shape('(?:quick|match\\w*|check\\w*) answers?|yes or no|good time|(?:loud|noisy) in'),
  'def-numbertalk': shape('(?:sheet|page|worksheet)s?|(?:on|at) their (?:own|desks?|seats?)|went over (?:it|them|the answers)|and then the lesson'),
  // Conclusions and verdicts.
  'def-evidence': shape(
    '(?:enjoy|lov|lik|underst[ao]{1,2}d|confus|engag)\\w*|fun|lesson (?:was|is)|a [0-5]',
  ),
  // Stuck, and nothing tried.
  'def-struggle': shape(
    '(?:wait\\w*|hands? up) (?:\\w+ ){0,2}(?:until|for) (?:you|help)|(?:gave|giving) up|not know (?:what|where|how)|(?:long|big|large|huge|hard|ugly|tricky) (?:\\w+ ){0,2}(?:numbers|calculations?|computations?|arithmetic|sums|division|denominators|digits)|not know|in the air',
  ),
  // A pause that ends before anybody could think.
  'def-wait': shape(
    'hints?|as soon as|right away|immediately|(?:to|on) the next|(?:ask|repeat|reword|rephras|restat|said|say)\\w* (?:\\w+ ){0,3}(?:again|question)|while (?:the )?(?:others?|rest|class|everyone|you)\\b|(?:no|without an?) question|pencils? down|(?:for|before) directions|settle\\w*|pack\\w* up|(?:get|got|until|till|when) .{0,24}(?:quiet|ready|settled|eyes|looking|listening)',
  ),
};

/** The shapes that tell against a definition. What wait time is, silence and length, is none of the others. */
export const misuseShapes = (id: string): readonly RegExp[] => [
  ...(id === 'def-wait' ? [] : NO_IDEA),
  ...(OF_ONE[id] ? [OF_ONE[id]] : []),
];
