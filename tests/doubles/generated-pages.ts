/** Pages that are made on request instead of lying in `pages/`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type NoteBlock, writeNotes } from './note-corpus.ts';

export const pagesFolder = join(import.meta.dirname, 'pages');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function shell(promise: string, title: string, body: string): string {
  return `<!doctype html>
<!-- Promise: ${promise} -->
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/district.css">
</head>
<body>
<main class="sheet">
${body}
</main>
</body>
</html>
`;
}

function blockHtml(block: NoteBlock): string {
  if (block.kind === 'table') {
    const rows = block.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
    return `<table>${rows.join('\n')}</table>`;
  }
  const tag = { heading: 'h1', paragraph: 'p', quote: 'blockquote' }[block.kind];
  return `<${tag}>${escaped(block.text)}</${tag}>`;
}

/** `/long.html`, or `/long.html?characters=50000&seed=7` for another length or other notes. */
function longPage(query: URLSearchParams): string {
  const notes = writeNotes({
    seed: Number(query.get('seed') ?? 1),
    characters: Number(query.get('characters') ?? 200_000),
  });
  const promise = 'a page of 200,000 characters stays quick to work on, with a thousand quotes on it.';
  const body = notes.map((note) => `<section>\n${note.map(blockHtml).join('\n')}\n</section>`).join('\n');
  return shell(promise, 'All visit notes of the year – Cedar Valley Schools', body);
}

/** What a page says about itself in its one comment; null when it says nothing. Works for HTML and for the PDF. */
export function promiseOf(source: string): string | null {
  return /^(?:<!--|%) Promise: (.+?)(?: -->)?$/m.exec(source)?.[1] ?? null;
}

/** `/index.html`: every page with the promise it tests, for whoever runs `npm run dev`. */
async function indexPage(): Promise<string> {
  const items = ['<li><a href="/long.html">long.html</a>: 200,000 characters, made on request.</li>'];
  for (const name of (await readdir(pagesFolder)).sort()) {
    const promise = /\.(?:html|pdf)$/.test(name)
      ? promiseOf(await readFile(join(pagesFolder, name), 'utf8').then((text) => text.slice(0, 600)))
      : null;
    if (promise) items.push(`<li><a href="/${name}">${name}</a>: ${escaped(promise)}</li>`);
  }
  return shell('every page can be found.', 'Practice pages', `<h1>Practice pages</h1>\n<ul>${items.join('\n')}</ul>`);
}

/** By path. */
export const generatedPages: Readonly<Record<string, (query: URLSearchParams) => string | Promise<string>>> = {
  '/long.html': longPage,
  '/index.html': indexPage,
};
