import { v5 } from 'uuid';
import type { Snippet } from '@/lib/evidence/records';
import { lensOfTag } from '@/lib/evidence/tag-lens';
import { countCodePoints } from './code-points';
import { guidPair } from './guid-pair';
import { joined } from './joined';
import { KIND_GUIDS, SPEAKER_GUIDS } from './qdpx-own-codes';
import type { TagGuid } from './refi-codes';
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
  private waiting = '';
  private encoded: Uint8Array[] = [];
  private readonly selections: Selection[] = [];
  private length = 0;

  constructor(projectSpace: string, documentKey: string, title: string, user: string) {
    this.guid = v5(`document/${documentKey}`, projectSpace);
    this.path = `${this.guid}.txt`;
    this.title = title;
    this.user = user;
  }

  add(snippet: Snippet, tagGuid: TagGuid): void {
    const { quote, note } = snippet.body;
    const before = plain(this.length === 0 ? quote.prefix.replace(/^\uFEFF+/, '') : quote.prefix);
    const exact = plain(this.length === 0 && before === '' ? quote.exact.replace(/^\uFEFF+/, '') : quote.exact);
    const after = plain(quote.suffix);
    const start = this.length + countCodePoints(before);
    const end = start + countCodePoints(exact);
    this.waiting += `${before}${exact}${after}\n\n`;
    if (this.waiting.length > ENCODE_AT) this.encode();
    this.length = end + countCodePoints(after) + 2;
    this.selections.push({
      id: snippet.id,
      start,
      end,
      made: snippet.createdAt,
      note,
      codes: codesOf(snippet, tagGuid),
    });
  }

  /** The source's text in UTF-8, once: it is not kept. */
  takeText(): Uint8Array {
    this.encode();
    const text = joined(this.encoded);
    this.encoded = [];
    return text;
  }

  private encode(): void {
    this.encoded.push(new TextEncoder().encode(this.waiting));
    this.waiting = '';
  }

  *xml(): Iterable<string> {
    const user = `creatingUser="${this.user}"`;
    yield `<TextSource guid="${this.guid}" name="${xmlAttribute(this.title)}" plainTextPath="internal://${this.path}" ${user}>\n`;
    for (const { id, start, end, made, note, codes } of this.selections) {
      const about = note === '' ? '' : `<Description>${xmlText(note)}</Description>`;
      const codings = codes
        .map((code) => `<Coding guid="${guidPair(id, code)}" ${user}><CodeRef targetGUID="${code}"/></Coding>`)
        .join('');
      yield `<PlainTextSelection guid="${id}" startPosition="${start}" endPosition="${end}" ${user} creationDateTime="${made}">${about}${codings}</PlainTextSelection>\n`;
    }
    yield '</TextSource>\n';
  }
}

/** Text waits as a string up to this length, UTF-16 units; as bytes it takes half the room. */
const ENCODE_AT = 4096;

/** What is kept of a quote until the project's XML is written: a tenth of its XML. */
interface Selection {
  id: string;
  start: number;
  end: number;
  made: string;
  note: string;
  codes: string[];
}

/** LF line ends, and nothing that XML or a QDA tool cannot show; one code point stays one code point. */
const plain = (text: string): string => lines(text).replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, '\uFFFD');

const codesOf = (snippet: Snippet, tagGuid: TagGuid): string[] => [
  ...snippet.tags.map((tag) => tagGuid(lensOfTag(snippet, tag), tag)),
  KIND_GUIDS[snippet.kind],
  ...(snippet.speaker === null ? [] : [SPEAKER_GUIDS[snippet.speaker]]),
];
