/** The catalogue from the page's side: questions go to the worker, and answers come back in their own time. */
import { done } from '@/lib/outcome/outcome';
import type { CatalogueCalls } from '@/lib/store/catalogue/calls';
import type { SealKeys } from '@/lib/store/sealing/seal-keys';
import { thread } from '../thread/thread';

export function remoteCatalogue(start: () => Worker, key: SealKeys['read']): CatalogueCalls {
  let begun = false;
  const begin = (): Worker => {
    begun = true;
    return start();
  };
  const { ask } = thread({ what: 'the worker of the catalogue', start: begin, key });
  return {
    // One that has not begun reads what there is when it does.
    heard: async (...args) => (begun ? ask('heard', args) : done(null)),
    find: (...args) => ask('find', args),
    slice: (...args) => ask('slice', args),
    tallies: (...args) => ask('tallies', args),
    lensVersions: (...args) => ask('lensVersions', args),
  };
}
