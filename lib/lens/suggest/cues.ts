/**
 * Moments that take more than a list of words: who does what to whom. Each pattern reads lower-case text with straight quotation marks
 * (`plain`), every gap is bounded, and no quantifier is nested, so that no passage can make one slow.
 */
const TEACHER = '(?:teacher|t|you|ms\\.? \\w+|mr\\.? \\w+|mrs\\.? \\w+|the (?:aide|coach|assistant))';
const cue = (pattern: string): RegExp => new RegExp(pattern, 'g');

export const CUES = {
  // How and why.
  reasonInQuote: cue(
    '"[^"]{0,90}\\b(?:because|cuz|\'cause|cause|since|that\'s why|so it has to|so it must|which means|that means)\\b[^"]{0,60}',
  ),
  reasonAbsent: cue(
    '\\b(?:no|not (?:one|a)|without(?: any| a)?|nobody (?:said|gave|asked for)|none) (?:\\w+ ){0,2}(?:reason|reasons|reasoning|why|because|explanation|justification|meaning)\\b|\\bnot (?:why|what (?:it|they) means?)\\b|\\bbut not (?:\\w+ ){0,2}why\\b|\\bno (?:meaning|words)\\b',
  ),
  reasonGiven: cue(
    `\\b(?:explain|explains|explained|justif(?:y|ies|ied)|proves?|proved|argues?|argued) (?:\\w+ ){0,3}(?:that|why|how|because|since)\\b|\\b(?:gave|gives?|supplied|supplies|provided?|offers?|told \\w+) (?:\\w+ ){0,3}(?:reasons?|reasoning|why)\\b|\\bthe because\\b`,
  ),
  answerOnly: cue(
    '"(?:[a-z-]{2,14}|\\d+)\\."|\\b(?:answers?|response|word|words?) (?:only|alone)\\b|\\b(?:just|only) (?:a|the|one) (?:number|answer|word|rule)\\b',
  ),

  // Errors.
  wrongAnswer: cue(
    '\\b(?:wrong|incorrect|not quite|mistaken|different) (?:\\w+ ){0,1}(?:answers?|solutions?|graphs?|ideas?|claims?|work)\\b|\\b(?:mistakes?|errors?|misconceptions?|slips?|confusion)\\b',
  ),
  changedMind: cue(
    "\\bi (?:used to think|thought|changed|take (?:that|it) back|was (?:wrong|adding|counting|thinking|off)|meant|forgot|messed)\\b|\\b(?:oops|wait,? no|hang on|i'm (?:going to )?(?:revis|chang)\\w+)|\\bchanged (?:his|her|my|their|your|our|an?|the|it) ?(?:mind|claim|answer|line|drawing)?",
  ),
  keptUp: cue(
    '\\b(?:left|leave|leaves|kept|keep|stay(?:ed|s)?|stood|put|puts?) (?:\\w+ ){0,6}(?:up|on the board|open|visible|side by side)\\b',
  ),

  // Students with students.
  peerNamed: cue(
    '\\b(?:agree|disagree|like what|build on|add to|add on to|piggyback|what|using|did what|idea of|to what) (?:with )?(?:[a-z-]+ )?(?:said|says|is saying|was saying|did|meant)\\b|\\bdisagree(?:s|d)? with \\w+|\\bagree(?:s|d)? with \\w+',
  ),
  peerQuestion: cue(
    `\\b(?:asked|asks|questioned|challenged|told|to) (?:another|each other|one another|her|his|their|a|the) ?(?:partner|friend|buddy|classmate|peer|presenter|neighbor|boy|girl|student|child)?\\b`,
  ),
  quoteReply: cue('"[^"]{3,160}"[,.]? ?(?:-|–|—)? ?"[^"]{2,160}"'),
  aloneTogether: cue(
    "\\b(?:no(?:body|ne| one)?|not once|never|without|zero|didn't|did not|each) (?:\\w+ ){0,5}(?:one another|each other|another (?:student|child)|other's|others'|classmate|peer|s-s|question|comment|interaction|exchange)\\b",
  ),

  // Strategies.
  methodsCompared: cue(
    '\\b(?:compar\\w+|connect\\w*|same|alike|in common|different|difference|link\\w*|relate\\w*|contrast\\w*)\\b[^.?!]{0,50}\\b(?:methods?|strateg(?:y|ies)|ways?|approach(?:es)?|solutions?|algorithms?|posters)\\b|\\b(?:methods?|strateg(?:y|ies)|ways?|approach(?:es)?|solutions?|posters)\\b[^.?!]{0,50}\\b(?:compar\\w+|connect\\w*|same|alike|in common|differ\\w*|link\\w*|relat\\w+|contrast\\w*)\\b',
  ),
  methodsListed: cue(
    '\\b(?:another|other|different|second|more|two|three|four|five|several|many|\\d+) (?:\\w+ )?(?:ways?|methods?|strateg(?:y|ies)|approach(?:es)?|solutions?|solution paths?)\\b|\\b(?:one|1|only|single|same) (?:\\w+ )?(?:way|method|strategy|approach)\\b',
  ),
  whichMethod: cue(
    '\\b(?:which|when) (?:\\w+ ){0,4}(?:method|strategy|way|approach|would you)\\b|\\b(?:is|are|was|were) (?:\\w+ ){0,2}(?:faster|quicker|more efficient|easier|shorter|handier|better)\\b',
  ),

  // Questions.
  followUp: cue(
    '"[^"]{0,50}\\byou (?:said|put|wrote|drew|used|doubled|chose|started)\\b|\\b(?:tell (?:me|us) (?:more|about)|say more|what made you|what were you|what do you mean|walk me through|can you show me|what are you (?:trying|thinking|working)|how did you (?:see|think|get))\\b',
  ),
  questionCount: cue(
    "\\b(?:\\d+|two|three|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|nineteen|most|many|of your) (?:of (?:your|the|my) )?(?:\\w+ )?questions?\\b|\\bq'?s?:|\\bquestions? (?:\\w+ ){0,3}(?:asked|ask|call|calls|were|led|came|today|could)\\b",
  ),
  chain: cue('\\?"? ?(?:"?[a-z0-9: -]{1,18}[.!]"? ?){0,3}"?(?:t: )?(?:and|then|so|what|how many|plus)\\b[^?]{0,50}\\?'),

  // Uptake.
  namedIdea: cue(
    "\\b[a-z-]+'s (?:\\w+ )?(?:idea|rule|method|way|trick|shortcut|conjecture|theory|question|claim|thinking|strategy|hop|noticing|remark|suggestion|pattern|wording|phrase)\\b",
  ),
  thankAndOn: cue(
    '"(?:thank you|thanks|interesting|cool|great|okay|ok|good|nice|i like|great idea|good thinking|that\'s a great)\\b[^"]{0,50}"|\\b(?:thanked|praised|acknowledged|nodded|noted|noticed)\\b[^.?!]{0,50}\\b(?:and|then|but)\\b',
  ),
  ideaShaped: cue(
    '\\b(?:idea|question|comment|suggestion|method|way|claim|noticing|remark|wording|pattern|conjecture|thinking|image|phrase)\\b[^.?!]{0,60}\\b(?:became|becomes|shaped|used|tried|tested|opened|opens|built|changed|adopted|kept|followed|stayed|set aside|dropped|ignored|not (?:used|heard|mentioned|followed))\\b',
  ),

  // Wait time.
  pauseLength: cue(
    '\\b(?:<|about|approx|some|after|under|less than|another|full)? ?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|half a|a few|several|thirty|twelve|twenty) ?(?:s|secs?|seconds?)\\b',
  ),
  quietTime: cue('\\b(?:pauses?|paused|silence|silent(?:ly)?|quiet|wait time|think time|waits?|waited|no talking)\\b'),
  stillThinking: cue(
    "\\b(?:i'm |still |not )(?:still )?(?:thinking|counting|there yet|ready)|\\b(?:need|have|want|give \\w+|can i have|can we have|more) (?:\\w+ ){0,2}(?:time|minute|moment)\\b|\\blet (?:her|him|them) finish\\b|\\bhold (?:on|that)\\b|\\bdon't (?:tell|say|shout)\\b",
  ),

  // Demand.
  ownRoute: cue(
    '\\b(?:chose|choose|choos\\w+|decid\\w+|pick(?:ed|s)?|own|different|invent\\w*|figur\\w+ out|make up|made up)\\b[^.?!]{0,40}\\b(?:how|which|where|what|tools?|objects|route|plan|start\\w*|begin|rule|directions|method|way|themselves)\\b',
  ),
  testMore: cue(
    "\\b(?:what if|does it (?:still )?(?:hold|work)|let's (?:see if|try|break)|is there another|another one|try(?:ing)? (?:it )?with|any number|in general|smaller (?:case|number|version)|simpler)\\b",
  ),
  taskBecame: cue(
    '\\b(?:task|problem|worksheet|packet|sheet|handout|challenge|launch|exploration|investigation)\\b[^.?!]{0,60}\\b(?:asked|asks|became|left|gave|gives|told|open|required|had to|only|decide|steps?|practiced|method)\\b',
  ),

  // Representations.
  thisIsThat: cue(
    '\\b(?:this|that|these|those|the) (?:\\w+ ){0,3}(?:is|are|means?|shows?|stands? for|tells?|matches|goes with|was) (?:the |how |where |when |these |this |that |one |my )?(?:\\d+|\\w+)',
  ),
  twoForms: cue(
    '\\b(?:graph|table|drawing|picture|diagram|model|number line|blocks?|cubes?|array|counters?|story|bar|tiles?|strips?|fingers|sketch|chips?)\\b[^.?!]{0,70}\\b(?:equation|expression|symbols?|number sentence|algorithm|formula|rule|graph|table|drawing|picture|term|numeral|parentheses|number line)\\b|\\b(?:equation|expression|symbols?|number sentence|algorithm|formula|numerals)\\b[^.?!]{0,70}\\b(?:graph|table|drawing|picture|diagram|model|number line|blocks?|cubes?|array|story|bar|tiles?|sketch|chips?)\\b',
  ),

  // Language.
  wordFor: cue(
    '\\b(?:we (?:say|call)|is called|called|the (?:math )?(?:word|term|name) (?:for|is|was|beside|next)|(?:term|word|phrase|wording|vocabulary|definitions?)\\b)',
  ),
  bePrecise: cue(
    '\\b(?:what do you mean by|bigger how|more precise|be (?:exact|specific|precise)|a half of what|\\d+ what|three what|which (?:side|unit|one do you mean)|say what you mean|the same (?:as|thing as) )\\b|\\bdo you mean\\b|\\b(?:like|or) (?:taller|wider|longer|heavier|more)\\b|\\b(?:area|perimeter|circumference|longer|steeper), not\\b|\\bnot (?:the )?(?:area|perimeter|bigger|equation)\\b',
  ),

  // Who takes part.
  shareOfClass: cue(
    '\\b(?:\\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|some|a few) ?(?:of|out of|/) ?(?:the |my |your )?(?:\\d+|twenty\\S*|thirty|fourteen|them|class|students|kids|children|turns|voices)\\b',
  ),
  sameHands: cue(
    '\\b(?:same|few|handful of|only|volunteers?|eager|front|two|three|four|five|first) (?:\\w+ ){0,2}(?:hands?|students|kids|children|voices|boys|girls|tables?|row|hand)\\b',
  ),
  everyIdea: cue(
    '\\b(?:every|each|all|everyone|everybody) (?:\\w+ ){0,3}(?:wrote|had|put|holds?|held|hold|placed?|posted|places|adds?|added|shares?|shared|spoke|idea|board|boards|turn|one|drawing)\\b',
  ),

  // Who decides.
  byReason: cue(
    "\\b(?:it |that |this )?(?:can't|cannot|couldn't) be\\b|\\b(?:i'm|i am|we're|were|is|are|was|felt) (?:\\w+ ){0,2}(?:sure|certain|convinced|positive)\\b|\\b(?:reasonable|makes? sense|counterexample|counter-example)\\b",
  ),
  notTheJudge: cue(
    "\\b(?:won't|not going to|would not|wouldn't|declin\\w+|refus\\w+|without|instead of|before|in place of|not) (?:\\w+ ){0,3}(?:say\\w*|tell\\w*|confirm\\w*|the judge|ruling|which)\\b|\\b(?:who(?:'s| is)? (?:convinced|right|correct|agrees)|convince (?:your|each|the|them|somebody|someone|me)|how (?:could|will|would|do) (?:we|you|they) (?:find out|know|check))\\b",
  ),

  // Nothing about mathematics.
  thanksOpen: cue(
    "^(?:thank|thanks|great|good|nice|awesome|kudos|i (?:love|loved|enjoyed|appreciate)|keep|happy|please|remember|reminder|let's meet|see you|have a)\\b",
  ),
  teacherSpeaks: cue(`\\b${TEACHER}: ?"|^"`),
} as const;

export type Cue = keyof typeof CUES;
