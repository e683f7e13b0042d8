import { shape } from './shape.ts';

/** Thanks for what somebody is or does; thanks for the visit are a courtesy. */
export const THANKED = shape(
  '(?:thank you|thanks) for (?!having|letting|inviting|welcoming|opening|allowing|hosting|meeting|sharing|taking|making time|(?:the|your) (?:\\w+ )?(?:invit|visit|chance|opportunity|welcome|time)|coming|reading)\\w+',
);

/** How praise is put, whatever its words: the writer's own delight, an exclamation, a compliment to the person. */
export const PRAISE_SHAPES: readonly RegExp[] = [
  // "I so appreciate how …", "we are beyond proud": the writer's feeling is the whole message.
  shape(
    "^(?:\\w+\\W )?(?:i|we)(?:[’']m| all|[’']re| am| are| was)? ~adv(?:love[ds]?|loving|adored?|enjoy(?:ed)?|admired?|appreciated?|treasured?|proud|impressed|grateful|thankful|lucky|blessed|thrilled|delighted|pleased|amazed|inspired)(?! to (?:be|come|help|talk|join|hear))",
  ),
  shape(
    '^(?:so|very|incredibly|really|super|beyond|truly) (?:proud|impressed|happy|pleased|grateful|thankful|fun|cool)',
  ),
  shape('(?:(?:never|don.t) (?:cease|fail)\\w* to )?(?:amaz|impress|inspir|delight|blow|wow)\\w* (?:me|us)'),
  shape("you(?:[’']re| are)? ~adv(?:rock|crush|nail|shin|inspir|soar|outd)\\w+"),
  shape('you ~advhave (?:such |really )?(?:an? )?(?:\\w+ )?(?:gift|knack|talent|way with|heart|touch)'),
  shape(
    '(?:your|the) (?:\\w+ ){1,4}(?:shines?|inspires?|~be ~adv(?:contagious|infectious|noticed|admirable|a gift)|go unnoticed|makes? a )',
  ),
  shape('~be ~adv(?:lucky|fortunate|blessed|privileged)'),
  shape('my (?:face|heart|week|cup|\\w*day)|(?:a|big) (?:smile|fan)|fan of (?:how|your|the way|you)'),
  /^(?:\w+\W )?what an? (?!mess|shame|pity)[^?]{1,80}!$/gi,
  shape('(?:sit|stay|watch|listen)\\w*.{1,40}(?:all (?:day|afternoon|morning)|for hours|forever)'),
  shape(
    'i wish (?:every|all|more|other|my own)|(?:everyone|others|colleagues|people) (?:should|could|need to|must) (?:come |all )?(?:see|watch|learn|visit)',
  ),
  shape(
    'because of you|you (?:always |really )?bring|ma(?:de|ke|kes) me ~adv(?:happy|smile|proud|cry)|how (?:much|hard) you (?:love|care|work)|your hard work|look easy|keep doing|out of the park|(?:exactly|just) (?:the|what) (?:\\w+ ){1,3}needs?',
  ),
  THANKED,
  // What the visit did to the writer.
  shape('(?:i|we) ~adv(?:smil|grinn|beam|cheer|clapp|bragg?|rav)(?:e|ed|ing|s)?'),
  shape('i (?:left|came|walked|went|drove) .{0,24}(?:grin|smil|happ|inspir|energi|uplift|joy|awe|proud)\\w*'),
  shape(
    '(?:joy|delight|smiles?|happiness) (?:\\w+ ){0,5}(?:me|my|us|our)|so much (?:joy|fun|love|heart)|nothing but (?:love|praise|respect)|(?:warm|melt|touch|fill)\\w* (?:my|our) hearts?|could(?: not|n.t) be \\w+er|proudest',
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
];
