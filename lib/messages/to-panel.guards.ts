/** What a panel takes of what it is told. No zod: the panel paints before it would have loaded. */
import type { ToPanel } from './to-panel';

/**
 * One guard an event: whether `event` has its shape. By hand, as for a page. What pages tell was checked in full by the background; this
 * is the panel's own look, so that no event can break what it paints.
 */
export const panelGuards: { [T in ToPanel['type']]: (event: Record<string, unknown>) => boolean } = {
  'page-ready': ({ document, canHighlight }) => hasTexts(document, 'key', 'host', 'title') && isFlag(canHighlight),
  selection: ({ selection }) => selection === null || (hasTexts(selection, 'text') && isRecord(selection.scope)),
  'tag-now': () => true,
  'open-snippets': ({ ids }) => isListOf(ids, (id) => typeof id === 'string'),
  located: ({ located }) => isListOf(located, (one) => hasTexts(one, 'id', 'state')),
  'snippets-changed': () => true,
  'workspace-changed': () => true,
  'visits-changed': () => true,
  'focus-stolen': () => true,
  'field-text': ({ field }) => hasTexts(field, 'key', 'label', 'text', 'baseline'),
  'update-ready': () => true,
  'place-taken': ({ place }) => place === 'frame' || place === 'native',
};

/** Whether `event` is one that a panel knows, said under its own name. */
export function isPanelEvent(call: string, event: unknown): event is ToPanel {
  if (!Object.hasOwn(panelGuards, call) || !isRecord(event) || event.type !== call) return false;
  return panelGuards[call as ToPanel['type']](event);
}

const isFlag = (value: unknown): boolean => typeof value === 'boolean';

const isListOf = (value: unknown, is: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function hasTexts(value: unknown, ...names: string[]): value is Record<string, unknown> {
  return isRecord(value) && names.every((name) => typeof value[name] === 'string');
}
