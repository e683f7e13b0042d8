/**
 * Everything that an administrator may set, one schema a key. The managed schema that browsers read, the list in docs/admin.md and
 * the reader all come from this one table; what each key is called stands in key-words.ts.
 *
 * Kept as strict as our own reader needs, and no stricter in what browsers see: Chromium drops a whole list for one bad item before
 * we hear of it (measured, 156), so the items of a list are plain strings there and are judged here, one by one.
 */
import * as z from 'zod/mini';
import { FORMAT_IDS } from '@/lib/exchange/format-ids';

const line = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const lookForId = z.string().check(z.minLength(1), z.maxLength(120), z.regex(/^[\w.-]+$/));

/** A site: `moodle.our.org`, or `*.our.org` for it and everything under it. No scheme, no path, no port. */
const host = z
  .string()
  .check(z.maxLength(255), z.regex(/^(\*\.)?[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)+$/));

/** The longest lens that is read, in UTF-16 units; the built-in one has 120,000, one of 200 look-fors a million. */
export const MOST_LENS = 4_000_000;

export interface PolicyKey<Value extends z.ZodMiniType = z.ZodMiniType> {
  /** Of the whole value; of each item where `list` says how many there may be. */
  value: Value;
  list?: number;
}

export const POLICY_KEYS = {
  organisation: {
    value: line(80),
  },
  helpLink: {
    value: z.string().check(z.maxLength(2000), z.regex(/^https:\/\/[^\s/]+\.[^\s]+$/)),
  },
  lensPack: {
    value: line(MOST_LENS),
  },
  lensLocked: {
    value: z.boolean(),
  },
  vision: {
    value: line(500),
  },
  objectives: {
    value: line(300),
    list: 12,
  },
  focus: {
    value: lookForId,
    list: 3,
  },
  extraHosts: {
    value: host,
    list: 40,
  },
  disabledHosts: {
    value: host,
    list: 200,
  },
  panelDefault: {
    value: z.enum(['page', 'native']),
  },
  retentionDays: {
    value: z.int().check(z.minimum(30), z.maximum(3650)),
  },
  legalHold: {
    value: z.boolean(),
  },
  disabledFormats: {
    value: z.enum(FORMAT_IDS),
    list: 20,
  },
  anonymiseAlways: {
    value: z.boolean(),
  },
  purposeLabels: {
    value: line(120),
    list: 20,
  },
  locale: {
    value: z.enum(['en', 'es', 'fr']),
  },
  levels: {
    value: z.enum(['on', 'private', 'off']),
  },
  staffNames: {
    value: z.enum(['names', 'codes']),
  },
  graderSurfaces: {
    value: z.boolean(),
  },
} as const satisfies Record<string, PolicyKey>;

export type PolicyName = keyof typeof POLICY_KEYS;
export const POLICY_NAMES = Object.keys(POLICY_KEYS) as PolicyName[];

type ValueOf<Key> = Key extends { list: number; value: infer V extends z.ZodMiniType }
  ? z.infer<V>[]
  : Key extends { value: infer V extends z.ZodMiniType }
    ? z.infer<V>
    : never;

/** What was set and could be read; a key that is not there was not set. The lens travels apart from it, as a pack. */
export type Policy = { [Name in Exclude<PolicyName, 'lensPack'>]?: ValueOf<(typeof POLICY_KEYS)[Name]> };
