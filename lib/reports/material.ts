import { wordsOf } from '@/lib/evidence/agreement';
import type { Agreement } from '@/lib/evidence/agreement-records';
import type { Rating } from '@/lib/evidence/rating-records';
import type { Snippet } from '@/lib/evidence/records';
import type { Visit } from '@/lib/evidence/visit-records';
import { anonymiser } from '@/lib/exchange/anonymise';
import { anonymousAgreement, anonymousRating, anonymousVisit } from '@/lib/exchange/anonymise-visits';
import { type Names, textCleaner } from '@/lib/exchange/clean-text';
import { type NameQuestion, nameQuestions } from '@/lib/exchange/name-questions';
import { withoutLevelMarks, withoutLevels } from '@/lib/exchange/without-levels';
import type { LensPack } from '@/lib/lens/pack';

/** What reports are made of: one stretch of time of a notebook, or one visit. Deleted records are not in it. */
export interface Material {
  /** The lens in force. */
  lens: LensPack;
  /** All that records were made with. */
  lenses: readonly LensPack[];
  visits: readonly Visit[];
  /** In the order in which they were saved. */
  snippets: readonly Snippet[];
  ratings: readonly Rating[];
  /** Goals and decisions; only a hand-over has some. */
  agreements: readonly Agreement[];
  /** The names that the notebook knows. */
  names: Names;
}

/** Words in the material that may name a person; with names to take out, only those that no list knows. */
export function materialQuestions(
  { snippets, visits, agreements, names }: Material,
  anonymise: boolean,
): NameQuestion[] {
  const questions = nameQuestions(anonymise ? names : null);
  for (const snippet of snippets) questions.add(snippet);
  for (const { body } of visits) Object.values(body).forEach(questions.addText);
  for (const one of agreements) wordsOf(one).forEach(questions.addText);
  return questions.all();
}

/** The material when levels stay on the device: no report can show what it does not have. */
export const withoutAnyLevel = (material: Material): Material => ({
  ...material,
  snippets: material.snippets.map(withoutLevels),
  ratings: withoutLevelMarks(material.ratings),
});

/** The material without names. `decisions`: what each flagged word becomes. */
export function withoutNames(material: Material, decisions: ReadonlyMap<string, string>): Material {
  const clean = anonymiser(material.names, decisions);
  const cleaned = textCleaner(material.names, decisions);
  return {
    ...material,
    snippets: material.snippets.flatMap((snippet) => clean(snippet).snippets),
    visits: material.visits.map(anonymousVisit(cleaned)),
    ratings: material.ratings.map(anonymousRating),
    agreements: material.agreements.map(anonymousAgreement(cleaned)),
  };
}
