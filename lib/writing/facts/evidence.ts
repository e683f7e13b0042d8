import { touches, unbroken, word } from '../ranges.ts';
import type { Range, Sentence } from '../sentence.ts';
import { namesIn } from './student-names.ts';
import { doings } from './students.ts';

const BIG_ONE = new Set(['area', 'thing', 'way', 'goal', 'step', 'move', 'idea', 'of', 'suggestion', 'another']);

/** How many of what: "nine of 26 students", "four hands", "3 answers". Numbers in a verdict or a label do not count. */
export function countsIn(sentence: Sentence): Range[] {
  const things = sentence.in('countable');
  const found: Range[] = [];
  const numbers = sentence.in('numberWord');
  for (let at = 0; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at];
    if (!token || sentence.masked(at)) continue;
    const digits = /^\d/.test(token.word);
    const spelled = numbers.some((hit) => hit.from === at);
    if (!digits && !spelled) continue;
    if (BIG_ONE.has(word(sentence, at + 1)) && word(sentence, at) === 'one') continue;
    // "One of the best lessons" counts nothing.
    if (word(sentence, at + 1) === 'of' && /^(?:best|most|\w+est)$/.test(word(sentence, at + 3))) continue;
    // "The second half of the block" counts nothing.
    if (word(sentence, at) === 'half' && /^(?:first|second|other|last)$/.test(word(sentence, at - 1))) continue;
    if (
      [
        'grade',
        'level',
        'unit',
        'lesson',
        'period',
        'page',
        'room',
        'module',
        'table',
        'component',
        'domain',
        'question',
        'step',
      ].includes(word(sentence, at - 1))
    )
      continue;
    const whole = word(sentence, at + 2);
    const many = /^\d/.test(whole) || (spelled && numbers.some((hit) => hit.from === at + 2));
    const ofMany = word(sentence, at + 1) === 'of' && (many || /^the$|^your$/.test(whole));
    const thing = things.find((hit) => hit.from > at && hit.from - at <= 4 && unbroken(sentence, at, hit.from));
    if (thing || (ofMany && (digits || many))) found.push({ from: at, to: thing?.to ?? at + 3 });
  }
  return found;
}

/** What somebody else could have heard or seen, as ranges of tokens. Plans, questions and statements of a focus show nothing. */
export function evidenceIn(sentence: Sentence, students: readonly Range[]): Range[] {
  const found: Range[] = [];
  const length = sentence.tokens.length;
  for (const mask of sentence.masks) {
    if (mask.kind !== 'quote' && mask.kind !== 'time') continue;
    if (sentence.masks.some((hole) => hole.kind === 'hole' && hole.start < mask.end && mask.start < hole.end)) continue;
    const from = sentence.tokens.findIndex((token) => token.end > mask.start);
    let to = from;
    while (to < length && (sentence.tokens[to]?.start ?? 0) < mask.end) to++;
    if (from >= 0 && to > from) found.push({ from, to });
  }
  found.push(...countsIn(sentence));
  const named = namesIn(sentence);
  for (const { who, verb } of doings(sentence, students, ['saying', 'chatting', 'making'])) {
    const range = { from: who.from, to: verb.to };
    const particular = [...sentence.in('particular'), ...sentence.in('one'), ...named].some((hit) => touches(hit, who));
    const mathAfter = sentence.everywhere('mathWord').some((hit) => hit.from >= verb.to) || /\d/.test(sentence.text);
    const trace = sentence.in('trace').some((hit) => hit.from === verb.from);
    if (particular || mathAfter || trace) found.push(range);
  }
  for (const paper of sentence.in('onPaper')) {
    if (/\d/.test(sentence.text) || sentence.everywhere('mathWord').length > 0) found.push(paper);
  }
  return found;
}
