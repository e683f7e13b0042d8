import { describe, expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { REASONS } from '@/lib/lens/suggest/reasons';
import { suggest } from '@/lib/lens/suggest/suggest';
import passages from '../../data/tagging/passages.json' with { type: 'json' };

const offered = (text: string): string[] => suggest(text, builtInLens).map(({ lookForId }) => lookForId);

describe('what is offered', () => {
  it('offers at most three look-fors of the lens, best first', () => {
    const ids = new Set(builtInLens.lookFors.map(({ id }) => id));
    for (const { text } of passages) {
      const suggestions = suggest(text, builtInLens);
      expect(suggestions.length).toBeLessThanOrEqual(3);
      for (const { lookForId } of suggestions) expect(ids).toContain(lookForId);
      const scores = suggestions.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  it('knows a look-for by its low end as well as by its high end', () => {
    expect(offered('You asked, and answered your own question after a second.')[0]).toBe('lf-wait');
    expect(offered('After the question there were six seconds of silence, then three more hands.')[0]).toBe('lf-wait');
    expect(offered('Students copied the definitions off the slide.')[0]).toBe('lf-language');
    expect(offered('“Bigger how? Like taller, or more area?” she asked.')[0]).toBe('lf-language');
  });

  it('offers nothing when nothing fits: logistics, praise, behaviour, room, technology, attendance', () => {
    for (const text of [
      'Thank you for having me in this morning!',
      'The bulletin board was updated for the holidays.',
      'Two students were absent and one was tardy.',
      'The Wi-Fi was down, so the laptops stayed in the cart.',
      'Students were respectful and stayed in their seats.',
      'Grades are due on Friday at 4.',
    ]) {
      expect(offered(text), text).toEqual([]);
    }
  });

  it('gives the same answer to the same passage, whatever was asked in between', () => {
    const first = passages.slice(0, 60).map(({ text }) => suggest(text, builtInLens));
    const copy = structuredClone(builtInLens);
    for (const { text } of [...passages].reverse()) suggest(text, copy);
    expect(passages.slice(0, 60).map(({ text }) => suggest(text, builtInLens))).toEqual(first);
  });

  it('does not care which name a student has', () => {
    const text = (name: string): string => `At 9:40 ${name} asked Omar how he got the 3, and he showed her.`;
    const scores = (name: string) => suggest(text(name), builtInLens).map(({ lookForId, score }) => [lookForId, score]);
    expect(scores('Xiomara')).toEqual(scores('Emily'));
    expect(scores('Nguyen')).toEqual(scores('Emily'));
  });

  it('lets a focus win when it is close, and never offers a focus for that alone', () => {
    const text = 'The class voted, then the teacher announced which was correct.';
    const [first, second] = suggest(text, builtInLens);
    if (!first || !second) throw new Error('two suggestions were expected');
    const focused = suggest(text, builtInLens, { focus: [second.lookForId] });
    expect(focused.find(({ lookForId }) => lookForId === second.lookForId)?.score).toBeGreaterThan(second.score);
    expect(suggest('Picture day is on the 14th.', builtInLens, { focus: ['lf-wait'] })).toEqual([]);
  });
});

describe('why it is offered', () => {
  it('gives every suggestion one to three reasons, each with words that stand in the passage at those offsets', () => {
    for (const { text } of passages) {
      for (const { because } of suggest(text, builtInLens)) {
        expect(because.length).toBeGreaterThanOrEqual(1);
        expect(because.length).toBeLessThanOrEqual(3);
        for (const { words, start, end } of because) {
          expect(words.length).toBeGreaterThan(0);
          expect(text.slice(start, end)).toBe(words);
        }
      }
    }
  });

  it('has a phrase for each reason that it gives', () => {
    const used = new Set(
      passages.flatMap(({ text }) => suggest(text, builtInLens).flatMap((s) => s.because.map((b) => b.reason))),
    );
    for (const reason of used) expect(Object.keys(REASONS), reason).toContain(reason);
  });

  it('names what an observer would name', () => {
    const [best] = suggest('“Why does that work?” asked one student, and two others answered each other.', builtInLens);
    expect(best?.because.map(({ words }) => words.toLowerCase()).join(' | ')).toMatch(/why|each other/);
    const [wait] = suggest('There was a pause of five seconds after the question.', builtInLens);
    expect(wait?.because.map(({ words }) => words).join(' | ')).toMatch(/pause|five seconds/);
  });

  it('counts in UTF-16 units, also behind an emoji and a fraction', () => {
    const text = '🙂🙂 ½ of the class: “I’m still thinking,” and everyone waited in silence.';
    for (const { because } of suggest(text, builtInLens)) {
      for (const { words, start, end } of because) expect(text.slice(start, end)).toBe(words);
    }
    expect(offered(text)[0]).toBe('lf-wait');
  });
});
