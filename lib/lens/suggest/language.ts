import type { Reading } from './features';
import type { Model } from './model';
import type { Token } from './tokens';

const words = (list: string): Set<string> => new Set(list.split(' '));
const ENGLISH = words(
  'the a an and or but of to in on at for with is are was were be it that this they he she you we i not what why how when who which do did does have has had can could will would one my your his her their our because so if then there as from by about after before some all no',
);
const OTHERS = [
  'el la los las un una y o de del que en es por para con no se su lo como pero esto está porque muy',
  'le la les un une et ou de des du que qui en est pour avec ne pas se sa son cette dans sur mais aux elle nous vous ils',
  'o a os as um uma e ou de do da dos das que em é para com não se seu sua mas isso está na ao',
  'der die das und oder ein eine zu in ist sind war mit für nicht es sich den dem von aber auch dass ich wir',
  'ang ng mga sa na at ay ito ko mo siya nila kung hindi dahil para',
  'va la cua la mot nhung trong cho khong co toi ban la va',
  'nan ak yo pou ki li se sa te pa mwen ou nou yon la epi paske',
  'il lo la gli le un una e di che in è per con non suo più questo sono',
].map(words);

/** At least this share of the words must be ones that the model has met, before it may speak. */
const FAMILIAR = 0.3;

const letters = (tokens: readonly Token[]): Token[] => tokens.filter(({ word }) => /^\p{L}/u.test(word));

/** Whether the passage is English that the trained model can judge: it was trained on nothing else, and a guess would be dishonest. */
export function readsAsEnglish({ tokens, concepts }: Reading, model: Model): boolean {
  const spoken = letters(tokens);
  if (spoken.length === 0) return false;
  const count = (list: ReadonlySet<string>): number => spoken.filter(({ word }) => list.has(word)).length;
  const english = count(ENGLISH);
  if (OTHERS.some((other) => count(other) >= 2 && count(other) > english)) return false;
  const named = new Set(
    concepts.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => tokens[from + i])),
  );
  const familiar = spoken.filter(
    (token) => token.name || ENGLISH.has(token.word) || named.has(token) || model.knows(`w:${token.stem}`),
  );
  return familiar.length / spoken.length >= FAMILIAR;
}
