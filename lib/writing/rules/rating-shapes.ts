import { shape } from './shape.ts';

/** How a rating is put when no number gives it away: a name of a level beside a word of the evaluation system, or a verb that places. */
export const LEVEL =
  '((highly |minimally |partially )?(in)?effective|basic|proficient|distinguished|developing|emerging|secure|approaching|applying|innovating|beginning|(un)?satisfactory|accomplished|exemplary|needs improvement|(below|above|at|meets?|met|exceeds?) (the )?(standards?|expectations?)|(partially|not yet|not|fully) met|outstanding|inadequate|novice|highly skilled|skilled(?= (on|under)\\b)|level ([0-5]|one|two|three|four|i{1,3}|iv)(?![\\w]))';
const SYSTEM =
  '(rubrics?|evaluations?|(district|state|observation|walk-?through|appraisal) (tool|form|system)|framework|domains?|components?|indicators?|standards? \\d[\\d.a-z]*|summative|formal|appraisal|scale|columns?|category|band|ratings?|scores?)';

export const RATING_SHAPES: readonly RegExp[] = [
  shape(
    `${SYSTEM}[^.?!]{0,50}? ["“']?${LEVEL}|${LEVEL}[^.?!:]{0,30}? (on|in|under|for|by) (the |our |your )?~1${SYSTEM}`,
  ),
  shape(`(the |an? )?${LEVEL} (column|category|box|band|range)`),
  // "I have you at approaching", "it would come out as basic", "I checked emerging".
  shape(
    `(have|had|put|place[ds]?|call(ed)?|consider|code[ds]?|mark(ed)?|check(ed)?|tick(ed)?|circled?|falls?|lands?|landed|sits?|comes?|moving|trending|rated?|scored?|record(ed|ing)?|would be|you are|you're|this is) (you |this |it |that |(the|your) \\w+ )?(down |out |overall |solidly |still )?((at|as|in|into|a|an) (the |an? )?)?["“']?${LEVEL}`,
  ),
  shape(
    '(points?|notch|step|level) (away|short|shy|off|below|above) [^.?!]{0,20}(exemplary|proficient|distinguished|effective|[1-5])',
  ),
  shape(
    "(gave|give|put|scored?|scoring|rated?|rating|mark(ed|ing)?|giving|assign(ed)?|earn(ed|s)?|got|get|land(ed)?) ([\\w’']+ ){0,5}?(solid |strong |low |high |weak )?(\\d(\\.\\d)?|(?<!by )(one|two|three|four))( out of (\\d+|three|four|five|ten))?(?=\\s*[.,;!]| from me| overall| in that| lesson| for (the|me|your|this|today|discourse|questioning|talk|engagement)|\\s*$)",
  ),
  shape(
    'mark(ed|ing)? (\\w+ ){1,3}down|(overall|final|total) (mark|score|rating|grade|level)|^scored? \\d|you ~5(band|notch|tier)|(docked|lost|took off) ~1points?',
  ),
  shape(
    '(would|will|does|did) not (count|qualify|pass|rate)[^.?!]{0,40} (effective|proficient|evaluation|formal|observation|rubric)',
  ),
  shape(
    `between an? [0-5] and an? [0-5]|at an? [0-5](?=[.,;!]|$| (for|in|on)\\b(?!.* (line|axis)))|it([’']s| is) an? (one|two|three|four|[0-5]) (from|for|in)|^not yet (effective|proficient)|^(${LEVEL}|meets|exceeds) (in|on|for|under)|check[- ]plus|(say|get|got|an?) [a-d] (minus|plus)|^(solid )?(\\d|one|two|three) out of ([345]|10|three|four|five|ten) (for|on|in|lesson)|^\\d out of \\d+(?=\\W*$)|(gave|give|giving|put|mark(ed)?|score[ds]?|rate[ds]?) you ~1(at )?an? ~1[0-5](?![-\\d/]| \\w*(min|sec|day|week|page|quest))|^(still )?an? (one|two|three|four|[0-5]) (on|for|in)|(lean(ing)?|hovering|say) (an? |at |around )?([0-5]|[A-DF])(?=[.,;!]|$| (on|for) (this|the|me|your)\\b)`,
  ),
];
