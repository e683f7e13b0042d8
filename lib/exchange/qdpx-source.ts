import { v5 } from 'uuid';
import type { Snippet } from '@/lib/evidence/records';
import { countCodePoints } from './code-points';
import { KIND_GUIDS, SPEAKER_GUIDS } from './qdpx-own-codes';
import { tagGuid } from './refi-codes';
import { lines, xmlAttribute, xmlText } from './xml-text';

/**
 * One document of a REFI-QDA project: the passages that were saved from it, each in its context, one after the other. It is not the whole
 * document, because we never hold that. Positions count code points of this text, whose line ends are LF.
 */
export class PassageSource {
  readonly guid: string;
  readonly path: string;
  private readonly title: string;
  private readonly user: string;
  private readonly text: string[] = [];
  private readonly selections: string[] = [];
  private length = 0;

  constructor(projectSpace: string, documentKey: string, title: string, user: string) {
    this.guid = v5(`document/${documentKey}`, projectSpace);
    this.path = `${this.guid}.txt`;
    this.title = title;
    this.user = user;
  }

  add(snippet: Snippet): void {
    const { quote, note } = snippet.body;
    const before = plain(this.length === 0 ? quote.prefix.replace(/^\uFEFF+/, '') : quote.prefix);
    const exact = plain(this.length === 0 && before === '' ? quote.exact.replace(/^\uFEFF+/, '') : quote.exact);
    const after = plain(quote.suffix);
    const start = this.length + countCodePoints(before);
    const end = start + countCodePoints(exact);
    this.text.push(before, exact, after, '\n\n');
    this.length = end + countCodePoints(after) + 2;
    const stamp = `creatingUser="${this.user}" creationDateTime="${snippet.createdAt}"`;
    const about = note === '' ? '' : `<Description>${xmlText(note)}</Description>`;
    const codings = codesOf(snippet)
      .map((code) => `<Coding guid="${v5(code, snippet.id)}" ${stamp}><CodeRef targetGUID="${code}"/></Coding>`)
      .join('');
    this.selections.push(
      `<PlainTextSelection guid="${snippet.id}" name="${xmlAttribute(exact.slice(0, 60))}" startPosition="${start}" endPosition="${end}" ${stamp}>${about}${codings}</PlainTextSelection>\n`,
    );
  }

  plainText(): string {
    return this.text.join('');
  }

  *xml(): Iterable<string> {
    yield `<TextSource guid="${this.guid}" name="${xmlAttribute(this.title)}" plainTextPath="internal://${this.path}" creatingUser="${this.user}">\n`;
    yield* this.selections;
    yield '</TextSource>\n';
  }
}

/** LF line ends, and nothing that XML or a QDA tool cannot show; one code point stays one code point. */
const plain = (text: string): string => lines(text).replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, '\uFFFD');

const codesOf = ({ lens, tags, kind, speaker }: Snippet): string[] => [
  ...tags.map((tag) => tagGuid(lens, tag)),
  KIND_GUIDS[kind],
  ...(speaker === null ? [] : [SPEAKER_GUIDS[speaker]]),
];
