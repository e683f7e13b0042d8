import type { RecordKind, RecordOf } from './bundle';

/** Every kind of record that a space holds beside its quotes. */
export type SmallKind = Exclude<RecordKind, 'spaces' | 'snippets'>;
export type SmallRecords = { [K in SmallKind]: RecordOf<K>[] };

/**
 * Their tables bear their names. Whatever goes through all that a space holds (files, removal, purge) goes through this list, and the compiler says
 * when a kind is missing. Apart from the bundle itself, whose schemas the background would carry.
 */
const KINDS: Record<SmallKind, true> = { staff: true, visits: true, agreements: true, ratings: true };
export const SMALL_KINDS = Object.keys(KINDS) as SmallKind[];
