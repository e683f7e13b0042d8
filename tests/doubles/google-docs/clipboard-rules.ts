/** What Docs does to words on their way in and out (surfaces: measured by others on the live page, never by us). */

/** What becomes of pasted text; empty when nothing is put in. */
export function asPasted(plain: string): string {
  return plain
    .replace(/\r\n?/g, '\n')
    .replace(/^ +| +$/g, '')
    .replaceAll('\u00a0', ' ');
}

/** What a copy of part of the text says: cells by tabs, rows by line ends, chips not at all. */
export function asCopied(text: string): string {
  return text
    .replaceAll('\n\u001c', '\t')
    .replace(/(?![\n\t\v])\p{Cc}|\p{Co}/gu, '')
    .replaceAll('\u000b', '\n');
}
