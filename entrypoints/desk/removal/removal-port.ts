import type { RemovalPort } from '@/components/desk/removal/removal-port';
import { askBackground } from '@/lib/messages/calls';
import { done, failed } from '@/lib/outcome/outcome';
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
      const space = await store.spaces.current();
      if (!space.ok) return space;
      const people = await store.staff.all(space.value.id);
      if (!people.ok) return people;
      const person = people.value.find((one) => one.id === id);
      return person ? done({ what, person }) : failed('not-found');
    },
    async remove(what, id) {
      if (what !== 'quote') return askBackground(CALL[what], { id });
      const gone = await askBackground('snippet.remove', { id });
      return gone.ok ? done(undefined) : gone;
    },
  };
}
