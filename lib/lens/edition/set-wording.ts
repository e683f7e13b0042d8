import { done, type Failure, failed, type Outcome } from '@/lib/outcome/outcome';
import type { LensPack } from '../pack';
import { type Spot, spotAt } from './place';

/** Longest text of a pack, in UTF-16 units (`pack.ts` refuses longer ones). */
const LONGEST = 4000;

/**
 * A lens with other words at one place; the lens given stays as it is. `not-found`: this lens has no such place. `too-long`: over
 * 4,000 UTF-16 units. Empty lines of a list are dropped; an empty note is taken out.
 */
export function setWording(pack: LensPack, place: string, text: string): Outcome<LensPack> {
  const copy = structuredClone(pack);
  const refused = writeWording(copy, place, text);
  return refused ?? done(copy);
}

/** Many wordings at once, in a single copy: a whole spreadsheet. What was refused is told by its place, in the order given. */
export function setWordings(
  pack: LensPack,
  edits: Iterable<readonly [place: string, text: string]>,
): { pack: LensPack; refused: Map<string, Failure> } {
  const copy = structuredClone(pack);
  const refused = new Map<string, Failure>();
  for (const [place, text] of edits) {
    const failure = writeWording(copy, place, text);
    if (failure) refused.set(place, failure);
  }
  return { pack: copy, refused };
}

function writeWording(pack: LensPack, place: string, text: string): Failure | null {
  const spot = spotAt(pack, place);
  if (!spot) return failed('not-found', place);
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const value = spot.kind === 'lines' ? lines.filter(Boolean) : lines.join('\n').trim();
  if ([value].flat().some((one) => one.length > LONGEST)) return failed('too-long', place);
  write(spot, value);
  return null;
}

function write({ holder, name }: Spot, value: string | string[]): void {
  const target = holder as Record<string, unknown>;
  // Notes and the vision may be missing; other texts may not, and the review says so where they are empty.
  const optional = name === 'vision' || isNote(target);
  if (value === '' && optional) delete target[name];
  else Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}

/** Records of notes by grade band hold nothing but texts; items always have an id or a level. */
const isNote = (holder: Record<string, unknown>): boolean => !('id' in holder) && !('level' in holder);
