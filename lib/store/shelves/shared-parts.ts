/**
 * Quotes whose equal parts are the same objects. The database writes an object once and then points to it, so that twenty quotes of one document say
 * its address once, on the disk and when they are read. Nobody changes a part of a quote in place.
 */
import type { Snippet } from '@/lib/evidence/records';

export function withSharedParts(snippets: readonly Snippet[]): Snippet[] {
  const parts = new Map<string, unknown>();
  const shared = <T>(part: T): T => {
    const key = JSON.stringify(part);
    if (!parts.has(key)) parts.set(key, part);
    return parts.get(key) as T;
  };
  return snippets.map((one) => ({
    ...one,
    lens: shared(one.lens),
    tags: shared(one.tags),
    body: { ...one.body, scope: shared(one.body.scope), document: shared(one.body.document) },
  }));
}
