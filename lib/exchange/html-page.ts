import { htmlText } from './html-text';

/** The whole page around a report's own parts: prints on paper, loads nothing, runs nothing. */
export function htmlPage({ title, language, body }: { title: string; language: string; body: string }): string {
  return `<!DOCTYPE html>
<html lang="${htmlText(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}</body>
</html>
`;
}

const STYLE = `
body { font: 11pt/1.5 system-ui, sans-serif; max-width: 42em; margin: 2em auto; padding: 0 1em; color: #1c1c1c; background: #fff; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin-top: 2em; break-after: avoid; }
blockquote { margin: 0 0 .3em; padding-left: .8em; border-left: 3px solid #777; }
figure { margin: 0 0 1.2em; break-inside: avoid; } figcaption { color: #555; font-size: .9em; } figcaption p { color: #1c1c1c; margin: .3em 0; }
@page { margin: 18mm; }
`;
