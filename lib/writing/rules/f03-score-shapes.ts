/** A score of the lesson, where it stands: by a number, a letter or the name of a level. "3 out of 4 students" and "scored the number line" are none. */
const IN_PLACE = [
  /\b(?:put|scored?|scoring|rated?|rating|gave|give|giving|mark(?:ed)?|call|earned?|got|get|gets|landed|came|comes|would be|was|is|were|be|it's|that's|solid|closer to|more like|leaning)\b[^.?!"“]{0,40}?\b(?:an?|at|as|to|towards? an?)\s(?:solid |strong |low |high |weak )?[0-5](?:\.\d)?(?=\s*(?:$|[.,;!)]|on (?:the|our|my|a) (?:rubric|scale|form|tool)|out of|on this|for (?:\w+ )?(?:questioning|discourse|engagement|wait|rigor|talk|instruction|today|this)|in (?:questioning|discourse|engagement|the|domain)|today|right now|or an? [0-5]))/iu,
  /\b(?:scored?|rated?|rating|marked)\s(?:you|it|this|that|the \w+|your \w+)?\s?(?:an?|at|as)?\s?[0-5](?:\.\d)?\b(?!\s*(?:times|students|minutes|of the|seconds|[-+*/x=]))/iu,
  /^[\p{L}][\p{L}\s'/&-]{2,40}(?::|\s[-–—=])\s*(?:level\s)?[0-5](?:\.\d)?(?:\s*(?:\/|out of|of)\s*(?:3|4|5|10))?\s*(?:[.;,]|$)/iu,
  /\blevels?\s[0-5](?:\.5)?\b(?=[^.?!]*\b(?:discourse|questioning|talk|engagement|wait|lesson|rubric|today|teaching|instruction|explaining|reasoning|demand|on)\b)/iu,
  /\b(?:at|a|the|solid|to|from)\slevel\s(?:[0-5]|one|two|three|four)\b(?!\s(?:of the|problem|text|reader))/iu,
  /\b\d{1,3}(?:\.\d)?\s?(?:\/|out of)\s?\d{1,3}\s?(?:points|on the|for (?:this|the) (?:walk|obs|visit|lesson)|stars)/iu,
  /\b(?:indicator|component|domain|element|standard|criterion)\s\d(?:\.\d|[a-e])?\s?(?::|[-–—]|is|was|at|=)/iu,
  /\b(?:in|on|for|at|under|component|domain|element|indicator)\s[1-4][a-e]\b(?!\s*[-+*/=^])/iu,
  /\b(?:give|gave|grade[sd]?|get|gets|got|earn(?:s|ed)?|deserves?|was|is|be)\b[^.?!"“]{0,30}?\b(?:an?\s|grade of\s)(?:solid |strong )?(?:[A-DF][+-](?=[\s.,!]|$)|[B-DF](?=[.,!]|\sfor|$)|A(?=[.!]|\sfor (?:this|the|your)|$))/u,
  /\b(?:as|a|at|is|was|be|of|:)\s(?:Basic|Developing|Emerging|Effective|Distinguished|Proficient|Accomplished|Exemplary|Unsatisfactory|Outstanding|Good|Requires Improvement|Inadequate|Secure|Innovating|Applying|Approaching|Beginning|Advanced|Satisfactory)\b/u,
  /\bfrom an? [0-5] to an? [0-5]\b|\bon track (?:for|to be) (?:an? )?(?:exceed|meet|proficien|expected|greater depth|distinguish|outstanding|good)|\b(?:effective|proficient|basic|distinguished) practice\b|\b(?:talk|questioning|discourse|engagement|questions|demand|language)\s[0-5]\s?\/\s?[345]\b|^[0-5](?:\.5)?\s?\/\s?[345] (?:for|on|in)\b|^level [0-5] (?:for|on|in)\b|^(?:needs improvement|proficient|basic|developing|effective|highly effective|distinguished|exemplary|satisfactory|unsatisfactory) (?:in|on|for|under)\b|^(?:overall )?grade:\s*[A-F][+-]?|\bsolid [0-5](?:\.\d)?\b(?!\s(?:minutes|seconds|hours|weeks|days|times))|\b(?:scored?|rated?) (?:a (?:bit|little) )?(?:higher|lower|better|worse)\b/iu,
  /\bon a scale (?:of|from)\b|\bout of (?:five|four|ten|5|10) stars\b|\b(?:10|ten)\s?(?:\/|out of)\s?(?:10|ten)\b/iu,
  /\b(?:above|below|under|over|nearly|almost|close to|barely|not quite|at best)\s(?:an? )?[0-5](?=\s*(?:$|[.!,;]|with this|for this|today|on))/iu,
  // A label and a level: "Questioning: proficient".
  /^[\p{L}\d][\p{L}\d.\s'/&-]{1,40}(?::|\s[-–—=])\s*(?:proficient|distinguished|basic|unsatisfactory|effective|highly effective|ineffective|developing|emerging|accomplished|exemplary|advanced|beginning|needs improvement|satisfactory|meets?|exceeds?|approaching|applying|minimally effective|partially (?:met|effective)|fully met|met|not met|novice|below)\b/iu,
];

/** Numbers, words and steps of a scale, each as one mark: "a strong two", "the lowest level", "partially evident". */
const NUMBER = String.raw`(?:(?:an?|at) )(?:very |solid |strong |soft |weak |high |low |firm |mid )*(?:[0-5](?:\.\d)?|two|three|four)`;
const LEVEL = String.raw`(?:(?:not|partially|partly|barely|fully|somewhat|clearly|minimally) (?:yet|there|evident|met|effective)|developing|emerging|exceed(?:s|ing)|meeting|approaching|proficient|distinguished|satisfactory|exemplary|unsatisfactory|basic|beginning)`;
const STEP = String.raw`(?:level|band|rung|tier|category|rating|grade|column)`;
const TOOL = String.raw`(?:rubric|scale|scorecard|framework|checklist|evaluation|(?:county|district|state|walkthrough|walk-through|observation|trust|school) (?:form|tool|sheet|look))`;
/** Giving, or holding, a place on a scale. */
const PLACED = String.raw`(?:(?:went|go|going) with|sit(?:s|ting)?|hover\w*|land\w*|f[ae]ll(?:s|ing)?|ha(?:ve|d) (?:you|this|it|that)|c[ao]mes? (?:out|in)|drops?|dropped|bump\w*|moves?|moved|puts?|places?|placed|goes|went|lean\w*|settled?|entered?|call(?:ed)?|counts?|reads?|shows?|gets?|got|worth|deserves?|award\w*|earn\w*|give[sn]?|gave|mark(?:ed)?|tick(?:ed)?|check(?:ed)?|circled?|down (?:as|for)|you(?:'re| are)|still)`;
/** What may follow a mark; a noun makes it an amount. */
const DONE = String.raw`(?=\s*(?:$|[.,;:!)"”]|(?:for|on|in|and|or|from|right|today|now|at|overall|this|with|maybe|practice|territory)\b))`;
/** Said of the teacher, not of a class that solved three out of five. */
const NO_STUDENT = String.raw`(?<!\b(?:students?|kids|pupils|children|they|hands|pairs|groups|answers|class)\b[^.?!]*)`;
const shape = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'iu');

/** A score in other words: somebody gives a mark, or an instrument is named beside a place on it. */
const IN_OTHER_WORDS = [
  shape(String.raw`\b${PLACED}\b[^.?!“]{0,30}?\b${NUMBER}`, DONE),
  shape(String.raw`\b${PLACED}\b[^.?!]{0,24}?(?:["“]|\b(?:at|as|an?|toward|towards) )${LEVEL}\b`, DONE),
  shape(String.raw`\bbetween an? (?:[0-5]|one|two|three|four) and an? (?:[0-5]|one|two|three|four)\b`, DONE),
  shape(String.raw`^an? (?:strong|solid|weak|high|low|soft|firm|clear) (?:[0-5]|one|two|three|four)`, DONE),
  shape(String.raw`\b(?:up|down|gained|lost|dropped|moved|jumped|above|below|higher|lower) (?:by )?(?:an?|one|two|half an?) (?:whole |full )?${STEP}s?\b`),
  shape(String.raw`\b(?:an?|one|two|half an?) (?:whole |full )?${STEP}s? (?:up|down|higher|lower|above|below)\b(?! (?:the|on the) (?:grid|graph|number))`),
  shape(String.raw`\b(?:lowest|highest|top|bottom|middle|upper|lower|next) (?:${STEP}|(?:of|end of) (?:the|our|my|your) ${TOOL})\b`),
  shape(String.raw`\b(?:middle|low end|high end|somewhere|where|near|against|by|per|under|to) (?:(?:on|of|in|by|the|our|my|your) )+${TOOL}\b`),
  shape(String.raw`\blevel (?:[0-5]|one|two|three|four) (?:practice|teaching|work|lesson|questioning|talk)\b`),
  shape(String.raw`(?:\b(?:talk|questions|questioning|discourse|time|demand|task|explanations?|reasoning|representations|ownership|launch|close|engagement|rigor) [0-5](?:\.\d)?(?:[,;.]| and)?\s*){2,}`),
  shape(String.raw`\b(?:full|top|overall|half|final|good|low|high) (?:marks?|scores?|grades?)\b(?! for (?:effort|students))`),
  shape(String.raw`\b(?:had|have|need|going|asked|want|were|was) to (?:score|rate|grade|rank|mark) (?:it|this|you|the|that|your|today)\b`),
  shape(String.raw`\b(?:rated?|scored?|graded?|ranked?|evaluated?) (?:you |it |this |much |quite )*(?:higher|lower|up|down|among|above|below|near|high|low|at|as|against)\b`),
  shape(String.raw`\b(?:enter|submit|send in|log|record|post) (?:an?|the|your|my) (?:score|rating|grade|mark|level)s?\b|\b(?:score|rating|grade|mark) (?:for|to) you\b`),
  shape(String.raw`\b(?:met|meets?|meeting|miss(?:ed|es)?|reach(?:ed|es)?|hit|cleared) the (?:benchmark|bar|criteri(?:a|on)|indicator|cut|mark) (?:for|on|in)\b`),
  shape(String.raw`\b(?:pass|passed|fail|failed|survive) (?:the|an?|our|your) (?:district|state|formal|official|county|trust|inspection|walkthrough|observation)\b`),
  shape(String.raw`\b(?:[1-5]|one|two|three|four|five|six|seven|eight|nine) (?:stars?|dots?|ticks?|points?|smileys?|checks?|marks)?\s?(?:out of|of) (?:[345]|10|three|four|five|ten)\b[^.?!]{0,12}\b(?:from me|for (?:the|your|this|today)|on my)`),
  shape(String.raw`${NO_STUDENT}\b(?:[0-5]|one|two|three|four|five|six|seven|eight|nine) (?:\w+ )?out of (?:[345]|10|three|four|five|ten)(?=\s*(?:$|[.,;!]|on (?:the|my|our)|for|from))`),
  shape(String.raw`${NO_STUDENT}\bscor(?:e|ed|es|ing) (?:very |quite |so |really |pretty )*(?:well|high|highly|low|poorly|strongly)\b`),
  shape(String.raw`\b(?:top|bottom|middle|highest|lowest|first|last) (?:box|score|mark|column|rating)\b|\b(?:lost|lose|losing|gained?|dock\w*|took off|drops?|pulls?|brings?|raises?) (?:you |some |a few |your |two |the )*(?:points|average|marks|score)\b`),
  shape(String.raw`\b(?:my|our|the|this) (?:\w+ )?(?:form|sheet|tool|rubric|tracker|dashboard) (?:says|has|puts|shows|reads|calls|marks)\b`),
  shape(String.raw`\b(?:an?|your) [A-DF][+-]? (?:from me|in my book|overall|for (?:you|today|the|this|your))\b`),
  shape(String.raw`\b(?:year|term|semester|mid-year|cycle)[- ](?:end )?(?:evaluation|review|rating|appraisal|summary)\b`),
  shape(String.raw`\bcolou?r (?:code|rating|band)\b|\b(?:red|amber|yellow|green) (?:rated|on the (?:dashboard|tracker|tool|rubric))\b`),
  shape(String.raw`\b(?:top|bottom|best|weakest|lowest|highest) (?:group|third|half|quarter|tier|ten|few) of (?:our |my |the |all )*(?:teachers|staff|rooms|classrooms)\b`),
  shape(String.raw`\byour (?:numbers|scores|ratings|levels|marks) (?:went|rose|fell|are|were|moved|dropped|climbed|came)\b|\bfrom [0-5]s to [0-5]s\b`),
];

export const SCORES: readonly RegExp[] = [...IN_PLACE, ...IN_OTHER_WORDS];
