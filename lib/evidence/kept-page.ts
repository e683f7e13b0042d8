/** Everything that is kept about one visit as sections of lines: one source for the screen, the paper and the clipboard. */
import type { Level } from '@/lib/lens/pack';
import { richLines, richText } from './rich-text';

export interface KeptLine {
  kind: 'fact' | 'mark' | 'quote' | 'text';
  text: string;
  /** What stands beside it: the name of a fact, of a level, or what was said about a quote. */
  about?: string;
  /** For the shape of a mark; absent when the look-for was not seen. */
  level?: Level;
  /** Quotes that show a mark. */
  shownBy?: string[];
}

export interface KeptSection {
  /** Null for the first. */
  title: string | null;
  lines: KeptLine[];
}

export const keptPlain = (title: string, sections: readonly KeptSection[]): string =>
  [
    title,
    ...sections.map((section) => [...(section.title ? [section.title] : []), ...section.lines.map(plain)].join('\n')),
  ].join('\n\n');

export const keptHtml = (title: string, sections: readonly KeptSection[]): string =>
  `<h2>${richText(title)}</h2>${sections
    .map(({ title: head, lines }) => (head ? `<h3>${richText(head)}</h3>` : '') + lines.map(rich).join(''))
    .join('')}`;

function plain({ kind, text, about, shownBy = [] }: KeptLine): string {
  if (kind === 'quote') return about ? `${text} (${about})` : text;
  const line = kind === 'mark' ? `${text}: ${about ?? ''}` : about ? `${about}: ${text}` : text;
  return [line, ...shownBy.map((quote) => `  ${quote}`)].join('\n');
}

function rich({ kind, text, about, shownBy = [] }: KeptLine): string {
  if (kind === 'quote')
    return `<blockquote>${richLines(text)}${about ? `<br><i>${richText(about)}</i>` : ''}</blockquote>`;
  const [head, rest] = kind === 'mark' ? [text, about ?? ''] : [about, text];
  const line = head ? `<p><b>${richText(head)}:</b> ${richLines(rest)}</p>` : `<p>${richLines(rest)}</p>`;
  return line + shownBy.map((quote) => `<blockquote>${richLines(quote)}</blockquote>`).join('');
}
