import type { Mask, MaskKind } from './mask.ts';

const URL = /\b(?:https?:\/\/|www\.)[^\s<>"“”]+|\b[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g;
/** A clock time; "3:2" is a ratio and "10:05" a time. */
const TIME = /\b(?:[01]?\d|2[0-3])[:h][0-5]\d\b(?:\s?[ap]\.?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?/gi;
/** A hole of a starter that nobody has filled; sets such as {1, 2} or {x | x > 0} are mathematics. */
const HOLE = /\{(?=[^{}\n]*\p{L}{3})[^{}\n|=<>]{1,80}\}/gu;

function findAll(text: string, pattern: RegExp, kind: MaskKind): Mask[] {
  return [...text.matchAll(pattern)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length }));
}

export const findUrls = (text: string): Mask[] => (/:\/\/|www\.|@/.test(text) ? findAll(text, URL, 'url') : []);
export const findTimes = (text: string): Mask[] => (/\d/.test(text) ? findAll(text, TIME, 'time') : []);
export const findHoles = (text: string): Mask[] => (text.includes('{') ? findAll(text, HOLE, 'hole') : []);
