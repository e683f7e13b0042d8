import type { QuoteScope } from '@/lib/evidence/records';
import type { Location, Quote } from '../quote';
import type { QuoteWork } from '../quote-work';
import { inSlices, type SliceOptions } from '../slices';
import { type Field, fieldByKey, isTextControl } from './field';
import type { ReadOptions } from './read-nodes';
import { TextIndex } from './text-index';
import { frameOf } from './trees';

/** A quote to look for, and where it was read. */
export interface Wanted {
  id: string;
  quote: Quote;
  scope: QuoteScope;
}

/** Where a wanted quote stands now. */
export interface Placed {
  id: string;
  location: Location;
  /** The words in the page, to draw and to jump to; null in a textarea or input, and where they were not found. */
  range: Range | null;
  /** The field that holds them; null on the page itself, and where the field is not there. */
  field: Field | null;
}

/**
 * Looks for quotes on a page and in its fields, in slices. A quote from a field that is not there now is `unknown`. Answers in the
 * order of the quotes; undefined when it was stopped by the signal.
 */
export async function locateOnPage(
  root: HTMLElement,
  wanted: readonly Wanted[],
  { locating }: Pick<QuoteWork, 'locating'>,
  options: ReadOptions & SliceOptions = {},
): Promise<Placed[] | undefined> {
  const groups = Map.groupBy(wanted, ({ scope }) => (scope.kind === 'page' ? '' : scope.key));
  const placed = new Map<Wanted, Placed>();
  for (const [key, group] of groups) {
    const field = key ? fieldByKey(root, key, options.names) : null;
    const index = isTextControl(field) || (key && !field) ? null : new TextIndex(field ?? root, options);
    const text = index?.text ?? (isTextControl(field) ? field.value : '');
    const steps = locating(
      text,
      group.map(({ quote }) => quote),
      // Nothing is gone from a field that is not there. Under load an editor's frame is there seconds before its text (measured, TinyMCE in Moodle).
      { complete: field ? !frameOf(field) || text.trim() !== '' : !key, hidden: index?.hidden ?? '' },
    );
    const locations = await inSlices(steps, options);
    if (!locations) return undefined;
    for (const [rank, location] of locations.entries()) {
      const one = group[rank];
      if (!one) continue;
      const range = index && 'start' in location ? index.rangeOf(location.start, location.end) : null;
      placed.set(one, { id: one.id, location, range, field });
    }
  }
  return wanted.flatMap((one) => placed.get(one) ?? []);
}
