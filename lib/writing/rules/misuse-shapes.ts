import { shape } from './shape.ts';

/** How a use against a definition is put, whatever its words: what no shared idea is made of. */
const NO_IDEA: readonly RegExp[] = [
  // How much, how long, how big.
  shape(
    '(\\d+|\\w+ty|ten|hundred|dozens of) ~1(problems?|facts?|exercises)|(in|under|within) (under )?(an?|one|two|three|five|ten|\\d+) minutes?',
  ),
  // Right answers, marks, agreement: they say nothing of why.
  shape(
    '(?<!you )scored|(answers?|results?) ~2(match|agree)~|(right|correct) answers?|(got|had|have|get) the same (answers?|results?|number)|answers? ~2~be (all )?(right|correct|accepted)|got (it|them|all|every~|most) ~1(right|correct)|all correct',
  ),
  // Told and left: nobody is asked what one has to do with another.
  shape('(you|we|and) (just |then |simply ){0,2}(moved|went) (right |straight )?on'),
  // Who says so, instead of why it is so.
  shape('(book|calculator|key|teacher|computer|you) (says?|said|prove[ds]|agree[ds]|showed|confirmed|told)'),
  // The teacher's own way comes back.
  shape(
    '(cop(y|ied|ying)|show(ed|ing)|teach|taught|did|follow~|us(ed|ing)|wrote|put) ~3your (own )?(method|way|steps?|example|model|proof|solution|work)|(every|each) \\w+ ~1(again|back)|thank~ .{0,30}(moved|went) on',
  ),
  // Order and posture.
  shape(
    'pin drop|(sit|sat)~ ~2(straight|still|tall|nice|nicely|properly|up)|a peep|follow~ ~3(rules?|expectations|directions|instructions)|in chorus|facing \\w+|waited to be called|hands? (~be |went |shot |flew )?(up|raised|in the air)|(eyes|voices|heads|mouths|bodies) (were |are )?(up|down|off|on|in|front|forward|closed|low)',
  ),
];

/** Against one definition: the lines of its "is not" list, each as the class of wordings in which people put it. */
const OF_ONE: Readonly<Record<string, RegExp>> = {
  // The procedure done, and no account of why.
  'def-concept': shape(
    '(got|a) 100|(do|does|did|know|knows|knew|follow~|remember~|memori[sz]~|all|each|every|steps? in) ~2(steps?|rules?)|steps? (of|correctly|right)',
  ),
  'def-access': shape('easy version|excused|fewer|colou?ring|skip~|half (of )?the|younger|while the (others|rest)'),
  'def-orchestrate': shape(
    '(each|every) \\w+ ~1(read|reported|presented|told|showed|shared)|hands? ~2(go|went)|order .{0,12}(hands|raised|finish)',
  ),
  'def-engage': shape(
    '(?<=engagement\\b.{0,60})(cheer~|happ\\w+|enjoy~|eager~|excited|interested|loved)|seats?|pencils? (was |were )?(moving|down)|no (heads|phones|side)|answered when|looking at you',
  ),
  'def-conjecture': shape(
    'your rule|(what|one|rule) you|what the answer|(for|with|on) (two|three|four|five|six|many|several|\\d+) (numbers?|cases?|examples?|tries|values)|guess~|answer ~2be (about|around|near|\\d)|\\w+ (more )?(examples|cases|numbers) ~2work~|(try|test|check)(ing|ed) ~1(examples|cases|numbers)',
  ),
  'def-fluency': shape(
    'quick( \\w+)? (with|at|to|on|recall)|recall~|beat|\\d+ (correct|right)|out of \\d+|\\d+ ?(%|percent)',
  ),
  'def-represent': shape(
    'one (on|per) (each|every)|(from|went|then) concrete|then (pictures?|numbers?|symbols?|drawings?)|on (every|each|all|one side) .{0,12}(tables?|desks?|walls?)|used (the )?manipulatives(?! to)|\\w+ (up|out)(?=[.,!]|$)|covered',
  ),
  'def-justify': shape(
    'show of hands|thumbs|(complete|full) sentences?|loud~|(in|on|at) the (book|key|screen)|more (examples|like)|(on|with|using) .{0,8}calculator',
  ),
  // Reading steps aloud; the teacher's reason.
  'def-explain': shape(
    '(by|with|from|on) .{0,16}calculator|read~ ~2(slides?|board|chart|page|book)|first and (next|then)|(was|were|is) ~1steps|answer key|(complete|full) sentences?|(came|was|is) ~1(from|yours|by) you|you ~1(answered|told them)|(read|list|recit|nam|state|tell|told|said|say|g[ai]v|went through)~ ~4steps?|steps? (one|1)|you (filled|finished|completed)|you (gave|supplied) (the )?(reason|why|rest|because)',
  ),
  // More, bigger, faster; the steps given first.
  'def-demand': shape(
    '(less|no) time|(got|went) through|cover(ed|ing)|doubl~|twice|all the (odd|even)~|(had|have) to do (all|every|\\w+ty)|(more|bigger|larger|longer|harder|extra|faster|additional) ~1(problems?|numbers?|pages?|sheets?|worksheets?|packets?|pace|digits|exercises|sums|calculations)|\\w+ grade (page|book|unit|level|work|text|standard)~|(showed|gave|walked|model+ed) .{0,24}(steps?|first)',
  ),
  // The same again, for the ear; another wording instead.
  'def-revoice': shape(
    'second time|(could|can|would|to) (all |also )?hear|repeat~|into (your|better|proper|correct|the (right|correct|proper))|your (own )?(words|version|wording)',
  ),
  'def-press': shape(
    '(only|each time|every time|whenever|when|if|after) ~5(wrong|incorrect|mistake~|error)|(every|each) wrong|until (\\w+ ){1,2}(cr|tear|g[ai]ve|fell|shut|broke|had no)~',
  ),
  // A check on attention; turns.
  'def-restate': shape(
    'wake|attention|(show|prove|check|see|know|sure|catch|test) .{0,24}(listen|attenti|awake|follow|paid|pay)~|what you (had )?(just )?(said|told|explained|read)|one by one|each (one )?(read|said|gave|shared)|own answers?|(in|took) turns?|down the row',
  ),
  'def-authority': shape(
    '(you )?(never|~not) (said|say) .{0,24}wrong|(choos|chose|pick)~ .{0,16}(colou?rs?|seats?|partners?|paper|pencils?|markers?|spots?)|(any|every|all|whatever) ~1(answers?|ideas?)?( \\w+){0,3} ?(accepted|fine|okay|ok|welcome|stood|allowed)|cop(y|ied|ying|ies) ~3(method|steps?|work|notes|example)',
  ),
  'def-scaffold': shape(
    'line by line|fill[- ]in|down to|one[- ]step|first (two|three|few)|steps ~1(on|printed|written|posted)|(wr[io]t\\w+|show~|list~|gave|giving|put|print~|model+\\w*) .{0,24}steps?|(easier|simpler|smaller|shorter|different) ~1(problem|task|numbers?|question|idea|worksheet|version)s?',
  ),
  'def-turntalk': shape(
    'you ~1(passed|handed|cleaned|took att\\w+)|(and|then) ~1(stop|sat|waited|turned back|fell silent|were done)~|while you(?! listen)|(so|time for) (that )?you|gave you|(check|match|compar)~ (their |the )?(answers?|with)|told .{0,12}the answer|back to work',
  ),
  'def-confer': shape(
    '(laps?|stroll~|walk~|rounds?) ~3(around|room|by|past|rows?|desks?|tables?)|(tick|mark|stamp)(ed|ing|s)|on task|made it (around|to)|fix~',
  ),
  'def-homelanguage': shape('correct(ed|ing)|(until|before|unless|once) .{0,40}(english|sentences?)'),
  'def-focus': shape(
    'answers? (that )?you (were|wanted|had|are)|to(ward)? your|(get|got|led|lead|steer)~ (them|him|her|the class|students|kids) ~1to (?!talk|explain|think|compare)',
  ),
  'def-uptake': shape('called on|took ~2answers'),
  'def-discourse': shape('(quick|match~|check~) answers?|yes or no|good time'),
  'def-numbertalk': shape(
    '(sheet|page|worksheet)s?|(on|at) their (own|desks?|seats?)|went over (it|them|the answers)|and then the lesson',
  ),
  // Conclusions and verdicts.
  'def-evidence': shape('(enjoy|lov|lik|underst[ao]{1,2}d|confus|engag)~|fun|lesson (was|is)|a [0-5]'),
  // Stuck, and nothing tried.
  'def-struggle': shape(
    '(wait~|hands? up) ~2(until|for) (you|help)|(gave|giving) up|not know (what|where|how)|(long|big|large|huge|hard|ugly|tricky) ~2(numbers|calculations?|computations?|arithmetic|sums|division|denominators|digits)|numbers (were|are)|not know|in the air',
  ),
  // A pause that ends before anybody could think.
  'def-wait': shape(
    'hints?|as soon as|right away|immediately|(to|on) the next|(ask|repeat|reword|rephras|restat|said|say)~ ~3(again|question)|while (the )?(others?|rest|class|everyone|you)\\b|(no|without an?) question|pencils? down|(for|before) directions|settle~|(get|got|take|took) (their|the) ~1(books?|papers?|out)|pack~ up|(get|got|until|till|when) .{0,24}(quiet|ready|settled|eyes|looking|listening)',
  ),
};

/** The shapes that tell against a definition. What wait time is, silence and length, is none of the others. */
export const misuseShapes = (id: string): readonly RegExp[] => [
  ...(id === 'def-wait' ? [] : NO_IDEA),
  ...(OF_ONE[id] ? [OF_ONE[id]] : []),
];
