import { shape } from '../rules/shape.ts';

/** How an order is put when no "you must" gives it away. */
export const ORDERS: readonly RegExp[] = [
  shape(
    '(?:lessons?|teachers?|classes|plans?|objectives?|targets?|standards?|closures?|staff|exit tickets?|word walls?|anchor charts?|tasks?|worksheets?) (?:must|should|needs? to|ha(?:s|ve) to|(?:is|are) (?:required|expected|supposed))(?! (?:help|feel)\\b)',
  ),
  shape(
    "i (?:want|need|expect) you(?:r \\w+)?(?! to (?:know|feel|hear|have|see|enjoy)\\b)|i(?:[’']m| am) going to (?:need|ask|have) you",
  ),
  shape(
    "there (?:needs?|has|have|ought) to be|it(?:[’']s| is) time (?:to|for you to|you)|no (?:more|longer) \\w+ing|from now on|it(?:[’']s| is) (?:\\w+ly )?(?:important|necessary|key) (?:that (?:you|we|teachers|lessons|the)|(?:for you )?to (?!me|us|her|him|them|students|their)\\w+)|(?:that|this|it) (?:needs?|has) to (?:change|stop|improve|end)",
  ),
  shape(
    "you(?:[’']re| are) going to (?:have|need) to|you (?:better|want to (?:make sure|stop|avoid))|you(?:[’']ll| will) want to|you ~adv(?:really|also|probably|just|always) (?:should|must|need to|have to|ought)",
  ),
  // Bare orders of supervision; "ask", "let" and "pick" offer a move.
  shape(
    '^(?:please )?(?:post|walk|enforce|slow down|speed up|follow|get (?:them|students|the|your|kids|rid)|make time|do (?:an?|more|less)|have the|circulate|monitor|less of)(?![^.?!]* (?:before|after|when|if|and ask|whose|together)\\b)',
  ),
];
