import { useCallback } from 'preact/hooks';
import type { Outcome, Reason } from '@/lib/outcome/outcome';

/** Waits for an outcome and tells a failure. Gives the value, or null when there is none. */
export function useAttempt(tell: (reason: Reason | null) => void) {
  return useCallback(
    async <T>(call: Promise<Outcome<T>>): Promise<{ value: T } | null> => {
      const outcome = await call;
      tell(outcome.ok ? null : outcome.reason);
      return outcome.ok ? { value: outcome.value } : null;
    },
    [tell],
  );
}
