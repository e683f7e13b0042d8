import { expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { suggest } from '@/lib/lens/suggest/suggest';
import { LONGEST_PASSAGE, tokensOf } from '@/lib/lens/suggest/tokens';

const nothing = (text: string): void => expect(suggest(text, builtInLens)).toEqual([]);

it('offers nothing for a text that is no passage: 200,000 words', () => {
  nothing('How do you know? '.repeat(50_000));
});

it('reads the beginning of a passage that is longer than a moment, and points only there', () => {
  const text = `${'There was a pause of five seconds after the question. '.repeat(200)}`;
  const [best] = suggest(text, builtInLens);
  expect(best?.lookForId).toBe('lf-wait');
  for (const { end } of best?.because ?? []) expect(end).toBeLessThanOrEqual(LONGEST_PASSAGE);
});

it('offers nothing for a text with no letters', () => {
  nothing('');
  nothing('   \n\t ');
  nothing('3/4 + 1/8 = 7/8 … 12:40 (?!)');
  nothing('"“”\'" """ ((((');
});

it('offers nothing for thousands of emoji', () => {
  nothing('🙂👩‍🏫🎉'.repeat(3000));
});

it('offers nothing for languages it was not trained on', () => {
  nothing('Los estudiantes explican por qué funciona y la maestra espera antes de responder.');
  nothing('Les élèves comparent leurs méthodes et disent pourquoi elles marchent.');
  nothing('Die Kinder erklären einander, warum das so ist, und die Lehrerin wartet.');
  nothing('Học sinh giải thích vì sao cách này đúng với mọi số chẵn.');
  nothing('学生们互相解释为什么这个方法有效。');
  nothing('يشرح الطلاب لماذا تعمل هذه الطريقة');
});

it('still reads an English note in which a student speaks Spanish', () => {
  const text = 'Yaretzi said “la mitad, o sea half” and her partner helped her find the word numerator.';
  expect(suggest(text, builtInLens)[0]?.lookForId).toBe('lf-language');
});

it('keeps the offsets of letters whose lower case is longer', () => {
  const text = 'İİİİ waited five seconds in silence';
  for (const { start, end, word } of tokensOf(text)) expect(text.slice(start, end).length).toBe(word.length);
});

it('survives one sentence of 20,000 characters with unbalanced quotation marks', () => {
  expect(() => suggest(`“${'and then and '.repeat(1500)}"`, builtInLens)).not.toThrow();
});
