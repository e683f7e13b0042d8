import * as z from 'zod/mini';

/** What of an annotation matters here, in one form whatever form the file gives it (the model lets most values be one or many, or a bare IRI). */
export interface Annotation {
  id: string;
  created?: string | undefined;
  modified?: string | undefined;
  bodies: Body[];
  targets: Target[];
}
export interface Body {
  /** The resource that it is or stands for. */
  source?: string | undefined;
  purpose: string;
  value: string;
}
export interface Target {
  source: string;
  quote: { exact: string; prefix: string; suffix: string } | null;
}

const text = z.catch(z.string(), '');
const maybeText = z.catch(z.optional(z.string()), undefined);
const listOf = <T extends z.ZodMiniType>(one: T) =>
  z.pipe(
    z.transform((value) => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value])),
    z.array(one),
  );

const sourceSchema = z.catch(z.optional(z.union([z.string(), z.object({ id: z.string() })])), undefined);
const bodySchema = z.union([
  z.string(),
  z.object({
    id: maybeText,
    source: sourceSchema,
    purpose: z.catch(z.optional(listOf(z.string())), undefined),
    value: text,
  }),
]);
const selectorSchema = z.catch(z.object({ type: text, exact: text, prefix: text, suffix: text }), {
  type: '',
  exact: '',
  prefix: '',
  suffix: '',
});
const targetSchema = z.union([
  z.string(),
  z.object({
    id: maybeText,
    source: sourceSchema,
    selector: listOf(selectorSchema),
  }),
]);
const annotationSchema = z.object({
  type: listOf(z.string()),
  id: text,
  created: maybeText,
  modified: maybeText,
  motivation: z.catch(listOf(z.string()), []),
  body: listOf(bodySchema),
  target: listOf(targetSchema),
});
const pageSchema = z.object({ items: z.array(z.unknown()) });

/** The annotations of a file, `null` for each that is none; or `null` when the file holds no annotations at all. */
export function annotationFile(value: unknown): (Annotation | null)[] | null {
  const items = itemsOf(value);
  if (items === null) return null;
  const read = items.map(readAnnotation);
  return read.length > 0 && read.every((one) => one === null) ? null : read;
}

function itemsOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  const page = z.safeParse(z.union([pageSchema, z.object({ first: pageSchema })]), value);
  if (page.success) return 'first' in page.data ? page.data.first.items : page.data.items;
  return z.safeParse(annotationSchema, value).success ? [value] : null;
}

function readAnnotation(value: unknown): Annotation | null {
  const parsed = z.safeParse(annotationSchema, value);
  if (!parsed.success || !parsed.data.type.includes('Annotation')) return null;
  const { id, created, modified, motivation, body, target } = parsed.data;
  return {
    id,
    created,
    modified,
    bodies: body.map((one) => {
      if (typeof one === 'string') return { source: one, purpose: '', value: '' };
      const purpose = one.purpose?.[0] ?? motivation[0] ?? '';
      return { source: iriOf(one.source) ?? one.id, purpose, value: one.value };
    }),
    targets: target.map((one) => {
      if (typeof one === 'string') return { source: one, quote: null };
      const quote = one.selector.find(({ type, exact }) => type === 'TextQuoteSelector' && exact !== '');
      return { source: iriOf(one.source) ?? one.id ?? '', quote: quote ?? null };
    }),
  };
}

const iriOf = (source: string | { id: string } | undefined): string | undefined =>
  typeof source === 'object' ? source.id : source;
