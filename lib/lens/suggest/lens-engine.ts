import type { LensPack, LookFor } from '../pack';
import type { Support } from './because';
import { type Reading, read } from './features';
import { type LexicalIndex, lexicalIndex } from './lexical';
import { type Judgement, shippedModel } from './model';

export interface Candidate {
  lookForId: string;
  score: number;
  support: () => readonly Support[];
}

export interface LensEngine {
  /** An English lens: the trained model has a say, if only on whether a passage is about the work of a mathematics class. */
  english: boolean;
  /** Every look-for with a score. `fits` is false when the model finds that the passage is about none of its classes. */
  candidates: (reading: Reading, judged: Judgement | undefined, fits: boolean) => Candidate[];
}

/** How sure the model must be that a look-for's own words describe one of its classes, before it speaks for it. */
const SAME_LOOK_FOR = 0.3;
const SAME_LOOK_FOR_RENAMED = 0.75;
/** Below this a meeting of words with the lens is chance: first where the model finds a moment of a mathematics class, else. Calibrated on passages that fit none. */
const LEXICAL_LEAST = { fits: 0.3, else: 1.2 };

const engines = new WeakMap<LensPack, LensEngine>();

/** How suggestions are made for this lens; built once per lens object. */
export function lensEngine(lens: LensPack): LensEngine {
  const known = engines.get(lens);
  if (known) return known;
  const classes = classesOf(lens);
  let lexical: LexicalIndex | undefined;
  const engine: LensEngine = {
    english: isEnglish(lens),
    candidates: (reading, judged, fits) => {
      const learned = lens.lookFors.flatMap(({ id }): Candidate[] => {
        const k = classes.get(id);
        if (k === undefined || !judged || !fits) return [];
        return [{ lookForId: id, score: judged.probabilities[k] ?? 0, support: () => judged.support(k) }];
      });
      if (classes.size === lens.lookFors.length) return learned;
      lexical ??= lexicalIndex(lens);
      const matches = lexical.score(reading);
      const least = judged && fits ? LEXICAL_LEAST.fits : LEXICAL_LEAST.else;
      const searched = lens.lookFors.flatMap(({ id }): Candidate[] => {
        const match = matches.get(id);
        if (classes.has(id) || !match || match.score < least) return [];
        return [{ lookForId: id, score: match.score / (match.score + 1), support: () => match.shared }];
      });
      return [...learned, ...searched];
    },
  };
  engines.set(lens, engine);
  return engine;
}

/**
 * Which class of the model speaks for which look-for. The model is asked what it makes of the look-for's own title, question and
 * descriptors: a district that gave an id another meaning gets the lexical search for it, and one that renamed an id keeps the model.
 */
function classesOf(lens: LensPack): Map<string, number> {
  if (!isEnglish(lens)) return new Map();
  const model = shippedModel();
  const recognised = lens.lookFors.map((lookFor) => {
    const { probabilities } = model.judge(read(ownWords(lookFor)).features);
    const named = model.classes.indexOf(lookFor.id);
    const best = probabilities.slice(0, -1).reduce((top, p, k) => (p > (probabilities[top] ?? 0) ? k : top), 0);
    const sure =
      named >= 0 ? (probabilities[named] ?? 0) >= SAME_LOOK_FOR : (probabilities[best] ?? 0) >= SAME_LOOK_FOR_RENAMED;
    return { id: lookFor.id, k: named >= 0 ? named : best, named: named >= 0, sure };
  });
  const taken = new Map<number, string>();
  for (const { id, k, sure } of [...recognised].sort((a, b) => Number(b.named) - Number(a.named))) {
    if (sure && !taken.has(k)) taken.set(k, id);
  }
  return new Map([...taken].map(([k, id]) => [id, k]));
}

/** What a look-for says of itself: the model is asked whose words these are. */
export const ownWords = (lookFor: LookFor): string =>
  [lookFor.title, lookFor.guidingQuestion, ...lookFor.levels.map(({ descriptor }) => descriptor)].join('\n');

const isEnglish = (lens: LensPack): boolean => /^en\b/i.test(lens.language);
