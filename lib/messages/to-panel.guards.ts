/** What a panel takes of what it is told. No zod: the panel paints before it would have loaded. */
import type { ToPanel } from './to-panel';

/** A value like it, part by part: the same kind of thing, with at least its parts. A function judges by itself. */
type Like = string | boolean | readonly [Like] | { readonly [part: string]: Like } | ((value: unknown) => boolean);

/**
 * An example of each event, by which others are judged. What pages tell was checked in full by the background; this is the panel's own
 * look, so that no event can break what it paints.
 */
export const PANEL_EVENTS: Record<ToPanel['type'], { readonly [part: string]: Like }> = {
  'page-ready': { document: { key: '', host: '', title: '' }, canHighlight: true },
  selection: { selection: (value) => value === null || isLike(value, { text: '', scope: {} }) },
  'tag-now': {},
  'open-snippets': { ids: [''] },
  located: { located: [{ id: '', state: '' }] },
  'snippets-changed': {},
  'workspace-changed': {},
  'visits-changed': {},
  'focus-stolen': {},
  'field-text': { fields: [{ key: '', label: '', text: '', baseline: '' }] },
  'word-pointed': { id: '' },
  'update-ready': {},
  'place-taken': { place: (value) => value === 'frame' || value === 'native' },
};

/** Whether `event` is one that a panel knows, said under its own name. */
export const isPanelEvent = (call: string, event: unknown): event is ToPanel =>
  Object.hasOwn(PANEL_EVENTS, call) &&
  isLike(event, { ...PANEL_EVENTS[call as ToPanel['type']], type: (value) => value === call });

function isLike(value: unknown, like: Like): boolean {
  if (typeof like === 'function') return like(value);
  if (typeof value !== typeof like || value === null) return false;
  if (Array.isArray(like)) return Array.isArray(value) && value.every((one) => isLike(one, like[0]));
  return typeof like !== 'object' || Object.entries(like).every(([part, of]) => isLike((value as never)[part], of));
}
