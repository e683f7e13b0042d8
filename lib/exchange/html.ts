import type { Snippet } from '@/lib/evidence/records';
import { byLookFor } from './by-look-for';
import { type Chunks, type ExportJob, fileBytes } from './export-job';
import { htmlPage } from './html-page';
import { htmlLines, htmlText } from './html-text';
import { KIND_WORDS, speakerWords } from './lens-words';

/** Saved quotes as a page to print, grouped by look-for. Made of the same pieces that reports use. */
export async function* exportHtml(job: ExportJob): Chunks {
  const body = await fileBytes(quotesHtml(job));
  yield htmlPage({
    title: 'Saved quotes',
    language: job.lenses[0]?.language ?? 'en',
    body: new TextDecoder().decode(body),
  });
}

async function* quotesHtml(job: ExportJob): Chunks {
  yield `<h1>Saved quotes</h1>\n${job.purpose === '' ? '' : `<p>${htmlLines(job.purpose)}</p>\n`}`;
  for (const { title, quotes } of await byLookFor(job)) {
    yield `<section>\n<h2>${htmlText(title)}</h2>\n`;
    for (const { snippet, level } of quotes) yield quoteHtml(snippet, level);
    yield '</section>\n';
  }
}

/** One saved quote: the words, then what was seen in them, then the note. */
function quoteHtml(snippet: Snippet, level: string): string {
  const { quote, note, document } = snippet.body;
  const about = [level, KIND_WORDS[snippet.kind], speakerWords(snippet)].filter((word) => word !== '').map(htmlText);
  const source = document.title === '' ? [] : [linked(document.title, document.url)];
  const said = note === '' ? '' : `<p>${htmlLines(note)}</p>`;
  return `<figure>\n<blockquote>${htmlLines(quote.exact)}</blockquote>\n<figcaption>${[...about, ...source].join(' · ')}${said}</figcaption>\n</figure>\n`;
}

/** Only web addresses become links; anything else in an address (scripts, files) is left out. */
const linked = (title: string, url: string): string =>
  /^https?:\/\/[^\s"<>]+$/i.test(url) ? `<a href="${htmlText(url)}">${htmlText(title)}</a>` : htmlText(title);
