/** The lens of a policy: the text of a lens file. Only ever data; what looks like markup in it is shown as the letters it is. */
import type { LensPack } from '@/lib/lens/pack';
import { readPack } from '@/lib/lens/read-pack';
import { MOST_LENS } from './keys';
import { type PolicyProblem, refused } from './problem';

const KEY = 'lensPack';
const SCHEMA = 'shared-lens-pack/1';
/** Places in a lens that are named; the rest is counted. */
const MOST_PLACES = 10;

/** A damaged lens is refused whole: half of a rubric would be another rubric. */
export function readLensText(value: unknown): { lens: LensPack | null; problems: PolicyProblem[] } {
  const no = (...sentences: string[]) => ({
    lens: null,
    problems: sentences.map((sentence) => refused(KEY, sentence)),
  });
  if (typeof value !== 'string') {
    return no(
      'The lens is expected as a text: the whole lens file between quotation marks, not its contents as a group of values.',
    );
  }
  if (value.length > MOST_LENS) {
    return no(
      `The lens has ${value.length} characters; at most ${MOST_LENS} are read. Leave out what is not part of the rubric.`,
    );
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(value.replace(/^\uFEFF/, ''));
  } catch (error) {
    return no(`The text is not JSON: ${error instanceof Error ? error.message.slice(0, 200) : 'it cannot be parsed'}.`);
  }
  const said = (parsed as { schema?: unknown } | null)?.schema;
  if (typeof said === 'string' && said !== SCHEMA) {
    return no(
      `The lens is of the kind “${said.slice(0, 60)}”; this version of Shared Lens reads “${SCHEMA}”. Update Shared Lens, or save the lens again with this version.`,
    );
  }
  const read = readPack(parsed);
  if (read.ok) return { lens: read.pack, problems: [] };
  const named = read.problems.slice(0, MOST_PLACES).map(({ place, message }) => `${place}: ${message}`);
  const more = read.problems.length - named.length;
  return no(...named, ...(more > 0 ? [`and ${more} more places`] : []));
}
