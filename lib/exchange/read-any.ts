/** Any file that the notebook takes, as a bundle: one way in for all formats, so that all are planned, shown and merged alike. */
import type { Snippet, Space } from '@/lib/evidence/records';
import type { LensPack } from '@/lib/lens/pack';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle } from './bundle';
import { readBundle } from './bundle-read';
import { problem, type ReadProblem, type ReadResult, refuse } from './problem';

/** Where files without a space of their own go. */
export interface ReadHome {
  space: Space;
  /** The lens in use: tags of other tools are matched with it. */
  lens: LensPack;
  /** Lenses by which a CSV may have been made. */
  lenses: readonly LensPack[];
  /** Stands for times that a foreign file does not give: ISO 8601, UTC. */
  now: string;
}

export interface ReadFile {
  bundle: Bundle;
  /** Parts that were not taken. */
  passedOver: readonly ReadProblem[];
}

/** Reads by the file's ending: bundle, our CSV, Web Annotation, CASE lens. Readers are loaded when they are needed. */
export async function readAny(bytes: Uint8Array, file: string, home: ReadHome): Promise<ReadResult<ReadFile>> {
  const name = file.toLowerCase();
  if (name.endsWith('.csv')) {
    const { readCsv } = await import('./csv-read');
    const read = readCsv(bytes, file);
    return read.ok ? whole(ofSnippets(read.value, home)) : read;
  }
  if (name.endsWith('.jsonld')) {
    const { readWebAnnotations } = await import('./web-annotation-read');
    const read = readWebAnnotations(bytes, file, { spaceId: home.space.id, lens: home.lens, now: home.now });
    return read.ok ? whole(ofSnippets(read.value.snippets, home), read.value.refused) : read;
  }
  if (name.endsWith('.case.json')) {
    const { readCase } = await import('./case-read');
    const read = readCase(bytes, file);
    return read.ok ? whole(ofSnippets([], { ...home, lenses: [read.value] })) : read;
  }
  if (name.endsWith('.qdc') || name.endsWith('.qdpx')) return readCodes(bytes, file, home);
  if (name.endsWith('.json')) {
    const read = readBundle(bytes, file);
    return read.ok ? whole(read.value) : read;
  }
  return refuse(problem(file, 'name', 'unknown-ending', { name: file.replace(/^.*(?=\.)/s, '').slice(0, 20) }));
}

/** A codebook has no levels as a lens needs them, so none can be made of it: what is told is which look-fors of ours it knows. */
async function readCodes(bytes: Uint8Array, file: string, home: ReadHome): Promise<ReadResult<ReadFile>> {
  const { matchCodes, readQdc } = await import('./qdc-read');
  const { readQdpxCodebook } = await import('./qdpx-read');
  const read = file.toLowerCase().endsWith('.qdc') ? readQdc(bytes, file) : readQdpxCodebook(bytes, file);
  if (!read.ok) return read;
  const found = new Set([...matchCodes(read.value, home.lens).values()].map(({ lookForId }) => lookForId)).size;
  const values = { found, all: home.lens.lookFors.length };
  return whole(ofSnippets([], home), [problem(file, 'Codes', 'only-codes', values)]);
}

const whole = (bundle: Bundle, passedOver: readonly ReadProblem[] = []): ReadResult<ReadFile> => ({
  ok: true,
  value: { bundle, passedOver },
});

/** Quotes of a file that holds nothing else: in whatever space they were, they come into this one. */
const ofSnippets = (snippets: Snippet[], { space, lenses, now }: ReadHome): Bundle => ({
  format: BUNDLE_FORMAT,
  version: BUNDLE_VERSION,
  madeBy: '',
  madeAt: now,
  purpose: '',
  anonymised: false,
  lenses: [...lenses],
  tombstones: [],
  records: { spaces: [space], snippets: snippets.map((one) => ({ ...one, spaceId: space.id })) },
});
