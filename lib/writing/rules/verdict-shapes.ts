import { shape } from './shape.ts';

/** How a verdict on a lesson is put, whatever its words. */

/** Behind a part of the lesson ("the warm-up ran long", "the launch felt disconnected"): what the part did or was. */
export const ABOUT_A_PART: readonly RegExp[] = [
  shape(
    '(?:tail|trail|drop)(?:ed|s) off|(?:started|ended|began|opened|closed|finished) (?:\\w+ )?(?:strong|well|weak|slow|flat|poor|bad)\\w*|stalled|drifted|suffered|did(?: not|n.t) (?:work|land)|went (?:well|nowhere|sideways|off|on and on)|ran (?:long|over|short|away)|fell (?:short|flat|apart)|lost (?:its|steam|focus|momentum)|(?:missed|hit) (?:the|its)|need(?:s|ed)? (?:\\w+ )?(?:more|some|work|polish|attention)|lack(?:s|ed|ing)|could (?:use|have (?:been|used))|never (?:got|took|gelled|quite)|came (?:together|off)|made (?:\\w+ )?sense|(?:left|leaves) (?:\\w+ ){1,3}to be|took (?:forever|too|ages)|did its job|got off|~be (?:\\w+ )?(?:off|all over|right on|an? (?:\\w+ ){0,2}(?:afterthought|jumble|blur|muddle|waste|genius))|~not (?:\\w+ )?\\w+ enough',
  ),
  shape(
    '(?:~be|felt|seemed) (?:\\w+ )?(?:a bit|a little|too|very|quite|rather|pretty|somewhat|extremely|really|fairly|overly|highly|truly|not (?:very|that|so|particularly)) (?!(?:much|many|about|of|in|on|the|an?|like|that|to|good to)\\b)[a-z]{3,}',
  ),
  shape('(?:felt|seemed|sounded|came across as) (?!(?:like|as|that|to|it|safe|the|in|an?)\\b)(?:\\w+ly )?[a-z]{4,}'),
  shape(
    '~be (?:\\w+ly )?(?!(?:pres|evid|sil|differ|independ|frequ|rec|curr|abs|equival|appar)ent|important|(?:empt|bus|read|dail|earl|ever|an|onl|man|wh)y|(?:vis|aud)ible|available|possible)[a-z]{2,}(?:ive|ful|less|ous|ish|ent|ant|[^l]y|ever|ble)(?=[.,;!]| (?:and|but|today|overall|throughout|for|in|at)\\b|$)',
  ),
  // What a part of a lesson can be called, and how it was made.
  shape(
    '~be (?:an? (?:\\w+ ){0,2}(?:issue|concern|worry|let ?down|drag|drawback|shambles)|(?:\\w+ )?(?:of|below|above) (?:an? )?(?:\\w+ )?(?:standard|quality|par))',
  ),
  shape(
    '~be (?:not )?(?:\\w+ly |quite |very )?(?:(?:over|under|ill|mis)-?(?!lin|lap|turn|stood|stand)[a-z]{3,}(?:ed|en|aught)|well[- ](?!know|over|under)\\w+(?:ed|ght|en)(?: out| through)?|optimal|(?:(?:il)?log|method|mechan|formula|simplist|energet|problemat|systemat)ic(?:al)?)',
  ),
];

/** A label and its verdict: "Discussion quality: low", "Pacing – uneven". Low and high judge only here. */
export const LABELLED = shape(
  '(?<=[:–—=-] ?)(?:very |too |quite |rather |a bit )?(?:low|high|mixed|medium|missing|absent|limited|fine|ok(?:ay)?|[a-z]{3,}(?:ive|less|ous|ish|ever|ble|ky|py))(?=[.!]?$)',
);

/** A verdict behind the lesson and a comma: "…, just a bit dull", "…, rather thin". */
export const AFTERTHOUGHT = shape(
  '(?<=[,–—;] ?)(?:(?:but|just|only|if|though|and|maybe|perhaps) ){0,2}(?:an? (?:bit|little|touch|tad)|rather|somewhat|slightly|too|overly|a little too) (?!much|many|few|late to|early to)[a-z]{3,}(?=[.,!]?$| (?:for|in|at|overall|today)\\b)',
);

/** Verdicts that bring their own noun. */
export const WHOLE: readonly RegExp[] = [
  shape(
    '(?:lack|absence) of (?:structure|clarity|focus|rigor|energy|depth|planning|closure|direction|pace)|no (?:clear|real) (?:structure|closure|purpose|direction|focus|rigor|flow)',
  ),
  shape(
    '(?:no|some)thing wrong with (?:the|your|this)|room (?:for|to) (?:improve\\w*|grow\\w*)|^too (?:much|many|little|few) \\w+|(?:an? )?(?:improvement|step (?:up|down|back|forward)) (?:on|over|from) (?:last|the|your|previous)',
  ),
  shape('(?:did|doing) an? ~adv(?:good|decent|fine|solid|poor|fair|bad|adequate|strong|nice) job'),
  shape(
    'could (?:have (?:been|used|had)|be|use) (?:an? |some )?(?:bit |little |much |lot )?(?:[a-z]{3,}er|more [a-z]+|work)',
  ),
  shape(
    '\\w+ly (?:constructed|planned|designed|paced|structured|sequenced|executed|crafted|built|chosen|delivered|managed|facilitated|prepared)',
  ),
  shape(
    'too (?:much|many|little|few) (?:\\w+ )?(?:going on|talk(?:ing)?|lecture|telling|scaffolding|help|problems|steps|content|wait|hints)',
  ),
  shape(
    "i(?:[’']m| am| was) ~adv(?:underwhelmed|disappointed|concerned|bored|confused|unimpressed) (?:by|with|at|about|that)",
  ),
  shape(
    'you ~adv(?:tend to |often )?(?:rush(?:ed)?|over-?(?:explain|scaffold|help)\\w*|ramble[ds]?|lost (?:them|control)|struggled|botched|stumbled|miss(?:ed)? (?:an?|the) (?:\\w+ )?(?:opportunity|chance|moment))',
  ),
];
