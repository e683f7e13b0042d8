/**
 * Two lenses side by side, as a school has them beside its district's. The main one decides: its words, its starters, its scale. The second adds
 * its look-fors, in domains of their own. A look-for that both have (the same id) is the same look-for, in the main one's words.
 */
import type { LensPack } from './pack';

/** Whether the second one has anything beside the main one. Another version of the same lens is no second lens. */
export const standsBeside = (main: { id: string }, second: { id: string }): boolean => second.id !== main.id;

/** The look-fors that only the second one has. */
export function ofSecondAlone(main: LensPack, second: LensPack): LensPack['lookFors'] {
  const known = new Set(main.lookFors.map(({ id }) => id));
  return second.lookFors.filter(({ id }) => !known.has(id));
}

/** One pack to show and to choose from: the main one with the second one's look-fors behind its own. Its id and version are the main one's. */
export function sideBySide(main: LensPack, second: LensPack | null): LensPack {
  if (!second || !standsBeside(main, second)) return main;
  // Domains and sources of two lenses may be called alike without being the same.
  const theirs = (id: string): string => `${second.id}.${id}`;
  const added = ofSecondAlone(main, second);
  const domains = second.domains.filter(({ id }) => added.some(({ domainId }) => domainId === id));
  return {
    ...main,
    domains: [...main.domains, ...domains.map((domain) => ({ ...domain, id: theirs(domain.id) }))],
    lookFors: [
      ...main.lookFors,
      ...added.map((lookFor) => ({
        ...lookFor,
        domainId: theirs(lookFor.domainId),
        sources: lookFor.sources.map(theirs),
      })),
    ],
    sources: [...main.sources, ...second.sources.map((source) => ({ ...source, id: theirs(source.id) }))],
  };
}
