import type { SpacesPort } from '@/components/desk/spaces/spaces-port';
import type { Store } from '@/lib/store/open-store';

/**
 * The real port of the organisations, over the store. `wake`: whoever tells open panels and pages is awake when it happens. `remove`: through
 * the background, which holds everybody to the district's rules.
 */
export function spacesPort({ spaces }: Store, wake: () => Promise<unknown>, remove: SpacesPort['remove']): SpacesPort {
  const awake = async <T>(change: () => Promise<T>): Promise<T> => {
    await wake();
    return change();
  };
  return {
    all: spaces.all,
    add: (name) => awake(() => spaces.add(name)),
    rename: (id, name) => awake(() => spaces.rename(id, name)),
    choose: (id) => awake(() => spaces.choose(id)),
    setSites: (id, sites) => awake(() => spaces.setSites(id, sites)),
    remove,
  };
}
