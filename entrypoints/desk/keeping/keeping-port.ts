import type { KeepingPort, KeepingView } from '@/components/desk/keeping/keeping-port';
import { done, type Outcome } from '@/lib/outcome/outcome';
import type { Store } from '@/lib/store/open-store';

/** `forget`: through the background, which holds everybody to the district's rules. */
export function keepingPort(
  store: Store,
  set: () => Promise<KeepingView['set']>,
  forget: () => Promise<Outcome<boolean>>,
): KeepingPort {
  return {
    async look() {
      const [own, log] = await Promise.all([store.keeping.own(), store.keeping.log()]);
      if (!own.ok) return own;
      return log.ok ? done({ own: own.value, set: await set(), log: log.value }) : log;
    },
    setOwn: (days) => store.keeping.setOwn(days),
    forgetDeleted: forget,
  };
}
