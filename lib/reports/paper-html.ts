import { htmlLines, htmlText } from '@/lib/exchange/html-text';
import type { Block, Paper, PaperQuote, Sheet } from './paper';

/** The whole page: prints on paper, each sheet on its own, in black and white; loads nothing and runs nothing. */
export const paperHtml = (paper: Paper): string => `<!DOCTYPE html>
<html lang="${htmlText(paper.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(paper.title)}</title>
<style>${STYLE}</style>
</head>
<body>
${paper.sheets.map((one) => sheetHtml(one, paper.purpose)).join('')}</body>
</html>
`;

const sheetHtml = (one: Sheet, purpose: string): string =>
  `<article${one.half ? ' class="half"' : ''}>\n${partHtml(one)}${purpose === '' ? '' : `<footer>${htmlLines(purpose)}</footer>\n`}</article>\n`;

const partHtml = ({ title, lead, blocks }: Sheet): string =>
  `<h1>${htmlText(title)}</h1>\n${lead === '' ? '' : `<p>${htmlLines(lead)}</p>\n`}${blocks.map(blockHtml).join('')}`;

/** The same for the clipboard: headings, paragraphs, lists, quotations and tables, no style, so that it takes on the document's own. */
export const paperRich = ({ sheets, purpose }: Paper): string =>
  `${sheets.map(partHtml).join('')}${purpose === '' ? '' : `<p>${htmlLines(purpose)}</p>`}`;

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${htmlText(block.text)}</h2>\n`;
    case 'text':
      return `<p>${htmlLines(block.text)}</p>\n`;
    case 'aside':
      return `<p><small>${htmlLines(block.text)}</small></p>\n`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${htmlLines(item)}</li>`).join('')}</ul>\n`;
    case 'boxes':
      return `<ul class="boxes">${block.items.map((item) => `<li>☐ ${htmlLines(item)}</li>`).join('')}</ul>\n`;
    case 'quotes':
      return block.quotes.map(quoteHtml).join('');
    case 'lines':
      return `<p class="label">${htmlText(block.label)}</p>\n${'<p class="line">&nbsp;</p>\n'.repeat(block.count)}`;
    case 'table':
      return `<table><thead><tr>${block.head.map((cell) => `<th scope="col">${htmlText(cell)}</th>`).join('')}</tr></thead><tbody>${block.rows.map(rowHtml).join('')}</tbody></table>\n`;
  }
}

const rowHtml = ([first = '', ...cells]: string[]): string =>
  `<tr><th scope="row">${htmlLines(first)}</th>${cells.map((cell) => `<td>${htmlLines(cell)}</td>`).join('')}</tr>`;

function quoteHtml({ words, about, note }: PaperQuote): string {
  const under = about === '' ? '' : `<p><small>${htmlText(about)}</small></p>`;
  return `<blockquote><p>${htmlLines(words)}</p>${under}</blockquote>\n${note === '' ? '' : `<p>${htmlLines(note)}</p>\n`}`;
}

const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 24px; max-width: 44em; color: #111; background: #fff; font: 11pt/1.5 Georgia, "Liberation Serif", serif; }
h1, h2, th, small, footer, .label { font-family: system-ui, "Liberation Sans", sans-serif; }
h1 { margin: 0 0 4px; font-size: 20pt; line-height: 1.2; }
h2 { margin: 18px 0 4px; font-size: 12.5pt; break-after: avoid; }
p { margin: 4px 0 8px; } ul { margin: 4px 0 8px; padding-left: 1.3em; } li { margin: 2px 0; }
.boxes { padding-left: 1.4em; list-style: none; font-size: 10pt; line-height: 1.35; } .boxes li { text-indent: -1.4em; }
small { font-size: 9pt; color: #444; }
blockquote { margin: 12px 0 8px; padding-left: 12px; border-left: 3px solid #111; break-inside: avoid; } blockquote p { margin: 2px 0; }
table { width: 100%; margin: 6px 0 10px; border-collapse: collapse; font-size: 10pt; } tr { break-inside: avoid; }
th, td { padding: 5px 8px; border: 1px solid #555; text-align: left; vertical-align: top; }
.line { height: 26px; margin: 0; border-bottom: 1px solid #777; } .label { margin-top: 14px; font-size: 10pt; font-weight: 600; }
article { break-after: page; margin-bottom: 40px; } article:last-of-type { break-after: auto; margin-bottom: 0; }
article.half { min-height: 102mm; break-after: auto; break-inside: avoid; padding-bottom: 6mm; margin-bottom: 6mm; }
article.half + article.half { padding-top: 8mm; border-top: 1px dashed #777; }
article.half h1 { font-size: 15pt; } article.half h2 { margin-top: 8px; font-size: 11pt; } article.half { font-size: 10pt; }
footer { margin-top: 16px; padding-top: 6px; border-top: 1px solid #777; font-size: 9pt; color: #444; }
@page { margin: 16mm; }
@media print { body { max-width: none; padding: 0; } }
`;
