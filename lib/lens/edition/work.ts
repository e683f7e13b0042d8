/** A lens under work: the version it began with, the words so far, and why. Kept on the device until it is published or dropped. */
import * as z from 'zod/mini';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { LensPack, Migration } from '../pack';
import { readPack } from '../read-pack';
import { setWording } from './set-wording';

const reason = z.object({ why: z.string().check(z.maxLength(4000)), by: z.string().check(z.maxLength(200)) });
const ids = z.array(z.string().check(z.maxLength(120)));
const shape = z.object({
  base: z.unknown(),
  pack: z.unknown(),
  reasons: z.record(z.string(), reason),
  moves: z.array(z.object({ from: ids, to: ids })),
});

export interface LensWork {
  base: LensPack;
  pack: LensPack;
  /** By place: why it changed, and who is to be credited. */
  reasons: Readonly<Record<string, { why: string; by: string }>>;
  moves: readonly Omit<Migration, 'version'>[];
}

export const beginWork = (base: LensPack): LensWork => ({ base, pack: base, reasons: {}, moves: [] });

/** `damaged`: what was kept is no lens under work any more. */
export function readWork(value: unknown): Outcome<LensWork> {
  const kept = z.safeParse(shape, value);
  if (!kept.success) return failed('damaged', 'lens under work');
  const [base, pack] = [readPack(kept.data.base), readPack(kept.data.pack)];
  // Words half-written may be empty for now, which no pack in use may be: the words are kept, the lens is not in use.
  if (!base.ok) return failed('damaged', base.problems[0]?.message);
  const under = pack.ok ? pack.pack : (kept.data.pack as LensPack);
  return done({ base: base.pack, pack: under, reasons: kept.data.reasons, moves: kept.data.moves });
}

export function wordIn(work: LensWork, place: string, text: string): Outcome<LensWork> {
  const set = setWording(work.pack, place, text);
  return set.ok ? done({ ...work, pack: set.value }) : set;
}

export const because = (work: LensWork, place: string, given: { why: string; by: string }): LensWork => ({
  ...work,
  reasons: { ...work.reasons, [place]: given },
});

/** Lists of the check that an owner may add plain words to; the others are the check's own machinery. */
const OWNED_LISTS = ['deficit', 'praise', 'judgement', 'rating', 'directive', 'offFocus', 'courtesy'] as const;

/** The lens with (empty) lists to add to in a language, so that they have places to write in. */
export function openLists(pack: LensPack, language: string): LensPack {
  const own = pack.writing.wordLists?.[language] ?? {};
  const lists = { ...Object.fromEntries(OWNED_LISTS.map((name) => [name, []])), ...own };
  return { ...pack, writing: { ...pack.writing, wordLists: { ...pack.writing.wordLists, [language]: lists } } };
}
