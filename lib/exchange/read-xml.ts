import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { problem, type ReadProblem, type ReadResult, refuse } from './problem';
import { readText } from './read-text';

/** What a reader of one format does with the elements as they pass. Each may return a problem, which ends the reading. */
export interface XmlHandler {
  open: (tag: SaxesTagPlain, place: string) => ReadProblem | undefined;
  close: (name: string) => void;
  text: (text: string) => void;
}

/** No codebook nests deeper; far deeper ones are made to exhaust a program. */
const MAX_DEPTH = 200;

/**
 * Walks an XML file without building it. A document type declaration is refused at once, so that no entity is ever defined or expanded;
 * only the five of XML itself and character references are read.
 */
export function walkXml(bytes: Uint8Array, file: string, handler: XmlHandler): ReadResult<void> {
  const text = readText(bytes, file);
  if (!text.ok) return text;
  const parser = new SaxesParser({ xmlns: false, position: true });
  let stop: ReadProblem | undefined;
  let depth = 0;
  const place = (): string => `line ${parser.line}`;
  parser.on('doctype', () => {
    stop ??= problem(file, place(), 'xml-doctype');
  });
  parser.on('error', (error) => {
    const detail = error.message.replace(/^.*?\d+:\d+: /, '').replace(/\.$/, '');
    stop ??= problem(file, place(), detail.startsWith('unclosed tag') ? 'truncated' : 'not-xml', { detail });
  });
  parser.on('opentag', (tag) => {
    depth++;
    if (depth > MAX_DEPTH) stop ??= problem(file, place(), 'too-deep', { limit: MAX_DEPTH });
    else stop ??= handler.open(tag, place());
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    if (stop === undefined) handler.close(name);
  });
  parser.on('text', (part) => {
    if (stop === undefined) handler.text(part);
  });
  parser.on('cdata', (part) => {
    if (stop === undefined) handler.text(part);
  });
  for (let at = 0; at < text.value.length && stop === undefined; at += PIECE)
    parser.write(text.value.slice(at, at + PIECE));
  if (stop === undefined) parser.close();
  return stop === undefined ? { ok: true, value: undefined } : refuse(stop);
}

/** UTF-16 units given to the parser at once: a refused file is not read much further than its fault. */
const PIECE = 65_536;
