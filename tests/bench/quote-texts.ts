import { describe } from '@/lib/quote/describe';
import type { Quote } from '@/lib/quote/quote';

/** A drawn number from 0 to 1, the same ones in every run (mulberry32). */
export function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const NAMES = 'Ana Ben Marisol Dev Élodie Halwa Jordan Mei Tomás Priya Sam Luca Amina Noor Kofi Ruth'.split(' ');
/** Words of walkthrough notes; sentences draw from them the way speech does, few of them often and many seldom. */
const WORDS =
  'the a and to of that she he they in it is was how why on with her his for one we said asked as at not by this what when then so but from each first other because students teacher group partner answer number line bar fraction third fourth half whole part parts equal piece pieces model table drew wrote showed explained compared counted built named noticed revised restated agreed disagreed wondered waited listened pointed moved stepped turned shared strategy reason reasons claim evidence idea ideas thinking question board paper strip grid area array unit units same different bigger smaller longer shorter before after during while again still almost exactly nearly seconds minutes lesson task problem warm-up exit ticket sentence word words sum product quotient remainder factor multiple tenth hundredth decimal percent ratio rate pattern rule graph point slope axis equation expression variable estimate check proof example counterexample quiet loud slowly quickly together alone front back corner rug desk chart marker notebook screen camera nod smile pause hand hands voice voices room door window clock bell'.split(
    ' ',
  );

/** Sentences as a leader writes them, to about this many units, in paragraphs. */
export function notes(units: number, seed = 7): string {
  const draw = drawing(seed);
  const word = () => WORDS[Math.floor(draw() ** 2 * WORDS.length)] ?? '';
  const name = () => NAMES[Math.floor(draw() * NAMES.length)] ?? '';
  const fraction = () => `${1 + Math.floor(draw() * 9)}/${2 + Math.floor(draw() * 11)}`;
  const sentence = () => {
    const words = [name()];
    for (let count = 6 + Math.floor(draw() * 16); count > 0; count--) words.push(draw() < 0.05 ? fraction() : word());
    const said = words.join(' ');
    return draw() < 0.25 ? `“${said},” and waited.` : `${said}${draw() < 0.05 ? ' 👍' : ''}.`;
  };
  const lines: string[] = [];
  let size = 0;
  while (size < units) {
    const line = `${Array.from({ length: 3 + Math.floor(draw() * 4) }, sentence).join(' ')}\n`;
    lines.push(line);
    size += line.length;
  }
  return lines.join('').slice(0, units);
}

/** This many passages of a text, 30 to 150 units long, spread over it. */
export function tagging(text: string, many: number, seed = 11): Quote[] {
  const draw = drawing(seed);
  const quotes: Quote[] = [];
  const step = text.length / many;
  for (let index = 0; index < many; index++) {
    let start = text.indexOf(' ', Math.floor(index * step + draw() * 20)) + 1;
    if (start <= 0) start = Math.floor(index * step);
    const stop = text.indexOf(' ', start + 30 + Math.floor(draw() * 120));
    const outcome = describe(text, start, stop < 0 ? text.length : stop);
    if (outcome.ok) quotes.push(outcome.value);
  }
  return quotes;
}

/** The text with one word of every quote written in another way. */
export function editWords(text: string, quotes: readonly Quote[]): string {
  let edited = '';
  let from = 0;
  for (const { position } of [...quotes].sort((a, b) => a.position.start - b.position.start)) {
    const word = text.indexOf(' ', position.start + 10) + 1;
    const end = text.indexOf(' ', word);
    if (word <= 0 || word < from || end < 0 || end > position.end) continue;
    edited += `${text.slice(from, word)}indeed`;
    from = end;
  }
  return edited + text.slice(from);
}

/** The text with about one word in twenty written in another way, wherever it stands. */
export function editAnywhere(text: string, seed = 13): string {
  const draw = drawing(seed);
  return text.replace(/\p{L}+/gu, (word) => (draw() < 0.05 ? 'truly' : word));
}

/** The text without the tagged passages. */
export function cutOut(text: string, quotes: readonly Quote[]): string {
  let left = '';
  let from = 0;
  for (const { position } of quotes) {
    left += text.slice(from, Math.max(from, position.start));
    from = Math.max(from, position.end);
  }
  return left + text.slice(from);
}
