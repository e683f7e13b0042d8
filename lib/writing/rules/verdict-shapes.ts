import { shape } from './shape.ts';

/** How a verdict on a lesson is put, whatever its words. */

/** Behind a part of the lesson ("the warm-up ran long", "the launch felt disconnected"): what the part did or was. */
export const ABOUT_A_PART: readonly RegExp[] = [
  shape(
    'stalled|drifted|suffered|did(?: not|n.t) (?:work|land)|went (?:well|nowhere|sideways|off|on and on)|ran (?:long|over|short|away)|fell (?:short|flat|apart)|lost (?:its|steam|focus|momentum)|(?:missed|hit) (?:the|its)|needed (?:more|some|work)|lack(?:s|ed|ing)|could (?:use|have (?:been|used))|never (?:got|took|gelled|quite)|came (?:together|off)|made (?:\\w+ )?sense|left (?:\\w+ ){1,3}to be|took (?:forever|too|ages)|did its job|got off|~be (?:\\w+ )?(?:off|all over|right on|an? (?:\\w+ ){0,2}(?:afterthought|jumble|blur|muddle|waste|genius))|~not (?:\\w+ )?\\w+ enough',
  ),
  shape(
    '(?:~be|felt|seemed) (?:\\w+ )?(?:a bit|a little|too|very|quite|rather|pretty|somewhat|extremely|really|fairly|overly|highly|truly|not (?:very|that|so|particularly)) (?!(?:much|many|about|of|in|on|the|an?|like|that|to|good to)\\b)[a-z]{3,}',
  ),
  shape('(?:felt|seemed|sounded|came across as) (?!(?:like|as|that|to|it|safe|the|in|an?)\\b)(?:\\w+ly )?[a-z]{4,}'),
  shape(
    '~be (?:\\w+ly )?(?!(?:pres|evid|sil|differ|independ|frequ|rec|curr|abs|equival|appar)ent|important|(?:empt|bus|read|dail|earl|ever|an|onl|man|wh)y|(?:vis|aud)ible|available|possible)[a-z]{2,}(?:ive|ful|less|ous|ish|ent|ant|[^l]y|ever|ble)(?=[.,;!]| (?:and|but|today|overall|throughout|for|in|at)\\b|$)',
  ),
];

/** Verdicts that bring their own noun. */
export const WHOLE: readonly RegExp[] = [
  shape(
    '(?:lack|absence) of (?:structure|clarity|focus|rigor|energy|depth|planning|closure|direction|pace)|no (?:clear|real) (?:structure|closure|purpose|direction|focus|rigor|flow)',
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
