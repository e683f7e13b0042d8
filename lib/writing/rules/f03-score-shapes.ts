/** A score of the lesson, where it stands: by a number, a letter or the name of a level. "3 out of 4 students" and "scored the number line" are none. */
const IN_PLACE = [
  /^[\p{L}][\p{L}\s'/&-]{2,40}(?::|\s[-–—=])\s*(?:level\s)?[0-5](?:\.\d)?(?:\s*(?:\/|out of|of)\s*(?:3|4|5|10))?\s*(?:[.;,]|$)/iu,
  /\b(?:at|a|the|solid|to|from)\slevel\s(?:[0-5]|one|two|three|four)\b(?!\s(?:of the|problem|text|reader))/iu,
  /\b(?:indicator|component|domain|element|standard|criterion)\s\d(?:\.\d|[a-e])?\s?(?::|[-–—]|is|was|at|=)/iu,
  /\b(?:in|on|for|at|under|component|domain|element|indicator)\s[1-4][a-e]\b(?!\s*[-+*/=^])/iu,
  /\b(?:give|gave|grade[sd]?|get|gets|got|earn(?:s|ed)?|deserves?|was|is|be)\b[^.?!"“]{0,30}?\b(?:an?\s|grade of\s)(?:solid |strong )?(?:[A-DF][+-](?=[\s.,!]|$)|[B-DF](?=[.,!]|\sfor|$)|A(?=[.!]|\sfor (?:this|the|your)|$))/u,
  /\bon track (?:for|to be) (?:an? )?(?:exceed|meet|proficien|expected|greater depth|distinguish|outstanding|good)|\b(?:effective|proficient|basic|distinguished) practice\b|\b(?:talk|questioning|discourse|engagement|questions|demand|language)\s[0-5]\s?\/\s?[345]\b|^[0-5](?:\.5)?\s?\/\s?[345] (?:for|on|in)\b|^level [0-5] (?:for|on|in)\b|^(?:needs improvement|proficient|basic|developing|effective|highly effective|distinguished|exemplary|satisfactory|unsatisfactory) (?:in|on|for|under)\b|^(?:overall )?grade:\s*[A-F][+-]?/iu,
];

/** Numbers, words and steps of a scale, each as one mark: "a strong two", "the lowest level", "partially evident". */
const NUMBER = String.raw`(?:an?|at|as) (?:very |solid |strong |soft |weak |high |low |firm |mid )*(?:[0-5](?:\.\d)?|two|three|four)`;
const LEVEL =
  '(?:(?:not|partially|partly|barely|fully|somewhat|clearly|minimally) (?:yet|there|evident|met|effective)|developing|emerging|exceed(?:s|ing)|meeting|approaching|proficient|distinguished|satisfactory|exemplary|unsatisfactory|basic|beginning)';
const STEP = '(?:level|band|rung|tier|category|rating|grade|column)';
const TOOL =
  '(?:rubric|scale|scorecard|framework|checklist|evaluation|(?:county|district|state|walkthrough|walk-through|observation|trust|school) (?:form|tool|sheet|look))';
/** Giving, or holding, a place on a scale. */
const PLACED = String.raw`(?:(?:went|go|going) with|sit(?:s|ting)?|hover\w*|land\w*|f[ae]ll(?:s|ing)?|ha(?:ve|d) (?:you|this|it|that)|c[ao]mes? (?:out|in)|drops?|dropped|bump\w*|moves?|moved|puts?|places?|placed|goes|went|lean\w*|settled?|entered?|call(?:ed)?|counts?|reads?|shows?|gets?|got|worth|deserves?|award\w*|earn\w*|give[sn]?|gave|mark(?:ed)?|tick(?:ed)?|check(?:ed)?|circled?|down (?:as|for)|you(?:'re| are)|still)`;
/** What may follow a mark; a noun makes it an amount. */
const DONE = String.raw`(?=\s*(?:$|[.,;:!)"”]|(?:for|on|in|and|or|from|right|today|now|at|overall|this|with|maybe|practice|territory)\b))`;
/** Said of the teacher, not of a class that solved three out of five. Stands last in a shape, so that it is asked only where the rest fits. */
const NO_STUDENT = String.raw`(?<!\b(?:students?|kids|pupils|children|they|hands|pairs|groups|answers|class)\b[^.?!]{0,120})`;
const shape = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'iu');

/** A score in other words: somebody gives a mark, or an instrument is named beside a place on it. */
const IN_OTHER_WORDS = [
  // A label and a level: "Questioning: proficient".
  shape(
    String.raw`^[\p{L}\d][\p{L}\d.\s'/&-]{1,40}(?::|\s[-–—=])\s*(?:${LEVEL}|(?:highly )?effective|ineffective|accomplished|advanced|needs improvement|meets?|applying|(?:not )?met|novice|below)\b`,
  ),
  shape(String.raw`\b${PLACED}\b[^.?!“]{0,30}?\b${NUMBER}`, DONE),
  shape(String.raw`\b${PLACED}\b[^.?!]{0,24}?(?:["“]|\b(?:at|as|an?|toward|towards) )${LEVEL}\b`, DONE),
  shape(String.raw`\bbetween an? (?:[0-5]|one|two|three|four) and an? (?:[0-5]|one|two|three|four)\b`, DONE),
  shape(
    String.raw`^(?:an? )?(?:strong|solid|weak|high|low|soft|firm|clear) (?:[0-5](?:\.\d)?|one|two|three|four)`,
    DONE,
  ),
  shape(
    String.raw`\b(?:up|down|gained|lost|dropped|moved|jumped|above|below|higher|lower) (?:by )?(?:an?|one|two|half an?) (?:whole |full )?${STEP}s?\b`,
  ),
  shape(
    String.raw`\b(?:an?|one|two|half an?) (?:whole |full )?${STEP}s? (?:up|down|higher|lower|above|below)\b(?! (?:the|on the) (?:grid|graph|number))`,
  ),
  shape(
    String.raw`\b(?:lowest|highest|top|bottom|middle|upper|lower|next) (?:${STEP}|(?:of|end of) (?:the|our|my|your) ${TOOL})\b`,
  ),
  shape(String.raw`\blevel (?:[0-5]|one|two|three|four) (?:practice|teaching|work|lesson|questioning|talk)\b`),
  shape(
    String.raw`(?:\b(?:talk|questions|questioning|discourse|time|demand|task|explanations?|reasoning|representations|ownership|launch|close|engagement|rigor) [0-5](?:\.\d)?(?:[,;.]| and)?\s*){2,}`,
  ),
  shape(
    String.raw`\b(?:full|top|overall|half|final|good|low|high) (?:marks?|scores?|grades?)\b(?! for (?:effort|students))`,
  ),
  shape(
    String.raw`\b(?:had|have|need|going|asked|want|were|was) to (?:score|rate|grade|rank|mark) (?:it|this|you|the|that|your|today)\b`,
  ),
  shape(
    String.raw`\b(?:rated?|scored?|graded?|ranked?|evaluated?) (?:you |it |this |much |quite )*(?:higher|lower|up|down|among|above|below|near|high|low|at|as|against)\b`,
  ),
  shape(
    String.raw`\b(?:met|meets?|meeting|miss(?:ed|es)?|reach(?:ed|es)?|hit|cleared) the (?:benchmark|bar|criteri(?:a|on)|indicator|cut|mark) (?:for|on|in)\b`,
  ),
  shape(
    String.raw`\b(?:pass|passed|fail|failed|survive) (?:the|an?|our|your) (?:district|state|formal|official|county|trust|inspection|walkthrough|observation)\b`,
  ),
  shape(
    String.raw`\b(?:[0-5]|one|two|three|four|five|six|seven|eight|nine) (?:\w+ )?out of (?:[345]|10|three|four|five|ten)(?=\s*(?:$|[.,;!]|on (?:the|my|our)|for|from))${NO_STUDENT}`,
  ),
  shape(
    String.raw`\bscor(?:e|ed|es|ing) (?:very |quite |so |really |pretty )*(?:well|high|highly|low|poorly|strongly)\b${NO_STUDENT}`,
  ),
  shape(
    String.raw`\b(?:top|bottom|middle|highest|lowest|first|last) (?:box|score|mark|column|rating)\b|\b(?:lost|lose|losing|gained?|dock\w*|took off|drops?|pulls?|brings?|raises?) (?:you |some |a few |your |two |the )*(?:points|average|marks|score)\b`,
  ),
  shape(
    String.raw`\b(?:mostly|all|straight|mainly|only|just|some|a few|a couple of|solid|gave|earn\w*|got|get(?:ting)?|saw|see) (?:[0-5]s|twos|threes|fours)\b${NO_STUDENT}`,
  ),
  shape(
    String.raw`\b(?:not quite|nearly|almost|barely|just shy of|shy of|short of|no more than|more than|less than|at best|at most)(?: an?)? (?:[0-5](?:\.\d)?|two|three|four)(?: yet)?\s*(?:$|[.,;!])(?<!\b(?:fraction|number|answer|half|denominator|digit)\b[^.]{0,120})`,
  ),
  shape(
    String.raw`\b(?:counts?|counting|goes|go|use[ds]?|stands?|enter(?:ed)?|record(?:ed)?|log(?:ged)?) (?:this |it |down )?(?:as|for|toward|towards|in) (?:your|the|a) (?:\w+ )?(?:formal|observation|evaluation|appraisal|record|file|portfolio|folder)\b|\bin your (?:record|folder|portfolio)\b`,
  ),
  shape(
    String.raw`\b(?:you|it|this|that|lesson|room|class)(?:'d| would| could| will|'ll) (?:still |only |easily |probably )?be an? (?:[0-5]|two|three|four)\b(?! (?:by|digit|times|minute))`,
  ),
  shape(
    String.raw`\bwe (?:ranked|rated|scored|graded)\b|\b(?:at|near|above|below|under|over) (?:the )?benchmark\b(?=.*\b(?:for|in|on)\b)|\b(?:partially|fully|mostly|barely) (?:meets?|met)\b|\byardstick\b`,
  ),
  shape(
    String.raw`\b(?:the|your|last|next|this|a|his|her) (?:score|rating)s? (?:for|on|in|is|was|went|goes|has|of)\b(?! the (?:game|test|quiz))`,
  ),
  shape(
    String.raw`\b(?:at|as|a|still) ["“](?:needs work|needs improvement|some|partial(?:ly)?|meets|not yet|emerging|beginning|basic|sometimes)\b`,
  ),
  shape(
    String.raw`\b(?:my|our|the|this) (?:\w+ )?(?:form|sheet|tool|rubric|tracker|dashboard) (?:says|has|puts|shows|reads|calls|marks)\b`,
  ),
  shape(String.raw`\b(?:an?|your) [A-DF][+-]? (?:from me|in my book|overall|for (?:you|today|the|this|your))\b`),
  shape(
    String.raw`\b(?:year|term|semester|mid-year|cycle)[- ](?:end )?(?:evaluation|review|rating|appraisal|summary)\b`,
  ),
];

export const SCORES: readonly RegExp[] = [...IN_PLACE, ...IN_OTHER_WORDS];
