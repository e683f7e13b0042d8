import { useCallback } from 'preact/hooks';
import type { Failure, Outcome } from '@/lib/outcome/outcome';

/** Waits for an outcome and tells a failure. Gives the value, or null when there is none. */
export function useAttempt(tell: (failure: Failure | null) => void) {
  return useCallback(
    async <T>(call: Promise<Outcome<T>>): Promise<{ value: T } | null> => {
      const outcome = await call;
      tell(outcome.ok ? null : outcome);
      return outcome.ok ? { value: outcome.value } : null;
    },
    [tell],
  );
}
