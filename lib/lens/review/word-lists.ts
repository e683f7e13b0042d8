/**
 * Words that the review looks for, by language. Short on purpose: a level speaks of mathematics, where "right", "mean", "odd" and "perfect square"
 * are no verdicts (writing.md of the field's research: a naive list flagged 19 of 42 clean sentences).
 */
export interface ReviewWords {
  judgement: readonly string[];
  /** Speak of the teacher as something that is rated. */
  scoring: readonly string[];
}

const split = (words: string): string[] => words.split(',').map((word) => word.trim());

const en: ReviewWords = {
  judgement:
    split(`good, bad, poor, excellent, outstanding, exemplary, effective, ineffective, weak, strong, proficient, unsatisfactory,
satisfactory, superior, inferior, adequate, inadequate, highly effective, needs improvement, below standard, distinguished, appropriate,
inappropriate, low quality, high quality, mediocre, great, terrible, best practice, fails to, failed to`),
  scoring:
    split(`evaluation score, rating of the teacher, teacher rating, teacher rates, rate the teacher, rates the teacher, score the teacher, scores the teacher,
teacher score, effective teacher, ineffective teacher, proficient teacher, highly effective teacher, teacher is effective, teacher is weak, teacher is strong, good teacher,
bad teacher, teacher performance, performance rating, summative rating, meets standard, exceeds standard`),
};

const es: ReviewWords = {
  judgement:
    split(`bueno, buena, malo, mala, excelente, sobresaliente, ejemplar, eficaz, ineficaz, débil, insuficiente, satisfactorio, satisfactoria,
inadecuado, inadecuada, mediocre, deficiente`),
  scoring: split(
    `puntuación del docente, calificación del docente, evaluación del docente, buen docente, mal docente, desempeño docente`,
  ),
};

const fr: ReviewWords = {
  judgement:
    split(`bon, bonne, mauvais, mauvaise, excellent, excellente, exemplaire, efficace, inefficace, faible, insuffisant, insuffisante, satisfaisant,
satisfaisante, inadéquat, inadéquate, médiocre`),
  scoring: split(
    `note de l'enseignant, évaluation de l'enseignant, bon enseignant, mauvais enseignant, performance de l'enseignant`,
  ),
};

const LISTS: Readonly<Record<string, ReviewWords>> = { en, es, fr };

/** The lists for a lens in `language` (BCP 47); null where there are none, and then these rules did not run. */
export const reviewWords = (language: string): ReviewWords | null => {
  const base = language.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(LISTS, base) ? (LISTS[base] ?? null) : null;
};
