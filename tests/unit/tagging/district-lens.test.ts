import { describe, expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import type { LensPack, LookFor } from '@/lib/lens/pack';
import { suggest } from '@/lib/lens/suggest/suggest';
import passages from '../../data/tagging/passages.json' with { type: 'json' };

const template = builtInLens.lookFors[0] as LookFor;

function lookFor(
  id: string,
  title: string,
  question: string,
  descriptors: [string, string, string, string],
  evidence: string,
): LookFor {
  return {
    ...template,
    id,
    title,
    guidingQuestion: question,
    definitionIds: [],
    levels: template.levels.map((level, i) => ({
      ...level,
      descriptor: descriptors[i] as string,
      studentEvidence: [evidence],
      teacherEvidence: [],
    })),
    gradeEvidence: {},
    sentenceStarters: [],
    reflectionPrompts: [],
  };
}

const estimate = lookFor(
  'district-7',
  'Estimates come before calculations',
  'Does anyone estimate before computing?',
  [
    'No estimate is made.',
    'The teacher gives an estimate.',
    'Students estimate when asked.',
    'Students estimate unasked and use it.',
  ],
  '“About six hundred, so 5,800 is off.”',
);
const families = lookFor(
  'district-8',
  'Families are part of the mathematics',
  'How do family stories and home mathematics enter the lesson?',
  [
    'Families are not mentioned.',
    'A family example is given.',
    'Students bring family examples.',
    'Families teach the class.',
  ],
  '“My grandmother measures rice with her hand.”',
);

const withLookFors = (lookFors: LookFor[], extra: Partial<LensPack> = {}): LensPack => ({
  ...builtInLens,
  ...extra,
  id: '11111111-2222-4333-8444-555555555555',
  lookFors,
});

describe("a district's own lens", () => {
  it("finds a district's own look-for by the lens's words and says that the lens has them too", () => {
    const lens = withLookFors([estimate, families]);
    const [best] = suggest('One student made an estimate first: “about 600, so that cannot be right.”', lens);
    expect(best?.lookForId).toBe('district-7');
    expect(best?.because[0]).toMatchObject({ reason: 'lens-words', words: 'estimate' });
    expect(suggest('A boy told how his grandmother measures rice at home.', lens)[0]?.lookForId).toBe('district-8');
  });

  it("offers the district's own look-fors beside the ones it kept", () => {
    const lens = withLookFors([...builtInLens.lookFors, estimate]);
    const ids = suggest(
      'Before computing, two students estimate the product; they use the estimate to catch an error.',
      lens,
    );
    expect(ids.map(({ lookForId }) => lookForId)).toContain('district-7');
    expect(suggest('Four seconds of silence after the question.', lens)[0]?.lookForId).toBe('lf-wait');
  });

  it('knows a kept look-for under another id', () => {
    const renamed = withLookFors(builtInLens.lookFors.map((item) => ({ ...item, id: `d-${item.id}` })));
    for (const { text } of passages.slice(0, 80)) {
      const ours = suggest(text, builtInLens).map(({ lookForId }) => `d-${lookForId}`);
      expect(suggest(text, renamed).map(({ lookForId }) => lookForId)).toEqual(ours);
    }
  });

  it('does not let a look-for that took an old id inherit its meaning', () => {
    const lens = withLookFors([
      { ...families, id: 'lf-wait' },
      ...builtInLens.lookFors.filter(({ id }) => id !== 'lf-wait'),
    ]);
    const ids = suggest('There was a pause of five seconds after the question.', lens).map(
      ({ lookForId }) => lookForId,
    );
    expect(ids).not.toContain('lf-wait');
  });

  it('never offers a look-for that the lens has dropped', () => {
    const lens = withLookFors(builtInLens.lookFors.filter(({ id }) => id !== 'lf-wait'));
    for (const { text } of passages) {
      expect(suggest(text, lens).map(({ lookForId }) => lookForId)).not.toContain('lf-wait');
    }
  });

  it('offers nothing from a lens of its own for passages that fit none', () => {
    const lens = withLookFors([estimate, families]);
    const none = passages.filter(({ lookFors }) => lookFors.length === 0);
    const silent = none.filter(({ text }) => suggest(text, lens).length === 0);
    expect(silent.length / none.length).toBeGreaterThanOrEqual(0.8);
  });

  it('uses only the words of a lens in another language', () => {
    const spanish = lookFor(
      'd-es',
      'Los estudiantes explican cómo y por qué',
      '¿Dan razones?',
      ['Sólo respuestas.', 'Dicen los pasos.', 'Dicen el porqué.', 'Explican sin que se les pida.'],
      '“Porque las partes son iguales.”',
    );
    const lens = withLookFors([spanish, { ...families, title: 'Las familias' }], { language: 'es' });
    expect(suggest('Tres estudiantes explican sus razones y los pasos.', lens)[0]?.lookForId).toBe('d-es');
    expect(suggest('El proyector no funciona hoy.', lens)).toEqual([]);
  });
});
