import { v5 } from 'uuid';
import type { Snippet } from '@/lib/evidence/records';
import { lensOfTag } from '@/lib/evidence/tag-lens';
import { ownId } from './annotation-words';
import { type Chunks, type ExportJob, portions } from './export-job';
import { KIND_WORDS, type LensWords, lensWords, SPEAKER_WORDS } from './lens-words';
import { Utf8Piece } from './utf8-piece';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Name space of the file's own ids, made once for this purpose. */
const FILES = '5f0c1f0a-7d34-4a5e-9b43-2b9a6f1c7e01';

type Body =
  | { type: 'TextualBody'; purpose: string; value: string; format: 'text/plain' }
  | { type: 'SpecificResource'; purpose: string; source: string };

/**
 * Saved quotes as W3C Web Annotations (JSON-LD): one collection with one page; each annotation also stands on its own. Quotes are found by
 * their words only (TextQuoteSelector), because a page's positions are not stable. Deleted ones are left out.
 */
export async function* exportWebAnnotations(job: ExportJob): Chunks {
  const words = lensWords(job.lenses);
  const id = v5(`${job.madeAt} ${job.purpose}`, FILES);
  const head = {
    '@context': CONTEXT,
    id: `urn:uuid:${id}`,
    type: 'AnnotationCollection',
    label: job.purpose === '' ? 'Saved quotes' : `Saved quotes. ${job.purpose}`,
    created: job.madeAt,
  };
  const page = { id: `urn:uuid:${v5('page 1', id)}`, type: 'AnnotationPage', startIndex: 0 };
  yield `${JSON.stringify(head).slice(0, -1)},\n"first":${JSON.stringify(page).slice(0, -1)},"items":[`;
  const piece = new Utf8Piece();
  let total = 0;
  for await (const portion of portions(job)) {
    for (const snippet of portion) {
      if (snippet.deletedAt !== null) continue;
      piece.add(total > 0 ? ',\n' : '\n');
      piece.add(JSON.stringify(annotation(snippet, words)));
      total += 1;
    }
    yield piece.take();
  }
  yield `\n]},\n"total":${total}}\n`;
}

/** One saved quote as one annotation. */
function annotation(snippet: Snippet, words: LensWords): Record<string, unknown> {
  const { body } = snippet;
  const bodies = saidOf(snippet, words);
  return {
    '@context': CONTEXT,
    id: `urn:uuid:${snippet.id}`,
    type: 'Annotation',
    motivation: [...new Set(bodies.map((one) => one.purpose))],
    created: snippet.createdAt,
    modified: snippet.updatedAt,
    body: bodies,
    target: {
      type: 'SpecificResource',
      source: /^[a-z][a-z0-9+.-]*:\S+$/i.test(body.document.url)
        ? body.document.url
        : ownId('document', body.document.key),
      selector: {
        type: 'TextQuoteSelector',
        exact: body.quote.exact,
        prefix: body.quote.prefix,
        suffix: body.quote.suffix,
      },
    },
  };
}

/** Each thing is said twice: in words for every reader, and as a resource of ours (`annotation-words`) that says exactly which one is meant. */
function saidOf(snippet: Snippet, words: LensWords): Body[] {
  const { tags, kind, speaker, body } = snippet;
  const bodies: Body[] = [];
  const say = (purpose: string, value: string, source?: string): void => {
    if (value !== '') bodies.push({ type: 'TextualBody', purpose, value, format: 'text/plain' });
    if (source !== undefined) bodies.push({ type: 'SpecificResource', purpose, source });
  };
  for (const tag of tags) {
    const lens = lensOfTag(snippet, tag);
    const named = [lens.id, lens.version, tag.lookForId] as const;
    say('tagging', words.lookFor(lens, tag.lookForId), ownId('look-for', ...named));
    if (tag.level !== null) say('assessing', words.level(lens, tag), ownId('level', ...named, tag.level));
  }
  say('classifying', KIND_WORDS[kind], ownId('kind', kind));
  if (speaker !== null) say('describing', SPEAKER_WORDS[speaker], ownId('speaker', speaker));
  say('identifying', body.document.title, ownId('document', body.document.key));
  say('commenting', body.note);
  return bodies;
}
