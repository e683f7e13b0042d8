/**
 * The records that a leader keeps. Every record has an id (UUID), its space, its times (ISO 8601, UTC) and a soft delete.
 * The words of a snippet stand in a body apart from the index of ids, times and look-fors, so that encryption at rest needs no rewrite.
 */
import * as z from 'zod/mini';

export const uuid = z.uuid();
export const instant = z.iso.datetime();
const key = z.string().check(z.minLength(1), z.maxLength(120));
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

/** What every record carries. */
export const stamps = {
  id: uuid,
  spaceId: uuid,
  createdAt: instant,
  updatedAt: instant,
  deletedAt: z.nullable(instant),
};

export const lensRef = z.object({ id: uuid, version: z.string().check(z.minLength(1), z.maxLength(40)) });

const offset = z.int().check(z.nonnegative());

const quoteSchema = z.object({
  exact: z.string().check(z.minLength(1), z.maxLength(20_000)),
  prefix: z.string().check(z.maxLength(256)),
  suffix: z.string().check(z.maxLength(256)),
  position: z.object({ start: offset, end: offset, length: offset }),
  nth: z.object({ index: offset, of: offset }),
});

/** Where the quote was read: the page's own text, or one field on it (by a key that survives a reload). */
export const quoteScope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('page') }),
  z.object({ kind: z.literal('field'), key, label: z.string().check(z.maxLength(300)) }),
]);
export type QuoteScope = z.infer<typeof quoteScope>;

/** Which document a quote is from. `key` is what decides that two visits saw the same document; title and URL are for people. */
export const documentRef = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(600)),
  host: z.string().check(z.maxLength(255)),
  app: key,
  title: z.string().check(z.maxLength(500)),
  url: z.string().check(z.maxLength(2000)),
});
export type DocumentRef = z.infer<typeof documentRef>;

export const SNIPPET_KINDS = ['noticing', 'bright-spot', 'opportunity', 'protected-risk'] as const;
export const snippetKind = z.enum(SNIPPET_KINDS);
export type SnippetKind = z.infer<typeof snippetKind>;

export const SPEAKERS = ['student', 'teacher', 'leader'] as const;
export const speaker = z.enum(SPEAKERS);
export type Speaker = z.infer<typeof speaker>;

/**
 * One look-for on a snippet; the level is said only when the person says it. `lens`: only where the look-for is not of the snippet's own lens but
 * of the one that stood beside it.
 */
export const tag = z.object({ lookForId: key, level: z.nullable(level), lens: z.exactOptional(lensRef) });
export type Tag = z.infer<typeof tag>;

/** How the words came to us; travels with the snippet because a read-back quote is stronger than a pasted one. */
export const CAPTURED_VIA = [
  'dom',
  'field',
  'annotate',
  'copy-event',
  'user-copy',
  'user-paste',
  'typed',
  'import',
] as const;
export const capturedVia = z.enum(CAPTURED_VIA);
export type CapturedVia = z.infer<typeof capturedVia>;

/** The words of a snippet. */
export const snippetBody = z.object({
  quote: quoteSchema,
  scope: quoteScope,
  note: z.string().check(z.maxLength(20_000)),
  document: documentRef,
  /** What the quote was before a person confirmed changed wording, oldest first. */
  earlier: z.array(quoteSchema),
});
export type SnippetBody = z.infer<typeof snippetBody>;

/** One passage, tagged by one person against one version of the lens. On screen: a *saved quote*. */
export const snippet = z.object({
  ...stamps,
  lens: lensRef,
  documentKey: z.string().check(z.minLength(1), z.maxLength(600)),
  tags: z.array(tag).check(z.minLength(1), z.maxLength(24)),
  kind: snippetKind,
  speaker: z.nullable(speaker),
  visitId: z.nullable(uuid),
  via: capturedVia,
  body: snippetBody,
});
export type Snippet = z.infer<typeof snippet>;

/** What is half-written: at most one per place. Kept until it is used or emptied. */
export const draft = z.object({
  /** `note:<document key>`, `quote-note:<snippet id>`, …: one place that a person can write in. */
  key: z.string().check(z.minLength(1), z.maxLength(700)),
  spaceId: uuid,
  updatedAt: instant,
  text: z.string().check(z.maxLength(200_000)),
});
export type Draft = z.infer<typeof draft>;

/** A host whose pages belong to a space; `account`: only when that one of the browser's Google accounts looks at it, null: whoever does. */
export const spaceSite = z.object({
  host: z.string().check(z.minLength(1), z.maxLength(255)),
  account: z.nullable(z.int().check(z.gte(0), z.lte(9))),
});
export type SpaceSite = z.infer<typeof spaceSite>;

/** What a person's own work is kept under: an organisation, its lens, its hosts and account slots. The first start makes one. */
export const space = z.object({
  ...stamps,
  name: z.string().check(z.maxLength(200)),
  lens: lensRef,
  focus: z.array(key).check(z.maxLength(3)),
  /** A second lens beside the main one (a school's beside its district's); left out where there is none. */
  secondLens: z.exactOptional(lensRef),
  /** Left out while there is nothing to keep apart, as in every record of an older version. */
  sites: z.exactOptional(z.array(spaceSite).check(z.maxLength(40))),
});
export type Space = z.infer<typeof space>;
