/** Small words that take one another's place in a shape. */
const CLASSES: Record<string, string> = {
  '~be': "(?:was|were|is|are|am|[’']s|[’']re|[’']m|been)",
  '~adv':
    '(?:(?:\\w+ly|so|very|too|just|all|really|quite|a bit|a little|rather|pretty|still|also|always|beyond) ){0,2}',
  '~the': '(?:the|a|an|your|that|this|my|our)',
  '~not': "(?:not|n[’']t)",
};

/** Every shape there is, to be made ready before the first text is read: the browser compiles a pattern when it is first used. */
export const allShapes: RegExp[] = [];

/**
 * A shape from its short form: `~be`, `~adv` and so on stand for classes of words, `~3` for up to three words; brackets only
 * group, and it begins and ends with whole words. Without the u flag, which made them three times as slow to compile.
 */
export function shape(short: string): RegExp {
  const long = short
    .replace(/\((?!\?)/g, '(?:')
    .replace(/~(\d)/g, '(?:\\w+ ){0,$1}')
    .replace(/~(?:be|adv|the|not)/g, (name) => CLASSES[name] ?? name)
    .replaceAll("n[’']t", "n[’']?t");
  const made = new RegExp(`\\b(?:${long})\\b`, 'gi');
  allShapes.push(made);
  return made;
}
