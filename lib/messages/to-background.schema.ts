/** What the background checks each message against on receipt: one schema a call, bound to the contract's types. */
import * as z from 'zod/mini';
import { documentRef, instant, snippetKind, speaker, tag, uuid } from '@/lib/evidence/records';
import { REMOVABLE } from '@/lib/evidence/removable';
import { MOST_AT_ONCE } from '@/lib/evidence/tag-request';
import type { ToBackground } from './to-background';
import { panelEvent } from './to-panel.schema';
import { visitSchemas } from './visit-calls.schema';

const nothing = z.object({});
const shortText = z.string().check(z.maxLength(700));
const key = z.string().check(z.minLength(1), z.maxLength(120));

const dock = z.object({ side: z.enum(['left', 'right']), width: z.number(), collapsed: z.boolean() });
const request = {
  tags: z.array(tag).check(z.minLength(1), z.maxLength(24)),
  kind: snippetKind,
  speaker: z.nullable(speaker),
  note: z.string().check(z.maxLength(20_000)),
};

const manyIds = z.array(uuid).check(z.minLength(1), z.maxLength(MOST_AT_ONCE));

const index = z.int().check(z.nonnegative());
const markedPlace = z.object({ start: index, end: index, soft: z.optional(key) });
const fieldAct = z.discriminatedUnion('do', [
  z.object({ do: z.literal('watch') }),
  z.object({ do: z.literal('leave') }),
  z.object({ do: z.literal('mark'), places: z.array(markedPlace).check(z.maxLength(64)) }),
  z.object({ do: z.literal('select'), field: z.string().check(z.maxLength(200)), start: index, end: index }),
  z.object({ do: z.literal('insert'), text: z.string().check(z.maxLength(200_000)) }),
]);

export const backgroundSchemas = {
  ...visitSchemas,
  'page.arrived': nothing,
  'page.wake': nothing,
  'page.turn-off': nothing,
  'frame.arrived': nothing,
  'frame.left': nothing,
  'page.hand': nothing,
  'page.document': z.object({
    url: z.string().check(z.maxLength(20_000)),
    title: z.string().check(z.maxLength(5000)),
    app: z.nullable(key),
  }),
  'page.hello': z.object({ document: documentRef }),
  'page.quote-work': nothing,
  'page.token': nothing,
  'page.quotes': z.object({ documentKey: shortText }),
  'page.dock': z.object({ host: shortText, open: z.boolean(), dock }),
  'page.tell': z.object({ event: panelEvent }),
  'page.open-native': nothing,
  'page.evicted': nothing,
  'panel.hello': z.object({
    place: z.enum(['frame', 'native']),
    token: z.nullable(shortText),
    tab: z.nullable(z.int()),
  }),
  'panel.bye': nothing,
  'panel.workspace': nothing,
  'panel.link': z.object({ tab: z.int() }),
  'panel.tag': z.object({ requestId: uuid, ...request }),
  'panel.tag-pasted': z.object({ requestId: uuid, ...request, text: z.string().check(z.maxLength(20_000)) }),
  'panel.look': nothing,
  'panel.snippets': nothing,
  'panel.original': nothing,
  'panel.carry-over': z.object({ key: z.string().check(z.minLength(1), z.maxLength(600)) }),
  'panel.confirm-changed': z.object({ id: uuid }),
  'panel.choose-place': z.object({ id: uuid, place: z.int().check(z.nonnegative()) }),
  'panel.page': z.object({
    call: z.enum(['reveal', 'point', 'take-keyboard', 'close', 'collapse', 'move', 'report']),
    value: z.nullable(shortText),
  }),
  'panel.field': z.object({ act: fieldAct }),
  'panel.surface': nothing,
  'panel.confirmed': nothing,
  'panel.open-native': nothing,
  'panel.open-desk': nothing,
  'panel.ask-removal': z.object({ what: z.enum(REMOVABLE), id: uuid }),
  'desk.policy': nothing,
  'desk.forget-deleted': nothing,
  'desk.close-year': z.object({ before: instant }),
  'desk.remove-space': z.object({ spaceId: uuid }),
  'desk.jump': z.object({ id: uuid }),
  'snippet.edit': z.object({
    id: uuid,
    patch: z.object({
      tags: z.exactOptional(request.tags),
      kind: z.exactOptional(request.kind),
      speaker: z.exactOptional(request.speaker),
      note: z.exactOptional(request.note),
    }),
  }),
  'snippet.remove': z.object({ id: uuid }),
  'snippets.change': z.object({
    ids: manyIds,
    patch: z.object({ add: z.optional(z.array(key).check(z.maxLength(24))), visitId: z.optional(z.nullable(uuid)) }),
  }),
  'snippets.remove': z.object({ ids: manyIds }),
  undo: z.object({ requestId: uuid }),
  'focus.set': z.object({ lookForIds: z.array(key).check(z.maxLength(3)) }),
  'preferences.set': z.object({
    patch: z.object({
      locale: z.exactOptional(z.nullable(z.enum(['en', 'es', 'fr']))),
      theme: z.exactOptional(z.nullable(z.enum(['light', 'dark']))),
      gradeBand: z.exactOptional(z.nullable(key)),
    }),
  }),
  'draft.read': z.object({ key: shortText, spaceId: z.exactOptional(uuid) }),
  'draft.write': z.object({
    key: shortText,
    text: z.string().check(z.maxLength(200_000)),
    writtenAt: instant,
    spaceId: z.exactOptional(uuid),
  }),
} satisfies { [C in keyof ToBackground]: z.ZodMiniType<Parameters<ToBackground[C]>[0]> };
