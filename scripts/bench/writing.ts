/** Speed of the feedback check: the 95th of 100 times, and of a long reading its longest go. */
import { readFileSync } from 'node:fs';
import type { LensPack } from '../../lib/lens/pack.ts';
import { type OpenCheck, openCheck } from '../../lib/writing/open-check.ts';
import { longNote } from '../../tests/unit/writing/notes.ts';
import type { Row } from './row.ts';

const lens = JSON.parse(readFileSync(new URL('../../lib/lens/starter-pack.json', import.meta.url), 'utf8')) as LensPack;

function row(what: string, bar: number, times: number[]): Row {
  const sorted = times.toSorted((a, b) => a - b);
  const p95 = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0;
  return { what: `check: ${what}, p95`, bar, value: p95, unit: 'ms', longestTask: sorted.at(-1) ?? 0 };
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Reads a text to its end and gives the time of each go. */
function goes(check: OpenCheck, text: string): number[] {
  const times: number[] = [];
  let pending = 1;
  times.push(timed(() => ({ pending } = check.update(text))));
  while (pending > 0) times.push(timed(() => ({ pending } = check.advance())));
  return times;
}

function keystrokes(words: number): number[] {
  let text = longNote(words);
  const check = openCheck(lens, { focus: 'lf-explain' });
  goes(check, text);
  const stroke = (at: number): number => {
    const place = Math.floor((text.length * ((at * 37) % 100)) / 100);
    text = `${text.slice(0, place)}e${text.slice(place)}`;
    return timed(() => check.update(text));
  };
  for (let at = 0; at < 30; at++) stroke(at);
  return Array.from({ length: 120 }, (_, at) => stroke(at + 30));
}

export async function run(): Promise<Row[]> {
  const cold = goes(openCheck(lens), 'Great job today!');
  return [
    row('first check of a sentence, lists made ready, each go', 50, cold),
    row('1,000-word note after a keystroke', 4, keystrokes(1000)),
    row('10,000-word document after a keystroke', 8, keystrokes(10_000)),
    row('200,000-word text, each go', 50, goes(openCheck(lens), longNote(200_000))),
    row(
      'one sentence of 50,000 letters, each go',
      50,
      goes(openCheck(lens), 'and then a student said so '.repeat(1900)),
    ),
    row('unbalanced quotation marks, each go', 50, goes(openCheck(lens), '"said “and \' then « '.repeat(2500))),
    row('8,000 emoji, each go', 50, goes(openCheck(lens), `A student drew ${'🧑‍🏫'.repeat(8000)}`)),
  ];
}
