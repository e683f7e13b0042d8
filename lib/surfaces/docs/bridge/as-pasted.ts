/**
 * What Docs makes of pasted words (measured by others): spaces at the edges are dropped, a no-break space becomes a plain one. So the
 * edges are sent as no-break spaces, and read back as plain ones.
 */
export const toPaste = (words: string): string =>
  words.replace(/^ +| +$/g, (edge) => '\u00a0'.repeat(edge.length)).replace(/\r\n?/g, '\n');

export const asRead = (words: string): string => toPaste(words).replaceAll('\u00a0', ' ');
