import { focusMove } from './moves.ts';
import type { NoteRule, ReadSentence } from './note.ts';
import type { Setting } from './rule.ts';

/** N5: the note is about something else than its focus, or about nothing mathematical at all. */
export const focusMissing: NoteRule = {
  id: 'N5',
  labels: ['focus-mismatch', 'no-focus'],
  find(note, setting) {
    if (
      !note.some(
        ({ facts, lookFors, sentence }) =>
          facts.mathematical ||
          (facts.focus && lookFors.size > 0) ||
          (facts.thinking && sentence.masks.some((mask) => mask.kind === 'quote')),
      )
    ) {
      return { why: { key: 'N5.none' }, move: focusMove(setting.lens), label: 'no-focus' };
    }
    const announced = note.filter(({ facts }) => facts.focus);
    const body = note.filter(({ facts }) => !facts.focus && !facts.courtesy);
    const title = (id: string): string => setting.lens.lookFors.find((each) => each.id === id)?.title ?? id;
    const wanted = focusOf(announced, setting);
    const elsewhere = body.some((each) => each.offFocus || [...each.foci].some((name) => name !== 'focus:questions'));
    if (wanted.size > 0 && body.length > 0 && !body.some((each) => [...wanted].some((id) => each.lookFors.has(id)))) {
      if (elsewhere) {
        const [first = ''] = wanted;
        return {
          why: { key: 'N5.mismatch', values: { focus: title(first) } },
          move: focusMove(setting.lens),
          label: 'focus-mismatch',
        };
      }
    }
    return undefined;
  },
};

/** The focus that was set; otherwise the one that the note announces. */
function focusOf(announced: readonly ReadSentence[], { focus }: Setting): ReadonlySet<string> {
  return focus ? new Set([focus]) : new Set(announced.flatMap(({ lookFors }) => [...lookFors]));
}
