/** One entry a rule; a new rule is an entry here, a name in `finding.ts` and a sentence in three languages. */

import { spotAt } from '../edition/place';
import { wordingsOf } from '../edition/wordings';
import { fold } from '../fold';
import type { LensPack } from '../pack';
import { findListed, unquoted } from './find-listed';
import type { ReviewFinding } from './finding';
import { readingGrade } from './readability';
import { reviewWords } from './word-lists';

export interface ReviewOptions {
  /** The highest school grade that descriptors and definitions may need (1 to 16). */
  grade: number;
}

type Rule = (pack: LensPack, options: ReviewOptions) => ReviewFinding[];

const judgementInLevel: Rule = (pack) => {
  const listed = reviewWords(pack.language)?.judgement ?? [];
  return pack.lookFors.flatMap(({ id, levels }) =>
    levels.flatMap(({ level, descriptor }) => {
      const words = findListed(unquoted(descriptor), listed);
      const place = `lookFors/${id}/levels/${level}/descriptor`;
      return words.length > 0 ? [{ rule: 'judgement-in-level' as const, place, words: words.join(', ') }] : [];
    }),
  );
};

const evidenceOnBothSides: Rule = (pack) =>
  pack.lookFors.flatMap(({ id, levels }) =>
    (['student', 'teacher'] as const).flatMap((side) => {
      const name = `${side}Evidence` as const;
      if (levels.some((one) => one[name].length > 0)) return [];
      return [{ rule: `no-${side}-evidence` as const, place: `lookFors/${id}/levels/3/${name}`, words: '' }];
    }),
  );

const scoresATeacher: Rule = (pack) => {
  const listed = reviewWords(pack.language)?.scoring ?? [];
  return (
    wordingsOf(pack)
      .filter(({ place }) => /^(?:lookFors|definitions|sentenceStarters)\//.test(place))
      // What a term is *not*, and a starter that says what feedback is not for, may name what it keeps away from.
      .filter(({ place }) => !place.endsWith('/isNot') && !place.startsWith('sentenceStarters/ss-protect'))
      .flatMap(({ place, text }) => {
        const words = findListed(unquoted(text), listed);
        return words.length > 0 ? [{ rule: 'scores-a-teacher' as const, place, words: words.join(', ') }] : [];
      })
  );
};

const namesOnce: Rule = (pack) => {
  const first = new Map<string, string>();
  const findings: ReviewFinding[] = [];
  for (const { id, term, aliases } of pack.definitions) {
    for (const [name, place] of [
      [term, `definitions/${id}/term`],
      ...aliases.map((one) => [one, `definitions/${id}/aliases`]),
    ] as const) {
      const key = fold(name ?? '');
      const there = first.get(key);
      const where = place ?? '';
      if (there === undefined) first.set(key, where);
      else if (there.split('/')[1] !== id) findings.push({ rule: 'same-name', place: where, words: name ?? '' });
    }
  }
  return findings;
};

const readable: Rule = (pack, { grade }) => {
  if (!/^en\b/i.test(pack.language)) return [];
  return wordingsOf(pack)
    .filter(({ place }) => /\/(?:descriptor|definition|guidingQuestion)$/.test(place))
    .flatMap(({ place, text }) => {
      const needed = readingGrade(text);
      if (needed === null || needed <= grade) return [];
      return [{ rule: 'hard-to-read' as const, place, words: String(Math.round(needed)) }];
    });
};

const nothingEmpty: Rule = (pack) =>
  wordingsOf(pack).flatMap(({ place, kind, text }) =>
    text === '' && kind === 'line' && !mayBeEmpty(pack, place) ? [{ rule: 'empty' as const, place, words: '' }] : [],
  );

const mayBeEmpty = (pack: LensPack, place: string): boolean =>
  place === 'pack/vision' || place.includes('/gradeNotes/') || spotAt(pack, place) === null;

const RULES: readonly Rule[] = [
  nothingEmpty,
  judgementInLevel,
  scoresATeacher,
  evidenceOnBothSides,
  namesOnce,
  readable,
];

/** Everything that the owner of a lens may want to look at again, rule by rule. Same lens, same findings. */
export const reviewLens = (pack: LensPack, options: ReviewOptions): ReviewFinding[] =>
  RULES.flatMap((rule) => rule(pack, options));

/** Rules that cannot run for a lens in this language; on screen, so that silence is not taken for a clean bill. */
export const unreviewed = (language: string): ReviewFinding['rule'][] => [
  ...(reviewWords(language) === null ? (['judgement-in-level', 'scores-a-teacher'] as const) : []),
  ...(/^en\b/i.test(language) ? [] : (['hard-to-read'] as const)),
];
