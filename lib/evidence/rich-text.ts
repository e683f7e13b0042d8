const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for the rich side of the clipboard: nothing in it can become an element or an attribute. */
export const richText = (text: string): string => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);

/** The same, with line ends as breaks. */
export const richLines = (text: string): string => richText(text).replace(/\r\n?|\n/g, '<br>');
