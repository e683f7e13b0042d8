/** A text that is put together from stretches of others (the slots of a note, a writer's own words in a field), with the way back. */
export interface Stretch {
  /** Which text it is from. */
  source: string;
  /** Where it begins there, in UTF-16 units. */
  from: number;
  text: string;
}

export interface Joined {
  text: string;
  /** `at`: where the stretch begins in the joined text. */
  stretches: readonly (Stretch & { at: number })[];
}

/** Between two stretches: an empty line, so that no sentence runs from one into the next. */
const GAP = '\n\n';

/** Joins stretches; those without words are left out. */
export function join(parts: readonly Stretch[]): Joined {
  const stretches: (Stretch & { at: number })[] = [];
  let text = '';
  for (const part of parts) {
    const trimmed = trim(part);
    if (trimmed.text === '') continue;
    if (text !== '') text += GAP;
    stretches.push({ ...trimmed, at: text.length });
    text += trimmed.text;
  }
  return { text, stretches };
}

/** Where a place of the joined text stands in its source; cut to the stretch in which it begins. Null between two stretches. */
export function placeOf(
  { stretches }: Joined,
  start: number,
  end: number,
): { source: string; start: number; end: number } | null {
  for (const { source, from, text, at } of stretches) {
    if (start >= at && start < at + text.length)
      return { source, start: from + start - at, end: from + Math.min(end, at + text.length) - at };
  }
  return null;
}

function trim({ source, from, text }: Stretch): Stretch {
  const start = text.length - text.trimStart().length;
  return { source, from: from + start, text: text.trim() };
}
