const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML content and quoted attributes. Control characters that HTML may not hold become U+FFFD. */
export const htmlText = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, '\uFFFD')
    .replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);

/** Text whose line ends are shown as breaks. */
export const htmlLines = (text: string): string => htmlText(text.replace(/\r\n?/g, '\n')).replaceAll('\n', '<br>');
