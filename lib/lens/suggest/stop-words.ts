/** Words that carry no mathematics: never a reason to show, never a term of the lexical search. Stems, as `stemOf` makes them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so if then than as of at by for from in into on onto to up with about over under off out down through it its ' +
    'i you he she we they me him her us them my your his our their mine hers this that these those there here what which who whom whose ' +
    'when where how be am do have can could may might shall should will would must not no yes just only also too very much more most ' +
    "some any each all both one two three # #: #/ @ ? ! \" = + % < > i'm i've it's that's there's don't didn't doesn't isn't wasn't can't " +
    "you're they're we're let's what's who's get go make put come see say let tell know think like want thing way time mr mrs ms t s today " +
    'student teacher class kid child group while after before again now still even ever other another because since such own same many'
  ).split(' '),
);
