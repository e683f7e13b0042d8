/**
 * Takes names out of what leaves: known people and schools become their codes in every text, titles, addresses and document keys become codes of the
 * document. What may be a name nobody listed is flagged with its place, for a person to decide; nothing is decided here. Records get other ids (`anonymousId`).
 */
import { v5 } from 'uuid';
import type { Snippet, Space } from '@/lib/evidence/records';
import { anonymousId } from './anonymous-id';
import { type Decisions, type Names, textCleaner } from './clean-text';
import { nameSuspects, type Suspect } from './name-suspects';

/** One word that may be a name, in a text that leaves (after codes were put in). */
export interface NameFlag extends Suspect {
  snippetId: string;
  field: 'quote' | 'before' | 'after' | 'note' | 'label' | 'earlier';
  words: string;
}

export interface Anonymised {
  snippets: Snippet[];
  /** Looked for when they are asked for: a file is made without. */
  readonly flags: NameFlag[];
}

const DOCUMENTS = '3a9d4c1e-52a7-4c0b-8d5e-9b1f7e6a4d04';

/** An anonymiser for one export. Documents get numbers in the order in which they come, the same number for the same document. */
export function anonymiser(names: Names, decisions: Decisions = new Map()): (snippet: Snippet) => Anonymised {
  const clean = textCleaner(names, decisions);
  const known = [...names.people, ...names.schools].map(({ code }) => code);
  const settled = [...known, ...decisions.keys(), ...decisions.values()];
  const documents = new Map<string, { key: string; title: string }>();
  const documentOf = (key: string): { key: string; title: string } => {
    const known = documents.get(key);
    if (known) return known;
    const made = { key: `document:${v5(key, DOCUMENTS)}`, title: `Document ${documents.size + 1}` };
    documents.set(key, made);
    return made;
  };
  return (snippet) => {
    const { quote, note, scope, earlier } = snippet.body;
    const { key, title } = documentOf(snippet.documentKey);
    const body: Snippet['body'] = {
      quote: cleanQuote(quote, clean),
      scope: scope.kind === 'field' ? { kind: 'field', key: 'field', label: clean(scope.label).slice(0, 300) } : scope,
      note: clean(note).slice(0, 20_000),
      document: { key, host: '', app: snippet.body.document.app, title, url: '' },
      earlier: earlier.map((one) => cleanQuote(one, clean)),
    };
    const id = anonymousId(snippet.id);
    const visitId = snippet.visitId && anonymousId(snippet.visitId);
    return {
      snippets: [{ ...snippet, id, visitId, documentKey: key, body }],
      get flags() {
        return flagsOf(id, body, settled);
      },
    };
  };
}

/** A space's name is usually the school's. */
export const anonymousSpace = (space: Space): Space => ({ ...space, name: 'A school' });

type Quote = Snippet['body']['quote'];

/** Codes can be longer than names: context and quote stay within what a record may hold. */
const cleanQuote = (quote: Quote, clean: (text: string) => string): Quote => ({
  ...quote,
  exact: clean(quote.exact).slice(0, 20_000),
  prefix: clean(quote.prefix).slice(-256),
  suffix: clean(quote.suffix).slice(0, 256),
});

/** Everything that stands in earlier wordings, one under the other. */
export const earlierWords = ({ earlier }: Snippet['body']): string =>
  earlier.flatMap(({ prefix, exact, suffix }) => [prefix, exact, suffix]).join('\n');

/** `settled` are words that are codes, or that the person has decided about. */
function flagsOf(snippetId: string, body: Snippet['body'], settled: readonly string[]): NameFlag[] {
  const texts: [NameFlag['field'], string][] = [
    ['quote', body.quote.exact],
    ['before', body.quote.prefix],
    ['after', body.quote.suffix],
    ['note', body.note],
    ['label', body.scope.kind === 'field' ? body.scope.label : ''],
    ['earlier', earlierWords(body)],
  ];
  return texts.flatMap(([field, text]) =>
    nameSuspects(text)
      .filter(({ start }) => !settled.some((words) => words !== '' && text.startsWith(words, start)))
      .map(({ start, end }) => ({ snippetId, field, start, end, words: text.slice(start, end) })),
  );
}
