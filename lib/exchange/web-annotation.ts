import { v5 } from 'uuid';
import type { Snippet } from '@/lib/evidence/records';
import { ownId } from './annotation-words';
import { type Chunks, type ExportJob, portions } from './export-job';
import { KIND_WORDS, type LensWords, lensWords, SPEAKER_WORDS } from './lens-words';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Name space of the file's own ids, made once for this purpose. */
const FILES = '5f0c1f0a-7d34-4a5e-9b43-2b9a6f1c7e01';

interface TextualBody {
  id?: string;
  type: 'TextualBody';
  purpose: string;
  value: string;
  format: 'text/plain';
}

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
  let total = 0;
  for await (const portion of portions(job)) {
    const kept = portion.filter((snippet) => snippet.deletedAt === null);
    if (kept.length === 0) continue;
    yield (total > 0 ? ',\n' : '\n') + kept.map((snippet) => JSON.stringify(annotation(snippet, words))).join(',\n');
    total += kept.length;
  }
  yield `\n]},\n"total":${total}}\n`;
}

/** One saved quote as one annotation. */
export function annotation(snippet: Snippet, words: LensWords): Record<string, unknown> {
  const { body } = snippet;
  const bodies = textualBodies(snippet, words);
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

function textualBodies(snippet: Snippet, words: LensWords): TextualBody[] {
  const { lens, tags, kind, speaker, body } = snippet;
  const bodies: TextualBody[] = [];
  const add = (purpose: string, value: string, id?: string): unknown =>
    bodies.push({ ...(id === undefined ? {} : { id }), type: 'TextualBody', purpose, value, format: 'text/plain' });
  for (const tag of tags) {
    const named = [lens.id, lens.version, tag.lookForId] as const;
    add('tagging', words.lookFor(lens, tag.lookForId), ownId('look-for', ...named));
    if (tag.level !== null) add('assessing', words.level(lens, tag), ownId('level', ...named, tag.level));
  }
  add('classifying', KIND_WORDS[kind], ownId('kind', kind));
  if (speaker !== null) add('describing', SPEAKER_WORDS[speaker], ownId('speaker', speaker));
  if (body.document.title !== '') add('identifying', body.document.title, ownId('title', body.document.key));
  if (body.note !== '') add('commenting', body.note);
  return bodies;
}
