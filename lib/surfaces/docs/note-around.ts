import { ROLE, roleOf } from '@/lib/quote/characters';
import type { Span } from './bridge/protocol';

/** A running log holds many notes by many hands; lines longer than this open none of them. */
const LONGEST_OPENER = 70;
const DAY =
  '(?:(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[ée]|jue|vie|s[áa]b|dom|mer|jeu|ven|sam|dim)\\p{L}*\\.?,? (?:le )?)?';
const WEEKDAY =
  '(?:monday|tuesday|wednesday|thursday|friday|lunes|martes|mi[ée]rcoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi)(?=$|\\s?[,:(–—-]| \\d| period)';
const MONTH =
  '(?:jan(?:v(?:ier)?|uary)?|ene(?:ro)?|fe?b(?:r?uary|rero)?|févr?(?:ier)?|mar(?:ch|s|zo)?|apr(?:il)?|avr(?:il)?|abr(?:il)?|mayo?|mai|june?|juin|junio|july?|juil(?:let)?|julio|aug(?:ust)?|ago(?:sto)?|août|sept?(?:i?embre|ember)?|oct(?:ober|ubre|obre)?|nov(?:ember|i?embre)?|dec(?:ember)?|dic(?:iembre)?|déc(?:embre)?)\\.?';
/** "2/11 period 3", "Feb 11", "mardi 11 février", "2026-02-11": at the head of a line. "3/4 of the bar" is a fraction. */
const DATE = new RegExp(
  `^\\W{0,3}${DAY}(?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4}|(?=$|\\s?[-–—:,|(]| (?:per|block|room|class|grade|visit|hour|p\\.?\\s?\\d)))|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:er)? (?:de )?${MONTH}|${MONTH} \\d{1,2}|${WEEKDAY})(?![\\p{L}\\d])`,
  'iu',
);
/** The parts of one note, as templates head them: they open no other note. */
const PART =
  /^(?:(?:our )?focus|evidence|what (?:i|we) .*|meaning|next(?: steps?)?|glows?|grows?|notes?|wonderings?|enfoque|evidencia|lo que .*|significado|siguiente.*|objectif|ce que .*|sens|prochaine.*)\W*$/i;

/** The note around a place of a document: up to the next heading, date line or edge of a table cell on either side. */
export function noteAround(text: string, at: number): Span {
  let start = at;
  let end = at;
  while (start > 0 && !isCellEdge(text.charCodeAt(start - 1))) start -= 1;
  while (end < text.length && !isCellEdge(text.charCodeAt(end))) end += 1;
  for (let from = start; from <= end; ) {
    const stop = text.indexOf('\n', from);
    const to = stop < 0 || stop > end ? end : stop;
    const opens = openerAt(text, from, to, start);
    // A date line belongs to its note, a heading to none.
    if (opens && from > at) return { start, end: from };
    if (opens) start = opens === 'date' ? from : Math.min(to + 1, end);
    from = to + 1;
  }
  return { start, end };
}

/** Control characters part cells; chips, which are private use, stand within a line. */
const isCellEdge = (code: number): boolean => code < 32 && roleOf(code) === ROLE.boundary;

function openerAt(text: string, from: number, to: number, start: number): 'date' | 'heading' | null {
  const line = text.slice(from, Math.min(to, from + LONGEST_OPENER + 1)).trim();
  if (line === '' || line.length > LONGEST_OPENER) return null;
  if (DATE.test(line)) return 'date';
  const alone = from > start && text.slice(Math.max(start, from - 2), from).trim() === '' && text[from - 2] === '\n';
  const titled = /^[\p{Lu}\d]/u.test(line) && !/[.?!:;,"”’]$/.test(line) && line.split(' ').length <= 8;
  return alone && titled && !PART.test(line) ? 'heading' : null;
}
