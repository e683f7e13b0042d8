import { shape } from './shape.ts';

/** Thanks for what somebody is or does; thanks for the visit are a courtesy. */
export const THANKED = shape(
  '(?:thank[- ]you|thanks|cheers|kudos|credit) for (?!having|letting|inviting|welcoming|opening|allowing|hosting|meeting|sharing|taking|making time|(?:the|your) (?:\\w+ )?(?:invit|visit|chance|opportunity|welcome|time)|coming|reading)\\w+',
);

/** How praise is put, whatever its words: the writer's own delight, an exclamation, a compliment to the person. */
export const PRAISE_SHAPES: readonly RegExp[] = [
  shape("you(?:[’']re| are)? ~adv(?:rock|crush|nail|shin|inspir|soar|outd|smash|kill|slay)\\w+"),
  shape('you ~advhave (?:such |really )?(?:an? )?(?:\\w+ )?(?:gift|knack|talent|way with|heart|touch)'),
  shape(
    '(?:your|the) (?:\\w+ ){1,4}(?:shines?|inspires?|~be ~adv(?:contagious|infectious|noticed|admirable|a gift)|go unnoticed|makes? a )',
  ),
  shape('my (?:face|heart|week|cup|\\w*day)|(?:a|big) (?:smile|fan)|fan of (?:how|your|the way|you)'),
  /^(?:\w+\W )?(?:what|such)(?: an?)? (?!mess|shame|pity|waste)[^?]{1,80}!$/gi,
  shape('(?:sit|stay|watch|listen)\\w*.{1,40}(?:all (?:day|afternoon|morning)|for hours|forever)'),
  shape(
    'i wish (?:every|all|more|other|my own)|(?:everyone|others|colleagues|people) (?:should|could|need to|must) (?:come |all )?(?:see|watch|learn|visit)',
  ),
  shape(
    'because of you|you (?:always |really )?bring|ma(?:de|ke|kes) me ~adv(?:happy|smile|proud|cry)|how (?:much|hard) (?:you|we|i) (?:love|car|work|valu|appreciat|admir|enjoy)\\w*|your hard work|look easy|keep doing|out of the park|(?:exactly|just) (?:the|what) (?:\\w+ ){1,3}needs?',
  ),
  THANKED,
  // What the visit did to the writer.
  shape('(?:i|we)(?: ?~be)? ~adv(?:smil|grinn|beam|cheer|clapp|bragg?|rav)(?:e|ed|ing|s)?'),
  shape('i (?:left|came|walked|went|drove) .{0,24}(?:grin|smil|happ|inspir|energi|uplift|joy|awe|proud)\\w*'),
  shape(
    '(?:joy|delight|smiles?|happiness) (?:\\w+ ){0,5}(?:me|my|us|our)|so much (?:joy|fun|love|heart)|(?:warm|melt|touch|fill)\\w* (?:my|our) hearts?|could(?: not|n.t) be \\w+er|proudest',
  ),
  // What the room or the person is among others, and to whom.
  shape(
    '(?:my|our) (?:\\w+ )?favou?rites?|(?:happi|warm|sweet|kind|bright|love?li)est \\w+|bright spot|master ?class|home run',
  ),
  shape('(?:adore|love|worship|lucky to have|fortunate (?:to have|that)|clone|(?:teacher|people|more) like) you'),
  shape('^what an? (?:\\w+ )?(?:difference|gift|joy|treat|blessing|pleasure|teacher|team|class|hour|lesson)'),
  shape(
    'ovations?|hats? (?:is |are )off|never disappoint\\w*|talking about your?|(?:effort|love|care|heart) (?:that )?you \\w+|look (?:so )?effortless',
  ),
  // Fragments: "so good today", "well played".
  /^so+ (?:\w+ly )?(?:[a-z]{3,}(?:ing|ful|ive|ous)|good|great|nice|cool|fun|calm|strong)(?: (?!(?:that|to|for|of|the|i)\b)\w+){0,4}\W*$/gi,
  /^well (?!known|over|under|before|after|into|above|below)(?:\w+ed|done|run|led|taught|thought|put|said|deserved)\b/gi,
  // The best of its kind that the writer has met.
  shape(
    "(?:best|finest|strongest|most \\w+|\\w+est) (?:\\w+ ){1,3}(?:(?:i|we)(?:[’']?ve| have)? (?:\\w+ )?(?:seen|visited|had|watched)|in (?:the|this|our) (?:building|school|district)|of the (?:year|day|week))",
  ),
  // A compliment without a verb: "sterling work, as ever".
  shape(
    '^(?:\\w+ly )?(?!group|partner|board|student|individual|independent|home|class|seat|table|desk|course|pair|solo|quiet|silent|written|paper)\\w+ (?:work|stuff|job|effort|teaching)(?=[.!]*$|,? (?:as|today|this|in there|from|all round|everyone|team|again|with the)\\b)',
  ),
  // What somebody is like, and among whom.
  shape(
    'like an? (?:champ\\w*|boss|pro|star|charm)|(?:teacher|colleague|coach|team) of the|(?:tip|raise) my \\w+|all (?:that )?you do|set the (?:bar|tone|standard) for',
  ),
  shape(
    '(?:bless|lucky|fortunate|honou?r|privileged|thankful|grateful|thrilled|proud)\\w* (?:to|that) (?:have|had|know|call|count|work (?:with|beside|alongside)|learn from|you|we)',
  ),
  // Nobody and nothing else comes near.
  shape(
    '(?:nobody|no one|nowhere|nothing) (?:\\w+ ){0,4}(?:better|like you|rather|short of)|\\w+ like you(?:rs)?(?=[.!]*$)|more of you(?=[.!]*$)|(?:full|top|high) (?:marks|praise)|thing of beauty|work of art|(?:sight|joy) to (?:see|behold|watch)|heart (?:and soul )?of (?:this|our|the (?:hall|building|school|team))|my own (?:kids?|child\\w*|son|daughter|grand\\w+)',
  ),
  // What they do to people, and how far they came.
  shape(
    "you (?:really |truly |always )?(?:make me|made (?:me|my)|knock\\w*|matter(?=[.!]*$))|i (?:always )?learn\\w* .{0,24}you|what you (?:do|bring|are) .{0,20}(?:matters|counts)|(?:rav(?:e|es|ed|ing)|talking) about (?:you|your)|like home|light\\w* up|you(?:[’']ve| have) (?:really |truly )?(?:grown|come (?:so|a|such)|found your|blossomed|outdone)|appreciate you(?=[.!]*$)|shout[- ]?outs?",
  ),
  // Who is better off with them.
  shape('in (?:good|great|safe|capable) hands'),
  // The person: what they are, what they were made for, what others have in them.
  shape(
    "you(?:[’']re| are) (?:such |truly |really |simply |just )?an? (?!bit|little|few|lot|week|day|page|lesson|unit|member|part|good place|\\d|one|two|three|new|first|second|third)(?:\\w+ ){0,2}\\w+(?: (?:to|for|in|of|on|at) (?:\\w+ ){0,3}\\w+)?(?=[.!]*$)|you (?:were|are) (?:born|made|meant|destined|cut out) (?:to|for)",
  ),
  shape(
    '(?:glad|happy|grateful|thankful|proud) (?:that |to call )?you(?! (?:asked|could|can|mentioned|raised|brought|said|felt))|(?:privilege|honou?r|gift|delight|joy|treat|thrill) (?:to|for (?:me|us)|being|having|watching|working)',
  ),
  // What somebody could not tear themselves from, what it did to them, and applause.
  shape(
    "(?<!wish (?:i|we) )could(?: have|[’']ve| of| easily| gladly| happily){1,2} (?:stayed|watched|listened|sat)(?! .{0,20}longer)|did(?: not|n[’']t) want (?:\\w+ ){0,2}to (?:end|leave|stop|go)",
  ),
  shape(
    '(?:g[ai]ves?|left|ha[sd]|got|took|lift(?:s|ed)|brighten(?:s|ed)) (?:me|my|us|our) (?:at|chills|goose\\w+|hope|life|speechless|breath|spirits?|all)',
  ),
  shape(
    '(?:pat|give|treat) your(?:self|selves)|take an? (?:\\w+ )?bow|be (?:\\w+ )?proud|you ~advdeserve|(?:much|big|utmost|nothing but) (?:love|respect|praise)',
  ),
  shape(
    "above and beyond|best (?:\\w+ )?of my|can(?:not|[’']t) wait to (?:come|be|visit|see more)|would (?:visit|come|take|watch|sit) .{0,24}(?:again|any ?day)|tell(?:ing)? (?:everyone|the \\w+) about|one of a kind|real deal",
  ),
];

/** Words for what warms somebody. Alone they are no praise ("happy to cover your class"): `warm` in f01-praise.ts says when. */
export const WARM = shape(
  "(?<!would |[’']d )(?:(?:whole|big|full|kind|my) heart|lov(?:ed?|ing|ely)|joy\\w*|happ(?:y|ier|iest|iness)|glad|proud\\w*|bless\\w*|luck(?:y|iest)(?! numbers?)|fortunate|privileged|pleased|enjoyed|grateful|gratitude|thankful|magic(?! squares?)\\w*|cheers|delight\\w*|amaz\\w+|inspir\\w+|impress(?:ed|es)?|incredibl[ey]|wonderful\\w*|awesome|brilliant\\w*|gifted|alive|jackpot|admir\\w+|appreciat\\w+|patient|caring|passion\\w*|dedicat\\w+|dream team|breath of|treasure|champion|legend|celebrat\\w+|hugs?|sterling|gold(?:en)?(?! rule)|sunshine|sparkl\\w+|beauty|devot\\w+|kindness|warmth|talent\\w*|better (?:because|place|person|leader)|(?:am|so|feel|was) honou?red)(?! to\\b| if\\b)",
);
