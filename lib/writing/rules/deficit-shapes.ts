import { shape } from './shape.ts';

/** How students are labelled, whatever the label: "is so lazy", "kids who can't", "that many behaviors". */

/** What they are said to lack. */
const ABILITY =
  '(skills?|basics|foundations?|sense|(?<!the )facts|vocab(ulary)?|language|words|english|background|stamina|grit|motivation|discipline|ethic|perseverance|resilience|maturity|(knowl|drive|fluency|ability|attention)~)(?! (cards?|wall|posted|on|in the))';
const LACK = `(lack~|(do|does|did)( not|n[’']t) (even |just |really )?have|with (no|low)|(ha(s|ve)|come in with) ~adv(no|zero|little|few|poor|weak|low|limited)) ~3${ABILITY}`;
const NOT_MUCH = '~adv(~not |nowhere |too |below |behind |low|weak|poor|lacking|limited|shaky)';

/** Behind a word for one or more students. */
export const OF_STUDENTS: readonly RegExp[] = [
  shape(
    '~be ~adv(an? [\\w-]+ and )?(lazy|dumb|slow(?! to| down)|weak|low(?! on)|lower|unmotivated|immature|needy|unteachable|hopeless|unprepared|incapable|dull|smart|gifted|disruptive|sped)',
  ),
  shape(
    "(~be ~adv~not|ha(s|ve) never been|isn[’']t|aren[’']t) ~adv(motivated|capable|ready for|able to|bright|smart|strong|equipped|cut out|mature|wired|college|math people)",
  ),
  shape("(who|that) (just )?(can[’']t|cannot|lack|struggle)|have no business|don[’']t belong"),
  shape(LACK),
  shape(
    "~be ~adv((never|not|n[’']t) going to (get|make|be able|catch|pass|keep|learn|understand|master)|(below|under|behind) (level|average|benchmark|where)|~not there yet|a handful)|ha(s|ve) ((so|too|such|very|many|huge|big|serious) )*gaps(?! (of|between)\\b)",
  ),
];

const STATUS =
  '(special ed(ucation)?|sped|resource|iep|504|ell?|esl|tier (2|3|two|three)|title (1|i)|intervention|remedial|inclusion)';

/** Labels that need nobody before them. */
export const ALONE: readonly RegExp[] = [
  shape('(too|so|that) many (behaviors|ieps|504s|ells|newcomers|needs)'),
  shape(
    '(low|high|bottom|top|weak)(er|est)?[- ](level|perform\\w+|achiev\\w+|skill(ed|s)|ability|income|end) ~1(students?|kids?|learners?|ones|group|class|readers|children)',
  ),
  shape(
    `${STATUS} (kids?|students?|group|boys?|girls?|children|ones|learners|cluster) ~1(can[’']t|cannot|couldn[’']t|don[’']t|didn[’']t|won[’']t|never|lack|need|struggle|were|just|got lost|had no|copied because)`,
  ),
  shape('one of (my|your|our|the) (low|slow|weak|struggl|bright|difficult|tough)~(?= ones| kids| students|[.,;!]|$)'),
  shape(
    '(my|your|our) (low|bottom|weak|bright|slow)(er|est)? (third|half|quarter|group|set|end|quartile|cluster)|the (brighter|weaker|slower) half',
  ),
  shape(
    '(wired|cut out|built|meant) for (math|school|college)|com(e|es|ing) from (chaos|poverty|broken|nothing|homes)|(support|help|structure) at home|(years?|levels?|grades?) (below|behind)',
  ),
  // A class by its hour; what is theirs and not enough; what may be expected of them; who holds back the rest.
  shape(
    `((period|hour|block) \\d|((fir|seco|thi|four|fif|six|seven|eigh|\\d)(st|nd|rd|th)) (period|hour|block)) (${LACK}|struggles|~be ~adv(low|weak|behind|slow))`,
  ),
  shape(
    `(their|her|his) ~1(english|vocab(ulary)?|reading|skills?|math|basics|language|background|writing|facts) (~be ${NOT_MUCH}|(isn|aren|wasn)[’']?t (there|enough|strong|good))`,
  ),
  shape("(can[’']?t|cannot|not|n[’']t) expect (too )?(much|a lot)"),
  shape(
    '(weigh|drag|bring|hold|pull|slow)~ (your |the |our )?(rest|class|group|others|scores|everyone) ~1(down|(?<=hold.{0,30})back)|babysitting|repeaters|non-?verbal',
  ),
  shape(
    "(ells?|els|newcomers|bilinguals|speds) ~adv(can[’']t|cannot|couldn[’']t|don[’']t|didn[’']t|won[’']t|never|lack)",
  ),
];
