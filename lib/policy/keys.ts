/**
 * Everything that an administrator may set, one schema a key. The managed schema that browsers read, the list in docs/admin.md and
 * the reader all come from this one table.
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
  title: string;
  description: string;
  /** Of the whole value; of each item where `list` says how many there may be. */
  value: Value;
  list?: number;
}

export const POLICY_KEYS = {
  organisation: {
    title: 'Organisation',
    description: 'The name that leaders see behind “Set by”, such as Riverside.',
    value: line(80),
  },
  helpLink: {
    title: 'Help link',
    description: 'Where leaders find help. An https address; it is opened only when a leader clicks it.',
    value: z.string().check(z.maxLength(2000), z.regex(/^https:\/\/[^\s/]+\.[^\s]+$/)),
  },
  lensPack: {
    title: 'Lens',
    description:
      'The shared words and look-fors, as the text of a lens file (JSON). Raise its version number with every change of its words.',
    value: line(MOST_LENS),
  },
  lensLocked: {
    title: 'Lens is locked',
    description: 'Leaders cannot choose another lens. Other lenses stay readable, and old quotes keep theirs.',
    value: z.boolean(),
  },
  vision: {
    title: 'Vision',
    description: 'One line at the top of the panel.',
    value: line(500),
  },
  objectives: {
    title: 'Objectives',
    description: 'The district’s objectives, shown under the vision. At most 12.',
    value: line(300),
    list: 12,
  },
  focus: {
    title: 'Focus',
    description: 'One to three look-fors, by their ids in the lens, that come first everywhere.',
    value: lookForId,
    list: 3,
  },
  extraHosts: {
    title: 'Further sites',
    description:
      'Sites offered to leaders as “your district works here”: one click and the browser’s question allow each. Browsers let no policy grant them; a package built with --hosts needs no question.',
    value: host,
    list: 40,
  },
  disabledHosts: {
    title: 'Sites without Shared Lens',
    description:
      'On these sites Shared Lens does not work, not even after a click. *.our.org covers everything under it.',
    value: host,
    list: 200,
  },
  panelDefault: {
    title: 'Where the panel opens',
    description: 'page: beside the text, in the page. native: in the browser’s own side panel.',
    value: z.enum(['page', 'native']),
  },
  retentionDays: {
    title: 'Days that quotes are kept',
    description: 'Quotes, visits and notes that were last changed longer ago are deleted for good. 30 to 3650.',
    value: z.int().check(z.minimum(30), z.maximum(3650)),
  },
  legalHold: {
    title: 'Legal hold',
    description: 'Nothing is deleted for good, neither by retention nor by a person, as long as this is on.',
    value: z.boolean(),
  },
  disabledFormats: {
    title: 'Formats that are off',
    description: `File formats that leaders cannot export: ${FORMAT_IDS.join(', ')}.`,
    value: z.enum(FORMAT_IDS),
    list: 20,
  },
  anonymiseAlways: {
    title: 'Names always taken out',
    description: 'Every export takes the names of staff and students out.',
    value: z.boolean(),
  },
  purposeLabels: {
    title: 'Purposes of an export',
    description:
      'The purposes that a leader chooses from; the chosen one stands in the file. None: they write their own.',
    value: line(120),
    list: 20,
  },
  locale: {
    title: 'Language',
    description: 'The language of Shared Lens; the lens keeps the language that it is written in.',
    value: z.enum(['en', 'es', 'fr']),
  },
  levels: {
    title: 'Levels',
    description:
      'on: leaders may mark levels. private: levels stay on the device and are in no export. off: nobody marks levels.',
    value: z.enum(['on', 'private', 'off']),
  },
  staffNames: {
    title: 'Names of staff',
    description: 'names: leaders keep a list with names. codes: only codes are kept, never a name.',
    value: z.enum(['names', 'codes']),
  },
  graderSurfaces: {
    title: 'Pages where students’ work is graded',
    description: 'Whether Shared Lens works on pages that show a student’s work for grading, such as SpeedGrader.',
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
