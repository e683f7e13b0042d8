import { baseOf } from './inflect.ts';

/**
 * The part of an English word that its forms share ("copied", "copying", "copies": "copi"). Crude on purpose: it only has to
 * bring the forms of one word together, and both sides of a comparison go through it.
 */
export function stem(word: string): string {
  // "timed" is no form of "time" to a teacher.
  if (word.length < 4 || word === 'timed' || word.includes("'")) return word;
  const base = baseOf(word) ?? word;
  let short = base;
  if (base.length > 5 && base.endsWith('ing')) short = base.slice(0, -3);
  else if (base.endsWith('ied') || base.endsWith('ies')) short = base.slice(0, -2);
  else if (base.length > 4 && base.endsWith('ed')) short = base.slice(0, -2);
  else if (base.endsWith('s') && !base.endsWith('ss') && !base.endsWith('us')) short = base.slice(0, -1);
  if (short.length > 3 && /([bdgmnprt])\1$/.test(short)) short = short.slice(0, -1);
  if (short.endsWith('e')) return short.slice(0, -1);
  return short.endsWith('y') ? `${short.slice(0, -1)}i` : short;
}
