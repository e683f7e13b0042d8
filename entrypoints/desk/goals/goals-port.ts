import type { GoalsPort } from '@/components/desk/goals/goals-port';
import type { AgreementStore } from '@/lib/store/agreements';
import type { StoreOptions } from '@/lib/store/open-context';
import type { Store } from '@/lib/store/open-store';

/** The real port of goals and decisions, over their part of the store, which is loaded when somebody comes to them. */
export function goalsPort({ spaces }: Store, options: StoreOptions): GoalsPort {
  let opened: Promise<AgreementStore> | null = null;
  const agreements = (): Promise<AgreementStore> => {
    opened ??= import('@/lib/store/agreements').then(({ openAgreements }) => openAgreements(options));
    return opened;
  };
  return {
    async all() {
      const space = await spaces.current();
      return space.ok ? (await agreements()).all(space.value.id) : space;
    },
    async add(agreed) {
      const space = await spaces.current();
      return space.ok ? (await agreements()).add(space.value.id, crypto.randomUUID(), agreed) : space;
    },
    change: async (id, patch) => (await agreements()).change(id, patch),
    remove: async (id) => (await agreements()).remove(id),
    restore: async (id) => (await agreements()).restore(id),
  };
}
