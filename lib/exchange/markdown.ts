import { byLookFor } from './by-look-for';
import type { Chunks, ExportJob } from './export-job';
import { KIND_WORDS, speakerWords } from './lens-words';

/** Saved quotes as Markdown, grouped by look-for, to paste where people write. Whatever was quoted stays plain text. */
export async function* exportMarkdown(job: ExportJob): Chunks {
  yield `# Saved quotes\n\n${job.purpose === '' ? '' : `*${markdownText(job.purpose)}*\n\n`}`;
  for (const { title, quotes } of await byLookFor(job)) {
    yield `## ${markdownText(title)}\n\n`;
    for (const { snippet, level } of quotes) {
      const said = [level, KIND_WORDS[snippet.kind], speakerWords(snippet), snippet.body.document.title];
      const about = said.filter((word) => word !== '').map(markdownText);
      const note = snippet.body.note === '' ? '' : `\n\n${markdownText(snippet.body.note)}`;
      yield `> ${markdownText(snippet.body.quote.exact).replaceAll('\n', '\n> ')}\n>\n> — ${about.join(' · ')}${note}\n\n`;
    }
  }
}

/**
 * Text that CommonMark shows as it is: every punctuation mark that could begin markup is escaped, line ends become hard breaks, and blanks at the
 * start of a line (which would make a code block) are dropped.
 */
export function markdownText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) =>
      line
        .trimStart()
        .replace(/[\\`*_{}[\]<>#|~&!$]/g, (mark) => `\\${mark}`)
        .replace(/^([-+=])/, '\\$1')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2'),
    )
    .join('\\\n')
    .replace(/^(\\\n)+|(\\\n)+$/g, '')
    .replace(/(\\\n){2,}/g, '\n\n');
}
