import type { WordList } from '../word-list.ts';
import { deficit } from './deficit.ts';
import { directive } from './directive.ts';
import { inference } from './inference.ts';
import { judgement } from './judgement.ts';
import { lesson } from './lesson.ts';
import { foci, lookFors } from './look-fors.ts';
import { math } from './math.ts';
import { misuse } from './misuse.ts';
import { names } from './names.ts';
import { offFocus } from './off-focus.ts';
import { oldWay } from './old-way.ts';
import { people } from './people.ts';
import { praise } from './praise.ts';
import { rating } from './rating.ts';
import { talk } from './talk.ts';
import { universal } from './universal.ts';
import { vague } from './vague.ts';

/** Lists that every rule may name. Lists with a colon in their name belong to one definition or look-for. */
const named = {
  ...people,
  ...praise,
  ...judgement,
  ...lesson,
  ...inference,
  ...deficit,
  ...universal,
  ...rating,
  ...vague,
  ...directive,
  ...oldWay,
  ...offFocus,
  ...names,
  ...talk,
  ...math,
};
export type ListName = keyof typeof named;

export const english: Record<string, WordList> = { ...named, ...misuse, ...lookFors, ...foci };
