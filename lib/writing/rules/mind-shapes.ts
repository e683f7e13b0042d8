import { shape } from './shape.ts';

/** How a mind is reported, whatever the feeling is called. */

/** Behind a word for students: how they seemed, what they found a task to be, what they had no idea of. */
export const OF_STUDENTS: readonly RegExp[] = [
  shape(
    "(weren|aren|wasn)[’']?t ~adv(thinking|listening|trying|interested|paying|following|getting it|learning|with you|into)",
  ),
  shape('(seem|appear)(s|ed)?(?! (on|in|at|when|twice|again|next|that)\\b)'),
  shape(
    '(found|thought|considered) (it|this|that|(the|your) (\\w+ ){1,2}?)(was |is )?~adv(easy|hard|difficult|boring|interesting|fun|tedious|confusing|engaging|tricky|challenging|dull|relevant|useful|exciting|frustrating)',
  ),
  shape(
    'ha(d|ve|s) ~adv(no|little|zero|a (good|deep|firm|solid|clear|strong|better|great)|great|real) (idea|clue|interest|confidence|sense|understanding|motivation|grasp|command|desire|patience|time|fun)',
  ),
  shape(
    "(did|do|does|could|can)( not|n[’']t) ~adv(get|see|care|know|understand|follow|believe|want|like|enjoy|remember|grasp|mind|feel|trust)",
  ),
  shape(
    '~be ~adv(on the edge of|bursting|itching|dying|hungry|desperate|ready for|over it|behind it|with it|in the zone|at home|in over|out of their|(off )?in (their|a) (own )?(little )?world|half asleep|in awe|all ears|on fire|sold on|all over (it|this|that|\\w+s(?= *([.,!]|$)))|tuned (in|out)|deep in|somewhere else)|b(ought|uy) in(to)?|(show|demonstrat|gain|lack|los|lost)~ ~1(interest|excitement|understanding|enthusiasm|confidence|engagement|curiosity|mastery|focus|motivation)|(listen|think|thought|try|tried)~ ~adv(carefully|intently|attentively|closely|well|critically|deeply|hard|to each other)|ha(d|ve|s) ~adv(fun|trouble|difficulty|a (blast|ball)|confidence)|ha(d|ve|s) (a )?~1(handle|grip|grasp) (on|of)|(totally|really|clearly|all|finally|do) g[eo]ts?(?= \\w)(?! (\\d|it (right|to)|the|a|to|up|an?) ?)|gets? \\w+( \\w+)? now|(ate|eat(ing)?|lapp\\w+|soak\\w+|dr[ai]nk~) (it|this|that|every~) (all )?(up|in)|could( not|n.?t) (wait|have cared|get enough)|starting to (understand|internali[sz]e|see|get|grasp|realize|believe|feel)',
  ),
  shape('able to (conceptuali[sz]e|understand|see|grasp|visuali[sz]e|make sense|appreciate|internali[sz]e)'),
];

/** Moods of a room. */
const MOOD =
  '(confusion|excitement|frustration|interest|enthusiasm|curiosity|joy|anxiety|confidence|boredom|motivation|pride|eagerness|apathy)';

/** Phrases that report a mind by themselves. */
export const ALONE: readonly RegExp[] = [
  shape('(i|you|we|anyone) (could|can) ~adv(tell|feel|sense)(?! (how|that) (much |hard )?you\\b)'),
  shape(
    '(i|you|we) (could|can) ~advsee (that |how )?(they|students|kids|the class|everyone) (~be|had|felt|knew|loved|got)',
  ),
  shape(
    '(obvious|clear|evident|plain|apparent) (to (me|all|everyone) )?(that |from \\w+ \\w+ (that )?)(\\w+ ){0,3}?(they|students|kids|children|class|group|room|pairs|everyone|learners)',
  ),
  shape(
    `(?<!how )(a lot of|lots of|so much|real|genuine|great|high|sens~|felt) ~1${MOOD}|${MOOD} ~be ~adv(high|low|evident|real|growing|palpable|visible|there|obvious|up|down|strong|clear)`,
  ),
  shape(
    'click(ed|s)(?! (on|through|the|to)\\b)|having an? (good|great) time|had their attention|(sank|sunk) in|you lost (them|every\\w+|\\w+( \\w+)? of (them|the|your)|the (class|group|room|back|rest))|((mak\\w+ sense of|think~) .{0,24})?at an? deep(er)? level|deep in thought',
  ),
  shape(
    'through the motions|on auto-?pilot|palm of your hand|(eyes|faces) (lit|light|glaz|glow|shin)~|the (idea|concept|lesson|point|math) (landed|stuck|clicked|sank|hit home|went over)|light ?bulbs?',
  ),
  shape(
    '~the (room|class|energy|mood|air|group) (felt|seemed|~be) ~adv(anxious|tense|nervous|excited|electric|joyful|flat|sleepy|restless|happy|eager|alive|safe|relaxed|curious|bored|tired|confident|engaged)',
  ),
];
