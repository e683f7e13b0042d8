import { markdownText } from '@/lib/exchange/markdown';
import type { Block, Paper, PaperQuote } from './paper';

/** The paper as Markdown; whatever was quoted stays plain text. */
export function paperMarkdown({ sheets, purpose }: Paper): string {
  const parts = sheets.flatMap(({ title, lead, blocks }) => [
    `# ${markdownText(title)}`,
    markdownText(lead),
    ...blocks.map(blockText),
  ]);
  const foot = purpose === '' ? [] : ['---', `*${markdownText(purpose)}*`];
  return `${[...parts, ...foot].filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `## ${markdownText(block.text)}`;
    case 'text':
    case 'aside':
      return markdownText(block.text);
    case 'list':
      return block.items.map((item) => `- ${oneLine(item)}`).join('\n');
    case 'boxes':
      return block.items.map((item) => `- [ ] ${oneLine(item)}`).join('\n');
    case 'quotes':
      return block.quotes.map(quoteText).join('\n\n');
    case 'lines':
      return `**${oneLine(block.label)}**`;
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map((row, index) => `| ${row.map((cell) => (index === 1 ? cell : oneLine(cell))).join(' | ')} |`)
        .join('\n');
  }
}

const oneLine = (text: string): string => markdownText(text.replace(/\s+/g, ' ').trim());

function quoteText({ words, about, note }: PaperQuote): string {
  const quoted = `> ${markdownText(words).replaceAll('\n', '\n> ')}${about === '' ? '' : `\n>\n> — ${oneLine(about)}`}`;
  return note === '' ? quoted : `${quoted}\n\n${markdownText(note)}`;
}
