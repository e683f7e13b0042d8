import { useMemo } from 'preact/hooks';
import { useLens } from '@/components/shared/lens-context';
import { usePolicy } from '@/components/shared/policy-context';
import type { Paper } from '@/lib/reports/paper';
import { tellTeachers } from '@/lib/reports/tell-teachers';
import type { Locale } from '@/lib/words/locale';
import { TELL_WORDS } from '@/lib/words/tell/tell-words';
import { useDesk } from '../desk-context';
import { useKeptDays } from './use-kept-days';

/** The page for teachers, saying what is in force here. */
export function useTellPaper(readers: Locale, purpose: string): Paper {
  const { pack } = useLens();
  const { workspace } = useDesk();
  const policy = usePolicy()?.policy;
  const days = useKeptDays();
  const { focus } = workspace;
  return useMemo(() => {
    const titles = focus.flatMap((id) => pack.lookFors.find((one) => one.id === id)?.title ?? []);
    const facts = {
      organisation: policy?.organisation ?? '',
      focus: titles,
      levels: policy?.levels !== 'off',
      codesOnly: policy?.staffNames === 'codes',
      days,
      held: policy?.legalHold === true,
    };
    return tellTeachers(TELL_WORDS[readers], facts, purpose);
  }, [readers, purpose, pack, focus, policy, days]);
}
