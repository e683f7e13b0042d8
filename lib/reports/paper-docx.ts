/**
 * The paper as a Word document (Office Open XML, ECMA-376): headings, paragraphs, lists, quotations and tables by the names of Word's own styles, so that Word,
 * LibreOffice and Docs show them in the reader's style. Written by hand: five small parts (docs/decisions.md).
 */
import { strToU8, zipSync } from 'fflate';
import { xmlText } from '@/lib/exchange/xml-text';
import type { Block, Paper, PaperQuote } from './paper';

/** `madeAt` (ISO 8601) is the time of the parts, so that the same paper gives the same bytes. */
export function paperDocx(paper: Paper, madeAt: string): Uint8Array<ArrayBuffer> {
  const parts = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': RELATIONS,
    'word/document.xml': documentXml(paper),
    'word/styles.xml': STYLES,
    'word/_rels/document.xml.rels': DOCUMENT_RELATIONS,
  };
  const mtime = new Date(madeAt);
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return new Uint8Array(zipSync(files, { mtime }));
}

function documentXml({ sheets, purpose }: Paper): string {
  const bodies = sheets.map(({ title, lead, blocks }, index) =>
    [
      paragraph(title, 'Heading1', index > 0),
      lead === '' ? '' : paragraph(lead, 'Normal'),
      ...blocks.map(blockXml),
    ].join(''),
  );
  const foot = purpose === '' ? '' : paragraph(purpose, 'Aside');
  return `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${bodies.join('')}${foot}<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

function blockXml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(block.text, 'Heading2');
    case 'text':
      return paragraph(block.text, 'Normal');
    case 'aside':
      return paragraph(block.text, 'Aside');
    case 'list':
      return block.items.map((item) => paragraph(`•\u00A0${item}`, 'ListParagraph')).join('');
    case 'boxes':
      return block.items.map((item) => paragraph(`☐\u00A0${item}`, 'ListParagraph')).join('');
    case 'quotes':
      return block.quotes.map(quoteXml).join('');
    case 'lines':
      return paragraph(block.label, 'Label') + paragraph('', 'WriteHere').repeat(block.count);
    case 'table':
      return tableXml(block.head, block.rows);
  }
}

const quoteXml = ({ words, about, note }: PaperQuote): string =>
  paragraph(words, 'Quote') +
  (about === '' ? '' : paragraph(about, 'QuoteAbout')) +
  (note === '' ? '' : paragraph(note, 'Normal'));

function tableXml(head: string[], rows: string[][]): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const border = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:color="555555"/>`).join('');
  const row = (cells: string[], bold: boolean): string =>
    `<w:tr>${bold ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells
      .map(
        (cell, column) =>
          `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraph(cell, bold || column === 0 ? 'Label' : 'Cell')}</w:tc>`,
      )
      .join('')}</w:tr>`;
  // Room for each column by its longest cell, within reason; twentieths of a point.
  const longest = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)));
  const shares = longest.map((letters) => Math.min(40, Math.max(10, letters)));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const grid = shares.map((share) => `<w:gridCol w:w="${Math.round((share / all) * WIDTH)}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${border}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${row(head, true)}${rows.map((cells) => row(cells, false)).join('')}</w:tbl>${paragraph('', 'Cell')}`;
}

/** Of the text on a Letter page within its margins, twentieths of a point. */
const WIDTH = 9972;

/** Line ends become breaks; everything else is text that Word shows as it is. */
function paragraph(text: string, style: string, onNewPage = false): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const runs = lines.map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`).join('<w:br/>');
  const breaks = onNewPage ? '<w:pageBreakBefore/>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${breaks}</w:pPr>${text === '' ? '' : `<w:r>${runs}</w:r>`}</w:p>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MEDIA = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MEDIA}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${MEDIA}.styles+xml"/></Types>`;
const RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="d" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;
const DOCUMENT_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

/** Sizes are half points, spaces twentieths of one. */
const style = (id: string, name: string, paragraphs: string, letters: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:pPr>${paragraphs}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`;
const space = (before: number, after: number): string => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const bar = '<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="111111"/></w:pBdr>';
const STYLES = `${HEAD}<w:styles xmlns:w="${WORD}">${[
  style('Normal', 'Normal', space(0, 120), '<w:sz w:val="22"/>'),
  style('Heading1', 'heading 1', `<w:keepNext/>${space(0, 80)}<w:outlineLvl w:val="0"/>`, '<w:b/><w:sz w:val="36"/>'),
  style('Heading2', 'heading 2', `<w:keepNext/>${space(240, 60)}<w:outlineLvl w:val="1"/>`, '<w:b/><w:sz w:val="26"/>'),
  style('Quote', 'Quote', `<w:keepLines/>${bar}${space(80, 0)}<w:ind w:left="240"/>`, ''),
  style(
    'QuoteAbout',
    'Quote About',
    `${bar}${space(0, 120)}<w:ind w:left="240"/>`,
    '<w:color w:val="444444"/><w:sz w:val="18"/>',
  ),
  style('ListParagraph', 'List Paragraph', `${space(0, 40)}<w:ind w:left="280" w:hanging="280"/>`, ''),
  style('Aside', 'Aside', space(0, 120), '<w:color w:val="444444"/><w:sz w:val="18"/>'),
  style('Label', 'Label', space(40, 40), '<w:b/><w:sz w:val="20"/>'),
  style('Cell', 'Cell', space(40, 40), '<w:sz w:val="20"/>'),
  style(
    'WriteHere',
    'Write Here',
    `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="777777"/><w:between w:val="single" w:sz="4" w:space="1" w:color="777777"/></w:pBdr>${space(240, 0)}`,
    '',
  ),
].join('')}</w:styles>`;
