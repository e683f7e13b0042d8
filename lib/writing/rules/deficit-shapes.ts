import { shape } from './shape.ts';

/** How students are labelled, whatever the label: "is so lazy", "kids who can't", "that many behaviors". */

/** Behind a word for one or more students. */
export const OF_STUDENTS: readonly RegExp[] = [
  shape(
    '~be ~adv(?:an? [\\w-]+ and )?(?:lazy|dumb|slow(?! to| down)|weak|low(?! on)|lower|unmotivated|immature|needy|unteachable|hopeless|unprepared|incapable|dull|smart|gifted|disruptive|sped)',
  ),
  shape(
    "(?:~be ~adv~not|isn[’']t|aren[’']t) ~adv(?:motivated|capable|ready for|able to|bright|smart|strong|equipped|cut out|mature|wired|college|math people)",
  ),
  shape("(?:who|that) (?:just )?(?:can[’']t|cannot|lack|struggle)|have no business|don[’']t belong"),
];

const STATUS =
  '(?:special ed(?:ucation)?|sped|resource|iep|504|ell?|esl|tier (?:2|3|two|three)|title (?:1|i)|intervention|remedial|inclusion)';

/** Labels that need nobody before them. */
export const ALONE: readonly RegExp[] = [
  shape('(?:too|so|that) many (?:behaviors|ieps|504s|ells|newcomers|needs)'),
  shape(
    '(?:low|high|bottom|top|weak)(?:er|est)?[- ](?:level|perform\\w+|achiev\\w+|skill(?:ed|s)|ability|income|end) (?:\\w+ )?(?:students?|kids?|learners?|ones|group|class|readers|children)',
  ),
  shape(
    `${STATUS} (?:kids?|students?|group|boys?|girls?|children|ones|learners|cluster) (?:\\w+ )?(?:can[’']t|cannot|couldn[’']t|don[’']t|didn[’']t|won[’']t|never|lack|need|struggle|were|just|got lost|had no)`,
  ),
  shape(
    'one of (?:my|your|our|the) (?:low|slow|weak|struggl|bright|difficult|tough)\\w*(?= ones| kids| students|[.,;!]|$)',
  ),
  shape(
    '(?:my|your|our) (?:low|bottom|weak|bright|slow)(?:er|est)? (?:third|half|quarter|group|set|end|quartile|cluster)|the (?:brighter|weaker|slower) half',
  ),
  shape(
    '(?:wired|cut out|built|meant) for (?:math|school|college)|com(?:e|es|ing) from (?:chaos|poverty|broken|nothing|homes)|(?:support|help|structure) at home|(?:years?|levels?|grades?) (?:below|behind)',
  ),
  shape(
    "(?:ells?|els|newcomers|bilinguals|speds) ~adv(?:can[’']t|cannot|couldn[’']t|don[’']t|didn[’']t|won[’']t|never|lack)",
  ),
];
