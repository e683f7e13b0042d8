/**
 * The document in a frame of another page (a student's, in Classroom's grader): the panel is the page's, what it reads and writes is the
 * frame's. One a tab, the one that is seen; remembered as long as the browser runs, because the worker is killed in between.
 */
import type { Keep } from '@/lib/browser/keep';
import { inTurn } from './in-turn';

export interface Framed {
  /** The browser's number of the document's frame. */
  frame: number;
  /** In which frame the person writes: the document's, or 0 for the page around it. Its field takes the words. */
  hand: number;
  /** In which of the two words were selected last. */
  selected: number;
}

const keyOf = (tab: number): string => `framed:${tab}`;
const alone = inTurn();

const read = async (keep: Keep, tab: number): Promise<Framed | null> => (await keep.get<Framed>(keyOf(tab))) ?? null;

/** As of all that was said until now: a press that comes right behind a click must not go to where the person was before. */
export const framedIn = (keep: Keep, tab: number): Promise<Framed | null> => alone(() => read(keep, tab));

/** A document came into sight: the newest is the one that is looked at. */
export const placeFramed = (keep: Keep, tab: number, frame: number): Promise<void> =>
  alone(() => keep.set(keyOf(tab), { frame, hand: frame, selected: frame } satisfies Framed));

/** What the person did last, and where. */
export const noteFramed = (keep: Keep, tab: number, did: Partial<Omit<Framed, 'frame'>>): Promise<void> =>
  alone(async () => {
    const known = await read(keep, tab);
    if (known) await keep.set(keyOf(tab), { ...known, ...did });
  });

/** The document is out of sight, or gone. Answers whether it was the one that stood there. */
export const dropFramed = (keep: Keep, tab: number, frame: number): Promise<boolean> =>
  alone(async () => {
    const was = (await read(keep, tab))?.frame === frame;
    if (was) await keep.drop(keyOf(tab));
    return was;
  });
