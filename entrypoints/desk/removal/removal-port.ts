import type { RemovalPort } from '@/components/desk/removal/removal-port';
import { askBackground } from '@/lib/messages/calls';
import { done, failed } from '@/lib/outcome/outcome';
import { asShown } from '@/lib/policy/rules';
import type { Store } from '@/lib/store/open-store';

const CALL = { visit: 'visit.remove', staff: 'staff.remove' } as const;

export function removalPort(store: Store): RemovalPort {
  return {
    async look(what, id) {
      if (what === 'quote') {
        const quote = await store.snippets.get(id);
        return quote.ok ? done({ what, quote: quote.value }) : quote;
      }
      if (what === 'visit') {
        const visit = await store.visits.get(id);
        return visit.ok ? done({ what, visit: visit.value }) : visit;
      }
      // A panel of another organisation may have asked.
      const [spaces, known] = await Promise.all([store.spaces.all(), store.policy.known()]);
      if (!spaces.ok) return spaces;
      for (const space of spaces.value) {
        const people = await store.staff.all(space.id);
        if (!people.ok) return people;
        const person = people.value.find((one) => one.id === id);
        if (person) return done({ what, person: asShown(known.ok ? (known.value?.policy ?? null) : null, person) });
      }
      return failed('not-found');
    },
    async remove(what, id) {
      if (what !== 'quote') return askBackground(CALL[what], { id });
      const gone = await askBackground('snippet.remove', { id });
      return gone.ok ? done(undefined) : gone;
    },
  };
}
