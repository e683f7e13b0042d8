import { INITIALS, NUMBERED } from '@/lib/writing/facts/numbered-students';

/** Words that may be a name nobody listed: for a person to decide, one by one. Units are UTF-16. */
export interface Suspect {
  start: number;
  end: number;
}

const NAME = String.raw`\p{Lu}[\p{Ll}\p{M}’'-]+`;
const SAID =
  'said|says|asked|asks|explained|explains|answered|answers|wrote|writes|shared|shares|noticed|notices|argued|replied|added|told';
const SUSPECTS = [
  // Ms. Alvarez, Dr Okafor, Señora Ruiz, M. Petit
  new RegExp(
    String.raw`(?<=(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Mx|Dr|Miss|Coach|Principal|Señora?|Sr|Sra|Mme|Mlle|M)\.?\s)${NAME}(?:\s${NAME})?`,
    'gu',
  ),
  // Mateo said
  new RegExp(String.raw`(?<![\p{L}\p{M}])${NAME}(?=\s(?:${SAID})(?![\p{L}]))`, 'gu'),
  // said Mateo
  new RegExp(String.raw`(?<=(?:^|[^\p{L}])(?:${SAID}|with|and|to|by)\s)${NAME}`, 'gu'),
  // Student #14, J.A. said
  new RegExp(NUMBERED.source, 'giu'),
  new RegExp(INITIALS.source, 'gu'),
];
/** Words with a capital that stand before or after "said" without being a name. */
const ORDINARY = new Set(
  'I A The One Two Three Some Another Others Each He She They We You It This That Student Students Teacher Teachers Everyone Nobody Group Table Partner Then And But'.split(
    ' ',
  ),
);

/** Names that the text itself gives away: after a title, beside a word of saying, or a number or initials in the place of one. In the order of the text, without overlaps. */
export function nameSuspects(text: string): Suspect[] {
  const found = SUSPECTS.flatMap((expression) =>
    [...text.matchAll(expression)]
      .filter((match) => !ORDINARY.has(match[0]))
      .map((match) => ({
        start: match.index + match[0].length - match[0].replace(/^[\s(]+/, '').length,
        end: match.index + match[0].length,
      })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, index) => found.slice(0, index).every((earlier) => earlier.end <= start));
}
