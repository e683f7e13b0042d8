import { describe, expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { checkNote } from '@/lib/writing/open-check';
import { examples } from '@/lib/writing/rules/examples';
import { noteRules, sentenceRules } from '@/lib/writing/rules/table';

const rulesIn = (text: string, focus?: string): string[] =>
  checkNote(text, builtInLens, focus === undefined ? {} : { focus }).findings.map(({ rule }) => rule);

describe('each rule finds what its examples promise, and spares what they spare', () => {
  for (const rule of [...sentenceRules, ...noteRules]) {
    describe(rule.id, () => {
      for (const { text, focus } of examples[rule.id].fires)
        it(`fires on: ${text.slice(0, 80)}`, () => expect(rulesIn(text, focus)).toContain(rule.id));
      for (const { text, focus } of examples[rule.id].spares)
        it(`spares: ${text.slice(0, 80)}`, () => expect(rulesIn(text, focus)).not.toContain(rule.id));
    });
  }

  it('knows the eleven rules about sentences and the seven about notes, each once', () => {
    const ids = [...sentenceRules, ...noteRules].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (let at = 1; at <= 11; at++) expect(ids).toContain(`F${at}`);
    for (let at = 1; at <= 7; at++) expect(ids).toContain(`N${at}`);
  });
});
