/**
 * How a snippet comes to be and how it changes. Pure: ids and times come from outside, nothing is stored here, and nothing that
 * is given is changed in place.
 */
import type { LensRef } from '@/lib/lens/pack';
import type { Quote } from '@/lib/quote/quote';
import type { Snippet, SnippetBody, Tag } from './records';
import type { CapturedQuote, ManyPatch, SnippetPatch, TagRequest } from './tag-request';

/**
 * One passage and what was said about it, as a record of its space under the lens in force. A look-for that is said twice stands
 * once, with the level that was said last.
 */
export function newSnippet(
  captured: CapturedQuote,
  request: TagRequest,
  lens: LensRef,
  spaceId: string,
  now: Date,
  id: string,
  visitId: string | null = null,
): Snippet {
  const at = now.toISOString();
  return {
    id,
    spaceId,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    lens: { id: lens.id, version: lens.version },
    documentKey: captured.document.key,
    tags: onePerLookFor(request.tags),
    kind: request.kind,
    speaker: request.speaker,
    visitId,
    via: captured.via,
    body: {
      quote: captured.quote,
      scope: captured.scope,
      note: request.note,
      document: captured.document,
      earlier: [],
    },
  };
}

/**
 * The snippet with what the person said anew. Gives back the same object when that changes nothing, so that a retried message is
 * no second act.
 */
export function applyPatch(before: Snippet, patch: SnippetPatch, now: Date): Snippet {
  const said = {
    tags: patch.tags === undefined ? before.tags : onePerLookFor(patch.tags),
    kind: patch.kind ?? before.kind,
    speaker: patch.speaker === undefined ? before.speaker : patch.speaker,
  };
  const note = patch.note ?? before.body.note;
  const same =
    sameTags(said.tags, before.tags) &&
    said.kind === before.kind &&
    said.speaker === before.speaker &&
    note === before.body.note;
  if (same) return before;
  return { ...before, ...said, updatedAt: after(before.updatedAt, now), body: { ...before.body, note } };
}

/** The snippet with what was said of many at once; the same object when that changes nothing. */
export function applyToMany(before: Snippet, { add = [], visitId = before.visitId }: ManyPatch, now: Date): Snippet {
  const fresh = add.filter((id) => !before.tags.some(({ lookForId }) => lookForId === id));
  if (fresh.length === 0 && visitId === before.visitId) return before;
  const tags = [...before.tags, ...fresh.map((lookForId) => ({ lookForId, level: null }))];
  return { ...before, tags, visitId, updatedAt: after(before.updatedAt, now) };
}

/** The person says that these changed words are the same quote: they become the quote, and the old ones are kept as `earlier`. */
export function confirmWords(before: Snippet, quote: Quote, now: Date): Snippet {
  if (sameQuote(quote, before.body.quote)) return before;
  return withBody(before, { quote, earlier: [...before.body.earlier, before.body.quote] }, now);
}

/** The person says which of several same passages is meant: same words, another place. */
export function choosePlace(before: Snippet, quote: Quote, now: Date): Snippet {
  return sameQuote(quote, before.body.quote) ? before : withBody(before, { quote }, now);
}

/**
 * A time for a change after `previous`, which is strictly later also when two changes fall into one millisecond or the clock was
 * set back: `updatedAt` must tell two states of a record apart.
 */
export function after(previous: string, now: Date): string {
  const last = Date.parse(previous);
  return new Date(Math.max(now.getTime(), last + 1)).toISOString();
}

function withBody(before: Snippet, change: Partial<SnippetBody>, now: Date): Snippet {
  return { ...before, updatedAt: after(before.updatedAt, now), body: { ...before.body, ...change } };
}

function onePerLookFor(tags: Tag[]): Tag[] {
  return [...new Map(tags.map((tag) => [tag.lookForId, tag])).values()];
}

function sameTags(a: Tag[], b: Tag[]): boolean {
  return a.length === b.length && a.every((tag, i) => tag.lookForId === b[i]?.lookForId && tag.level === b[i]?.level);
}

function sameQuote(a: Quote, b: Quote): boolean {
  return (
    a.exact === b.exact &&
    a.prefix === b.prefix &&
    a.suffix === b.suffix &&
    a.position.start === b.position.start &&
    a.position.end === b.position.end &&
    a.position.length === b.position.length &&
    a.nth.index === b.nth.index &&
    a.nth.of === b.nth.of
  );
}
