import { shape } from './shape.ts';

/** How a mind is reported, whatever the feeling is called. */

/** Behind a word for students: how they seemed, what they found a task to be, what they had no idea of. */
export const OF_STUDENTS: readonly RegExp[] = [
  shape(
    "(?:weren|aren|wasn)[’']?t ~adv(?:thinking|listening|trying|interested|paying|following|getting it|learning|with you|into)",
  ),
  shape('(?:seem|appear)(?:s|ed)?(?! (?:on|in|at|when|twice|again|next|that)\\b)'),
  shape(
    '(?:found|thought|considered) (?:it|this|that|(?:the|your) (?:\\w+ ){1,2}?)(?:was |is )?~adv(?:easy|hard|difficult|boring|interesting|fun|tedious|confusing|engaging|tricky|challenging|dull|relevant|useful|exciting|frustrating)',
  ),
  shape(
    'ha(?:d|ve|s) ~adv(?:no|little|zero|a (?:good|deep|firm|solid|clear|strong|better|great)|great|real) (?:idea|clue|interest|confidence|sense|understanding|motivation|grasp|command|desire|patience|time|fun)',
  ),
  shape(
    "(?:did|do|does|could|can)(?: not|n[’']t) ~adv(?:get|see|care|know|understand|follow|believe|want|like|enjoy|remember|grasp|mind|feel|trust)",
  ),
  shape(
    '~be ~adv(?:on the edge of|bursting|itching|dying|hungry|desperate|ready for|over it|behind it|with it|in the zone|at home|in over|out of their|in (?:their|a) (?:own )?(?:little )?world|half asleep|in awe|all ears)|b(?:ought|uy) into',
  ),
  shape('able to (?:conceptuali[sz]e|understand|see|grasp|visuali[sz]e|make sense|appreciate|internali[sz]e)'),
];

/** Phrases that report a mind by themselves. */
export const ALONE: readonly RegExp[] = [
  shape('(?:i|you|we|anyone) (?:could|can) ~adv(?:tell|feel|sense)(?! (?:how|that) (?:much |hard )?you\\b)'),
  shape(
    '(?:i|you|we) (?:could|can) ~advsee (?:that |how )?(?:they|students|kids|the class|everyone) (?:~be|had|felt|knew|loved|got)',
  ),
  shape(
    '(?:obvious|clear|evident|plain|apparent) (?:to (?:me|all|everyone) )?(?:that |from \\w+ \\w+ (?:that )?)(?:\\w+ ){0,3}?(?:they|students|kids|children|class|group|room|pairs|everyone|learners)',
  ),
  shape(
    'through the motions|on auto-?pilot|palm of your hand|(?:eyes|faces) (?:lit|light|glaz|glow|shin)\\w*|the (?:idea|concept|lesson|point|math) (?:landed|stuck|clicked|sank|hit home|went over)|light ?bulbs?',
  ),
  shape(
    '~the (?:room|class|energy|mood|air|group) (?:felt|seemed|~be) ~adv(?:anxious|tense|nervous|excited|electric|joyful|flat|sleepy|restless|happy|eager|alive|safe|relaxed|curious|bored|tired|confident|engaged)',
  ),
];
