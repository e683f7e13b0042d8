/** Flagged words of an export, grouped: each name is asked about once, with a passage it stands in. */
import type { Snippet } from '@/lib/evidence/records';
import { anonymiser, earlierWords } from './anonymise';
import { type Names, textCleaner } from './clean-text';
import { nameSuspects } from './name-suspects';

export interface NameQuestion {
  words: string;
  /** How often it is flagged. */
  count: number;
  /** One passage: what stands before and after, at most 60 units each. */
  before: string;
  after: string;
}

/** Collects questions quote by quote. With names to take out, only what stays after the codes were put in is asked about. */
export function nameQuestions(names: Names | null): {
  add: (snippet: Snippet) => void;
  /** Any other text that leaves. */
  addText: (text: string) => void;
  all: () => NameQuestion[];
} {
  const found = new Map<string, NameQuestion>();
  const clean = names === null ? null : anonymiser(names);
  const cleanText = names === null ? (text: string) => text : textCleaner(names);
  const codes = names === null ? [] : [...names.people, ...names.schools].map(({ code }) => code);
  const note = (text: string, start: number, end: number): void => {
    const words = text.slice(start, end);
    const known = found.get(words);
    if (known) known.count++;
    else {
      const before = text.slice(Math.max(0, start - 60), start);
      found.set(words, { words, count: 1, before, after: text.slice(end, end + 60) });
    }
  };
  return {
    add(snippet) {
      if (clean) {
        const { snippets, flags } = clean(snippet);
        const [plain] = snippets;
        for (const { field, start, end } of plain ? flags : []) if (plain) note(fieldOf(plain, field), start, end);
        return;
      }
      const { quote, note: said, document } = snippet.body;
      for (const text of [quote.exact, quote.prefix, quote.suffix, said, document.title, earlierWords(snippet.body)]) {
        for (const { start, end } of nameSuspects(text)) note(text, start, end);
      }
    },
    addText(text) {
      const plain = cleanText(text);
      for (const { start, end } of nameSuspects(plain)) {
        if (!codes.some((code) => code !== '' && plain.startsWith(code, start))) note(plain, start, end);
      }
    },
    all: () => [...found.values()].sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1)),
  };
}

type Field = ReturnType<ReturnType<typeof anonymiser>>['flags'][number]['field'];

function fieldOf({ body }: Snippet, field: Field): string {
  if (field === 'label') return body.scope.kind === 'field' ? body.scope.label : '';
  if (field === 'note') return body.note;
  if (field === 'earlier') return earlierWords(body);
  return { quote: body.quote.exact, before: body.quote.prefix, after: body.quote.suffix }[field];
}
