/** Words around a capitalised word that make it a student's name, by the place they take. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Before a listed name. */
export const TO_SOMEBODY =
  words(`give call ask have help let invite pair seat move put called asked told invited named let gave had helped praised with from by for when that and to what like
student girl boy child kid while because after before where as but until if how than of heard watched saw
noticed on at about beside only then so said or joined answered corrected interrupted`);

/** After a name and 's. */
export const WORK =
  words(`work idea ideas strategy answer drawing paper board whiteboard method explanation question notebook graph
model solution thinking partner group table picture array hand mistake error reason turn words behavior
equation diagram number page response claim proof conjecture journal exit mom dad mother parents iep desk
name`);

/** Before any name, listed or not. */
export const STRONG = words(
  `ask give invite pair seat tell noticed saw watched let like friend asked told overheard heard invited praised interrupted corrected helped prompted redirected reminded pulled gave student girl boy named`,
);

/** A status beside a name. */
export const STATUS = words(`iep 504 ell el esl sped adhd lep rti gt ld`);

/** After a listed name. */
export const HAS =
  words(`was had has is were didn't did could couldn't never also then just who still already got went came raised
needed needs sat kept stood looked left took finished called spoke wanted quietly finally immediately first
both struggled doesn't wasn't can't seemed seems felt always`);

/** What a name and a verb of saying or doing have between them when somebody did it: past forms and those in -s. */
export const DID = /(?:ed|s|aid|old|eld|ilt|ew|ade|ote|ave|ound|[pu]t|et|lit|ead|id)$/;

/** What only a person does, is or has, right behind the name. */
export const PERSONAL =
  /^(?:(?:(?:didn|doesn|couldn|can|won|wouldn|wasn)['’]t|(?:\w+ly|never|also|just|still|was|is|kept|had|has)\s)+\s?(?:\w+ (?:his|her|its|the) |stuck|lost|absent|able|asked|called|sure|first|count|talk|think|try|say|get|agree|know|want|work|explain|put|us|draw|writ|solv|look|sit|wait|ask|got|an answer|(?:his|her|to|the (?:first|only|last|one|same))\b)|(?:sat|stood|raised|refused|finished|wanted|tried|knew|spoke|struggled|looked|needed)\b|got (?:it|stuck|\d|the|up|a)\b|\w+ed (?:the|an?|his|her|it|up|out|over)\b)/;

/** Endings of words that stand first and are no name: a plural, a verb, an idea, a thing. */
export const THING = /(?:[^s]s|ing|ly|ed|tion|sion|ness|ism|work|room|board|book|fast|istry|ware|time)$/;

/** "the Ramirez twins". */
export const KIN = /^(?:twins?|brothers?|sisters?|siblings|cousins?|boys?|girls?|kids?)$/;
