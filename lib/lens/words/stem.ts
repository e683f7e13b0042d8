/**
 * The part of an English word that its forms share ("copied", "copying", "copies": "copi"). Crude on purpose: it only has to
 * bring the forms of one word together, and both sides of a comparison go through it.
 */
export function stem(word: string): string {
  // "timed" is no form of "time" to a teacher.
  if (word.length < 4 || word === 'timed' || word.includes("'")) return word;
  let short = word;
  if (word.length > 5 && word.endsWith('ing')) short = word.slice(0, -3);
  else if (word.endsWith('ied') || word.endsWith('ies')) short = word.slice(0, -2);
  else if (word.length > 4 && word.endsWith('ed')) short = word.slice(0, -2);
  else if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')) short = word.slice(0, -1);
  if (short.length > 3 && /([bdgmnprt])\1$/.test(short)) short = short.slice(0, -1);
  if (short.endsWith('e')) return short.slice(0, -1);
  return short.endsWith('y') ? `${short.slice(0, -1)}i` : short;
}
