import { v5 } from 'uuid';
import type { Snippet } from '@/lib/evidence/records';
import { lensOfTag } from '@/lib/evidence/tag-lens';
import { type Chunks, type ExportJob, portions } from './export-job';
import { OWN_CODES, ownCodes, strayCodes } from './qdpx-own-codes';
import { PassageSource } from './qdpx-source';
import { type Code, codeXml, lensCodes, type TagGuid, tagGuids } from './refi-codes';
import { xmlAttribute, xmlText } from './xml-text';
import { zipWriter } from './zip-write';

/**
 * Saved quotes as a REFI-QDA project (`.qdpx`): a zip of `project.qde` and one text for each document. Every quote is a selection, coded with its
 * look-fors or levels, its kind and who spoke; its note is the selection's description. Deleted quotes are left out.
 */
export async function* exportQdpx(job: ExportJob): Chunks {
  const user = v5('user', OWN_CODES);
  const sources = new Map<string, PassageSource>();
  const codes = codeTree(job);
  const known = new Set(allGuids(codes));
  const strays = new Map<string, string>();
  const tagGuid = tagGuids();
  for await (const portion of portions(job)) {
    for (const snippet of portion) {
      if (snippet.deletedAt !== null) continue;
      let source = sources.get(snippet.documentKey);
      if (source === undefined) {
        const title = snippet.body.document.title || snippet.documentKey;
        source = new PassageSource(snippet.spaceId, snippet.documentKey, title, user);
        sources.set(snippet.documentKey, source);
      }
      source.add(snippet, tagGuid);
      noteStrays(snippet, tagGuid, known, strays);
    }
  }
  const zip = zipWriter(job.madeAt);
  for (const source of sources.values()) {
    yield* zip.addSmall(`Sources/${source.path}`, source.takeText());
    job.signal?.throwIfAborted();
  }
  const xml = projectXml(job, user, [...codes, ...strayCodes(strays)], [...sources.values()]);
  for await (const piece of zip.addLong('project.qde', encoded(xml))) {
    yield piece;
    job.signal?.throwIfAborted();
  }
  yield* zip.end();
}

function* projectXml(job: ExportJob, user: string, codes: Code[], sources: PassageSource[]): Iterable<string> {
  const name = job.purpose === '' ? 'Saved quotes' : `Saved quotes. ${job.purpose}`;
  yield `<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="urn:QDA-XML:project:1.0" name="${xmlAttribute(name)}" origin="Shared Lens" creatingUserGUID="${user}" creationDateTime="${job.madeAt}">\n`;
  yield `<Users><User guid="${user}" name="Shared Lens"/></Users>\n<CodeBook><Codes>\n`;
  yield* codes.map(codeXml);
  yield '</Codes></CodeBook>\n';
  if (sources.length > 0) {
    yield '<Sources>\n';
    for (const source of sources) yield* source.xml();
    yield '</Sources>\n';
  }
  yield `<Description>${xmlText(job.purpose)}</Description>\n</Project>\n`;
}

/** One tree for each lens; of several versions the last given serves, because their GUIDs are the same. */
function codeTree(job: ExportJob): Code[] {
  const lenses = new Map(job.lenses.map((lens) => [lens.id, lens]));
  return [...[...lenses.values()].flatMap(lensCodes), ...ownCodes()];
}

const allGuids = (codes: Code[]): string[] => codes.flatMap((code) => [code.guid, ...allGuids(code.codes)]);

function noteStrays(snippet: Snippet, tagGuid: TagGuid, known: ReadonlySet<string>, strays: Map<string, string>): void {
  for (const tag of snippet.tags) {
    const guid = tagGuid(lensOfTag(snippet, tag), tag);
    const name = tag.level === null ? tag.lookForId : `${tag.lookForId} – ${tag.level}`;
    if (!known.has(guid)) strays.set(guid, name);
  }
}

/** UTF-8 in pieces of about 64 KB, so that neither the whole XML nor thousands of slivers are held. */
function* encoded(parts: Iterable<string>): Iterable<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length > 65_536) {
      yield encoder.encode(piece);
      piece = '';
    }
  }
  yield encoder.encode(piece);
}
