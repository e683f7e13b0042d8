/**
 * Names for what the Web Annotation vocabulary has no word for. They are the sources of bodies that stand beside plain
 * words, so that any reader sees the words and ours finds its own back. Values are percent-encoded, because a look-for id may hold anything.
 */
const PREFIX = 'urn:shared-lens:';

export type OwnTerm = 'look-for' | 'level' | 'kind' | 'speaker' | 'document';

export const ownId = (term: OwnTerm, ...values: (string | number)[]): string =>
  `${PREFIX}${term}:${values.map((value) => encodeURIComponent(value)).join(':')}`;

/** The values of an id of ours of this term, or nothing. */
export function readOwnId(term: OwnTerm, id: string | undefined): string[] | null {
  const start = `${PREFIX}${term}:`;
  if (!id?.startsWith(start)) return null;
  try {
    return id.slice(start.length).split(':').map(decodeURIComponent);
  } catch {
    return null;
  }
}
