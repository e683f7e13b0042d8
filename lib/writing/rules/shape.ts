/** Small words that take one another's place in a shape. */
const CLASSES: Record<string, string> = {
  '~be': "(?:was|were|is|are|am|[’']s|[’']re|[’']m|been)",
  '~adv':
    '(?:(?:\\w+ly|so|very|too|just|all|really|quite|a bit|a little|rather|pretty|still|also|always|beyond) ){0,2}',
  '~the': '(?:the|a|an|your|that|this|my|our)',
  '~not': "(?:not|n[’']t)",
};

/** A shape from its short form: `~be`, `~adv` and so on stand for classes of words, and it begins and ends with whole words. */
export const shape = (short: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])(?:${short.replace(/~(?:be|adv|the|not)/g, (name) => CLASSES[name] ?? name)})(?![\\p{L}\\d])`,
    'giu',
  );
