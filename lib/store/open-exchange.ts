import { type Merging, merging } from './merging';
import { openContext, type StoreOptions } from './open-context';
import { type WholeSpace, wholeSpace } from './whole-space';

/** The store's part for files: everything out, bundles in. Apart from `openStore`, because the background never needs it and would carry it. */
export interface ExchangeStore extends Disposable {
  readonly merging: Merging;
  readonly whole: WholeSpace;
}

export function openExchangeStore(options: StoreOptions = {}): ExchangeStore {
  const { context, close } = openContext(options);
  return { merging: merging(context), whole: wholeSpace(context), [Symbol.dispose]: close };
}
