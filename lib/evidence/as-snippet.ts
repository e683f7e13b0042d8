import { isSnippet } from './is-snippet';
import type { Snippet, SnippetBody, Tag } from './records';

type Quote = SnippetBody['quote'];

/** A value as a snippet, or null when it is none. What a snippet does not have is left out. */
export const asSnippet = (value: unknown): Snippet | null => (isSnippet(value) ? only(value) : null);

function only(snippet: Snippet): Snippet {
  const { id, spaceId, createdAt, updatedAt, deletedAt, documentKey, kind, speaker, visitId, via } = snippet;
  const { quote, scope, note, document, earlier } = snippet.body;
  const { key, host, app, title, url } = document;
  return {
    id,
    spaceId,
    createdAt,
    updatedAt,
    deletedAt,
    lens: onlyLens(snippet.lens),
    documentKey,
    tags: snippet.tags.map(onlyTag),
    kind,
    speaker,
    visitId,
    via,
    body: {
      quote: onlyQuote(quote),
      scope: scope.kind === 'page' ? { kind: 'page' } : { kind: 'field', key: scope.key, label: scope.label },
      note,
      document: { key, host, app, title, url },
      earlier: earlier.map(onlyQuote),
    },
  };
}

const onlyLens = ({ id, version }: Snippet['lens']): Snippet['lens'] => ({ id, version });

const onlyTag = ({ lookForId, level, lens }: Tag): Tag =>
  lens === undefined ? { lookForId, level } : { lookForId, level, lens: onlyLens(lens) };

function onlyQuote({ exact, prefix, suffix, position, nth }: Quote): Quote {
  const { start, end, length } = position;
  return { exact, prefix, suffix, position: { start, end, length }, nth: { index: nth.index, of: nth.of } };
}
