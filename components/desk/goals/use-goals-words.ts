import { useLanguage } from '@/components/shared/language-context';
import type { GoalsWords } from '@/lib/words/goals/en';
import { GOALS_WORDS } from '@/lib/words/goals/goals-words';

export const useGoalsWords = (): GoalsWords => GOALS_WORDS[useLanguage().locale];
