/**
 * Text as it may stand in XML 1.0. Characters that XML cannot hold at all (most control characters, halves of surrogate pairs, U+FFFE and U+FFFF) become
 * U+FFFD, one for one, so that offsets stay right.
 */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** For element content; line ends are LF. */
export const xmlText = (text: string): string =>
  lines(text)
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>]/g, (mark) => ESCAPES[mark] ?? mark);

/** For an attribute in double quotes; line ends and tabs are kept as references, because parsers turn bare ones into blanks. */
export const xmlAttribute = (text: string): string =>
  text
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark)
    .replace(/[\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Line ends as LF: what XML parsers make of them, and what QDA tools count on. */
export const lines = (text: string): string => text.replace(/\r\n?/g, '\n');
