import { shape } from './shape.ts';

/** How a step is put that nobody can take, whatever its verb: "keep after …", "up the …", "work more on …". A shared matter must follow. */
export const STEPS: readonly RegExp[] = [
  shape(
    '(keep|stay) (after|at|on|an eye on|\\w+ing (away )?at)|(work|focus|concentrate)(ing)? (more|harder|further|some|a bit|towards?)|(turn|step|dial|crank|bump) up|^(please |just |let.?s |lets )?up the|bring (in )?(more|some)|(circle|come|get) back to|let up on|look for \\w+s (to|for)|^(maybe |perhaps )?(next time )?push|adding|get (the |your |more )?(kids|students|them|voices) \\w+ing ~1(more|deep~)',
  ),
];

/** A whole step in itself. */
export const WHOLE = shape(
  'to (the|a) next level|to (go|dig|think|get) ~1deeper|(continue|keep)( to)? (build|develop|grow|improv|foster|refin|strengthen|push|explor|deepen|expand|cultivat|nurtur|rais|elevat)(e|ing)? ~3\\w+(?=[.!]*$)',
);

/** "Next time, more discourse", "My suggestion is richer talk": what comes before a wish without a verb. */
export const LEAD =
  /^(?:(?:for )?next (?:time|steps?|lesson|visit|week|month|unit)|(?:going|moving|looking) (?:forward|ahead)|in (?:the )?future(?: lessons)?|(?:some|a (?:bit|little)|(?:i['’]d |i would |would )(?:love|like)(?: to (?:see|hear))?|(?:a |one |the |my |our )?(?:goal|growth area|area for growth|area of growth|suggestion|recommendation|thought|wish|hope|push|target|next step)))\b\W*(?:(?:is|would be|might be|could be|for \w+|to see|to hear|to have|i(?:['’]d| would) (?:like|love)(?: to (?:see|hear))?)\W+){0,2}/gi;

/** "A stretch for you: rigor", "Something to think about is engagement": what comes before a matter that is only named. */
export const MATTER =
  /^(?:i think )?(?:(?:a|an|one|your|the|my|our|another) )?(?:\w+ )?(?:stretch|push|nudge|growth area|area (?:for|of|to) (?:growth|improvement|grow|strengthen|work on|improve|develop)|next (?:level|piece|move|area)|opportunity|goal|focus area|challenge|target|(?:some)?thing to (?:think about|consider|work on)|place to grow|(?:\w+ ){0,2}from here|wondering|next(?=:))\b(?:\W+(?:for you|here|to consider|going forward|is|to|how to get|would be|might be|for (?:the )?next (?:\w+ )?\w+))*/gi;
