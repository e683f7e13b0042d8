/**
 * The bundle, `.lens.json`: the lossless form of a leader's own records, for backup, a second device and merging (docs/formats.md).
 *
 * To add a kind of record: one line in `records`. Readers that do not know a kind list it as refused and take the rest. A new version
 * comes when a reader of the old one would lose something that the rest points to: version 2 brought visits, marks and people, version 3 a second lens
 * beside the main one, the lens of a tag that is of it, and goals and decisions.
 */
import * as z from 'zod/mini';
import { agreement } from '@/lib/evidence/agreement-records';
import { rating } from '@/lib/evidence/rating-records';
import { instant, snippet, space, uuid } from '@/lib/evidence/records';
import { staff, visit } from '@/lib/evidence/visit-records';
import { lensPack } from '@/lib/lens/pack';

export const BUNDLE_FORMAT = 'shared-lens-bundle';
export const BUNDLE_VERSION = 3;
/** Versions that are still read: every one that was ever released. */
export const READ_VERSIONS: readonly number[] = [1, 2, BUNDLE_VERSION];

const knownRecords = z.object({
  spaces: z.optional(z.array(space)),
  staff: z.optional(z.array(staff)),
  visits: z.optional(z.array(visit)),
  agreements: z.optional(z.array(agreement)),
  snippets: z.optional(z.array(snippet)),
  ratings: z.optional(z.array(rating)),
});
export type BundleRecords = z.infer<typeof knownRecords>;
export type RecordKind = keyof BundleRecords;
export type RecordOf<K extends RecordKind> = NonNullable<BundleRecords[K]>[number];
export type AnyRecord = RecordOf<RecordKind>;

/** Kinds in the order in which they are written and planned: what is pointed to first. */
export const RECORD_KINDS = Object.keys(knownRecords.shape) as RecordKind[];

/** What is left of a record that was deleted for good: no content, only that it must not come back. `kind` may be `record`: nobody knows any more. */
export const tombstone = z.object({ kind: z.string().check(z.maxLength(40)), id: uuid, deletedAt: instant });
export type Tombstone = z.infer<typeof tombstone>;

export const bundle = z.object({
  format: z.literal(BUNDLE_FORMAT),
  version: z.literal(BUNDLE_VERSION),
  /** Product and version that wrote the file. */
  madeBy: z.string().check(z.maxLength(200)),
  madeAt: instant,
  purpose: z.string().check(z.maxLength(2000)),
  /** Whether names were replaced before the file was written. */
  anonymised: z.boolean(),
  /** Every lens (id and version) that a record in the file was made with. */
  lenses: z.array(lensPack),
  tombstones: z.array(tombstone),
  records: z.catchall(knownRecords, z.array(z.unknown())),
});
export type Bundle = z.infer<typeof bundle>;
