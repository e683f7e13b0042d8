import type { LensPack, LookFor, Starter } from '@/lib/lens/pack';
import type { Slot } from './slots';

/** One way to begin a sentence. `note` says when it may be used. */
export interface Opening {
  key: string;
  text: string;
  note?: string;
}

export type Risk = NonNullable<Starter['risk']>;
export const RISKS: readonly Risk[] = ['timing', 'pride', 'coverage', 'evaluation'];

/** With one look-for in focus, a hole for its name is filled. */
const fill = (text: string, focus: readonly LookFor[]): string =>
  focus.length === 1 && focus[0] ? text.replaceAll('{look-for}', `“${focus[0].title}”`) : text;

/**
 * Ways to begin in a slot: those of the look-fors in focus first (they are written from the room), then the lens's own for that
 * purpose. A look-for's starter that ends as a question asks the teacher, so it belongs to the next step.
 */
export function openingsFor(pack: LensPack, focusIds: readonly string[], slot: Slot): Opening[] {
  const focus = focusIds.flatMap((id) => pack.lookFors.find((lookFor) => lookFor.id === id) ?? []);
  const own = focus.flatMap((lookFor) =>
    lookFor.sentenceStarters
      .filter((text) => slot === (text.trimEnd().endsWith('?') ? 'next' : 'evidence'))
      .map((text) => ({ key: `${lookFor.id}:${text}`, text })),
  );
  const general = pack.sentenceStarters
    .filter(({ purpose }) => purpose === slot || (slot === 'meaning' && purpose === 'brightspot'))
    .map(({ id, text, note }) => ({ key: id, text: fill(text, focus), ...(note === undefined ? {} : { note }) }));
  return slot === 'evidence' || slot === 'next' ? [...general.slice(0, 1), ...own, ...general.slice(1)] : general;
}

/** Sentences that say "I’ve got your back", for one of the four risks of trying something new. */
export const protections = (pack: LensPack, risk: Risk): Opening[] =>
  pack.sentenceStarters
    .filter((starter) => starter.purpose === 'protect' && starter.risk === risk)
    .map(({ id, text, note }) => ({ key: id, text, ...(note === undefined ? {} : { note }) }));

/** In which slot a starter of the lens belongs. */
export function slotOf({ purpose }: Starter): Slot {
  if (purpose === 'protect') return 'next';
  return purpose === 'brightspot' ? 'meaning' : purpose;
}
