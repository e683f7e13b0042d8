/**
 * The note as its teacher reads it: the shared focus, what the leader wrote, the words that were heard, the next step. It is made of
 * parts that hold no level, tag or code, so none can slip in.
 */

import { richLines, richText } from './rich-text';

export interface NoteParts {
  /** Titles of the look-fors in focus, in the lens's words. */
  focus: string[];
  /** What the leader wrote, part by part; blank lines part paragraphs. */
  texts: Readonly<Record<'focus' | 'evidence' | 'meaning' | 'next', string>>;
  /** The exact words of saved quotes. */
  quotes: string[];
  /** What comes next, and when (as the reader writes dates); each may be empty. */
  next: { text: string; when: string };
}

/** The words before the parts, in the language of the interface; `focus` and `next` with the colon that it writes. */
export interface NoteWords {
  focus: string;
  heard: string;
  next: string;
}

export type NoteBlock =
  | { kind: 'focus' | 'next'; label: string; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'quotes'; label: string; quotes: string[] };

/**
 * The note in the order of reading. Parts without content are left out, and so are quotes that the text says already, and the titles
 * in focus when the leader wrote of the focus in their own words.
 */
export function noteBlocks({ focus, texts, quotes, next }: NoteParts, words: NoteWords): NoteBlock[] {
  const said = plainWords(Object.values(texts).join('\n'));
  const heard = [...new Set(quotes.map((quote) => bare(quote)))].filter(
    (quote) => quote !== '' && !said.includes(plainWords(quote)),
  );
  const step = [next.text.trim(), next.when].filter((part) => part !== '').join(' · ');
  return [
    ...(focus.length > 0 && texts.focus.trim() === ''
      ? [{ kind: 'focus' as const, label: words.focus, text: focus.join(' · ') }]
      : []),
    ...written(texts.focus),
    ...written(texts.evidence),
    ...(heard.length > 0 ? [{ kind: 'quotes' as const, label: words.heard, quotes: heard.map(inQuotes) }] : []),
    ...written(texts.meaning),
    ...written(texts.next),
    ...(step !== '' ? [{ kind: 'next' as const, label: words.next, text: step }] : []),
  ];
}

export function notePlain(blocks: readonly NoteBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'text') return block.text;
      if (block.kind === 'quotes') return [block.label, ...block.quotes].join('\n');
      return `${block.label} ${block.text}`;
    })
    .join('\n\n');
}

/** The same as rich text for the clipboard: paragraphs, bold labels, quotations; no style of its own. */
export function noteHtml(blocks: readonly NoteBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'text') return `<p>${richLines(block.text)}</p>`;
      if (block.kind === 'quotes') {
        return `<p><b>${richText(block.label)}</b></p>${block.quotes.map((quote) => `<blockquote>${richLines(quote)}</blockquote>`).join('')}`;
      }
      return `<p><b>${richText(block.label)}</b> ${richLines(block.text)}</p>`;
    })
    .join('');
}

const written = (text: string): NoteBlock[] => paragraphs(text).map((paragraph) => ({ kind: 'text', text: paragraph }));

const paragraphs = (text: string): string[] =>
  text
    .split(/\r?\n[^\S\n]*\r?\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** A quote without the quotation marks around it: the note sets its own. */
const bare = (quote: string): string => {
  const trimmed = quote.trim();
  const inner = /^[“"«]([^“”"«»]*)[”"»]$/u.exec(trimmed);
  return (inner?.[1] ?? trimmed).trim();
};

/** Exact words between quotation marks; words that have marks of their own are left as they are. */
export const inQuotes = (words: string): string => (/[“”"«»]/.test(words) ? words : `“${words}”`);

const plainWords = (text: string): string =>
  text
    .replace(/[“”"«»‘’']/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
