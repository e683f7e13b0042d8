/** What the background checks an event against before it passes it on to panels. */
import * as z from 'zod/mini';
import { documentRef, quoteScope } from '@/lib/evidence/records';
import type { ToPanel } from './to-panel';

const text = z.string().check(z.maxLength(20_000));

const located = z.object({
  id: z.string().check(z.maxLength(64)),
  state: z.enum(['found', 'moved', 'changed', 'ambiguous', 'gone', 'unknown']),
  order: z.nullable(z.int()),
  now: z.exactOptional(text),
  places: z.exactOptional(z.array(text)),
});

const selection = z.object({ text, length: z.int(), scope: quoteScope });

const fieldWords = z.string().check(z.maxLength(200_000));

const field = z.object({
  key: z.string().check(z.maxLength(200)),
  label: z.string().check(z.maxLength(300)),
  text: fieldWords,
  baseline: fieldWords,
  of: z.optional(z.string().check(z.maxLength(5000))),
});

export const panelEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page-ready'), document: documentRef, canHighlight: z.boolean() }),
  z.object({ type: z.literal('selection'), selection: z.nullable(selection) }),
  z.object({ type: z.literal('tag-now') }),
  z.object({ type: z.literal('open-snippets'), ids: z.array(z.string().check(z.maxLength(64))) }),
  z.object({ type: z.literal('located'), located: z.array(located) }),
  z.object({ type: z.literal('focus-stolen') }),
  z.object({ type: z.literal('word-pointed'), id: z.string().check(z.maxLength(64)) }),
  z.object({ type: z.literal('field-text'), fields: z.array(field).check(z.maxLength(64)) }),
]) satisfies z.ZodMiniType<ToPanel>;
