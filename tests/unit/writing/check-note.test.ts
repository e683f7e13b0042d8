import { describe, expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { checkNote } from '@/lib/writing/open-check';
import { en } from '@/lib/writing/words/en';
import { es } from '@/lib/writing/words/es';
import { fr } from '@/lib/writing/words/fr';
import { say, whyObservational } from '@/lib/writing/words/say';
import { HARSH_NOTE, HELPFUL_NOTE, RUNNING_LOG, USUAL_NOTE } from './notes';

describe('checkNote', () => {
  it('finds the four parts of a helpful note and nothing to hint at', () => {
    const { parts, findings } = checkNote(HELPFUL_NOTE, builtInLens, { focus: 'lf-explain' });
    expect(findings).toEqual([]);
    for (const spans of Object.values(parts)) expect(spans.length).toBeGreaterThan(0);
    const next = parts.next[0];
    expect(HELPFUL_NOTE.slice(next?.start, next?.end)).toContain('On Thursday, try asking');
  });

  it('finds the four parts in the lines of a running log', () => {
    const { parts, findings } = checkNote(RUNNING_LOG, builtInLens, { focus: 'lf-connect' });
    expect(findings).toEqual([]);
    for (const spans of Object.values(parts)) expect(spans.length).toBeGreaterThan(0);
  });

  it('shows what a usual note lacks first, at most three hints', () => {
    const { topThree } = checkNote(USUAL_NOTE, builtInLens);
    expect(topThree.map(({ rule }) => rule)).toEqual(['N3', 'N2', 'N1']);
  });

  it('puts harm to students before everything else', () => {
    const { topThree } = checkNote(HARSH_NOTE, builtInLens);
    expect(topThree[0]?.rule).toBe('F5');
    expect(topThree).toHaveLength(3);
  });

  it('gives every finding its words in the text, a reason and a move, in three languages', () => {
    const text = `${USUAL_NOTE} ${HARSH_NOTE} At {time} it happened. All teachers must do it with fidelity.`;
    for (const finding of checkNote(text, builtInLens, { focus: 'lf-wait' }).findings) {
      if (finding.scope === 'words') expect(text.slice(finding.start, finding.end)).toBe(finding.words);
      for (const words of [en, es, fr]) {
        const why = say(words, finding.why);
        expect(why).not.toBe(finding.why.key);
        expect(why).not.toMatch(/\{\w+\}/);
        if (finding.move.kind === 'message') expect(say(words, finding.move)).not.toBe(finding.move.key);
      }
      const move = finding.move;
      if (move.kind === 'starter') expect(builtInLens.sentenceStarters.some(({ id }) => id === move.id)).toBe(true);
      if (move.kind === 'definition') expect(builtInLens.definitions.some(({ id }) => id === move.id)).toBe(true);
    }
  });

  it('lets praise keep the words that would also be a verdict', () => {
    const { findings } = checkNote('Excellent job on wait time!', builtInLens);
    const rules = findings.filter(({ scope }) => scope === 'words').map(({ rule }) => rule);
    expect(rules).toEqual(['F1']);
  });

  it('takes praise as earned when the next sentence shows what earned it', () => {
    const { findings } = checkNote('Great move. At 9:10 you waited and three more hands went up.', builtInLens);
    expect(findings.map(({ rule }) => rule)).not.toContain('F1');
  });

  it('never hints at one greeting and one closing courtesy', () => {
    const { findings } = checkNote(
      `Good morning, Dana,\nThank you for having me in. ${HELPFUL_NOTE}\nHave a great weekend!`,
      builtInLens,
      { focus: 'lf-explain' },
    );
    expect(findings).toEqual([]);
  });

  it('calls a note that only tells what happened observational, and says what is missing (S18)', () => {
    const check = checkNote('At 9:05 a student said, "It is bigger." At 9:11 another drew two bars.', builtInLens);
    expect(check.observational).toEqual({ missing: ['focus', 'meaning', 'next'] });
    expect(whyObservational(check, en)).toContain('a next step');
    expect(checkNote(HELPFUL_NOTE, builtInLens).observational).toBeUndefined();
  });

  it('asks to fill the empty gaps of a starter, and does not take them for evidence', () => {
    const { findings, parts } = checkNote('At {time}, {who} said: "{words}".', builtInLens);
    expect(findings.filter(({ rule }) => rule === 'hole').map(({ words }) => words)).toEqual([
      '{time}',
      '{who}',
      '{words}',
    ]);
    expect(parts.evidence).toEqual([]);
  });

  it('answers old-way phrases with "let\'s" or a question (S29)', () => {
    const texts = [
      'All teachers must use it with fidelity.',
      'I will be monitoring your board.',
      'We have to raise test scores.',
      'We need to cover the material.',
      "Here's what you should do.",
    ];
    const moves = texts.map(
      (text) => checkNote(text, builtInLens).findings.find(({ rule }) => rule === 'old-way')?.move,
    );
    expect(new Set(moves.map((move) => JSON.stringify(move))).size).toBe(5);
    for (const move of moves) expect(move?.kind === 'message' && say(en, move)).toMatch(/^Let's|\?$/);
  });
});

describe('students and other names', () => {
  const named = (text: string, options = {}): string[] =>
    checkNote(text, builtInLens, options)
      .findings.filter(({ rule }) => rule === 'F11')
      .map(({ words }) => words);

  it('finds first names, full names, numbers and what sets a student apart', () => {
    expect(named('DeShawn and Priya disagreed about the slope.')).toEqual(['DeShawn', 'Priya']);
    expect(named('You called on Xochitl and then Xochitl explained it.')).toContain('Xochitl');
    expect(named('Student #14 wrote 3/5.')).toHaveLength(1);
    expect(named('The new girl from Guatemala drew a bar model.')).toHaveLength(1);
  });

  it('leaves staff, the reader, programs, days, places and mathematicians alone', () => {
    expect(named('Dana Whitfield asked the class.', { staffNames: ['Whitfield, Dana'] })).toEqual([]);
    expect(named('Hi Marcus,\nMarcus asked me to come on Tuesday.')).toEqual([]);
    expect(named('Ms. Alvarez asked why.')).toEqual([]);
    expect(named('Students used Desmos and Always, Sometimes, Never cards at Lincoln Elementary on Monday.')).toEqual(
      [],
    );
    expect(named('In the Pythagorean proof, one student moved a triangle.')).toEqual([]);
  });

  it('remembers what the person said is no name', () => {
    expect(named('Jordan shared a strategy.')).toEqual(['Jordan']);
    expect(named('Jordan shared a strategy.', { notNames: ['Jordan'] })).toEqual([]);
  });

  it('ignores a hint here, all like it, or its rule', () => {
    const text = 'Great job today! Great job again!';
    const praise = (ignored: object[]): number =>
      checkNote(text, builtInLens, { ignored: ignored as never }).findings.filter(({ rule }) => rule === 'F1').length;
    expect(praise([])).toBe(2);
    expect(praise([{ rule: 'F1', words: 'Great job', sentence: 'Great job today!' }])).toBe(1);
    expect(praise([{ rule: 'F1', words: 'great job' }])).toBe(0);
    expect(praise([{ rule: 'F1' }])).toBe(0);
  });
});

describe('the lens owner', () => {
  it('extends every list with plain words', () => {
    const lens = {
      ...builtInLens,
      writing: { ...builtInLens.writing, wordLists: { en: { deficit: ['bluebirds'], praise: ['gold medal work'] } } },
    };
    const rules = checkNote('The bluebirds copied. Gold medal work!', lens).findings.map(({ rule }) => rule);
    expect(rules).toContain('F5');
    expect(rules).toContain('F1');
    expect(checkNote('The bluebirds copied.', builtInLens).findings.map(({ rule }) => rule)).not.toContain('F5');
  });

  it('reads a note in a language for which the lens brings lists, and says plainly when there are none', () => {
    const text = 'La clase fue excelente y los niños estaban muy contentos con la tarea. Buen trabajo.';
    expect(checkNote(text, builtInLens)).toMatchObject({
      language: 'none',
      unchecked: [{ reason: 'no-lists' }],
      findings: [],
    });
    const lens = {
      ...builtInLens,
      writing: { ...builtInLens.writing, wordLists: { es: { praise: ['buen trabajo'] } } },
    };
    expect(checkNote(text, lens).findings.some(({ rule, words }) => rule === 'F1' && words === 'Buen trabajo')).toBe(
      true,
    );
  });

  it('sets how long a note may be', () => {
    const lens = { ...builtInLens, writing: { ...builtInLens.writing, noteWords: 20 } };
    expect(checkNote(HELPFUL_NOTE, lens).findings.map(({ rule }) => rule)).toContain('N6');
  });
});
