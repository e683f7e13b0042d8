/**
 * The words of a field that are not its writer's: what stood there when somebody first came into it, and what the host itself put there
 * since (Moodle copies the submission into the box; a grader fills in last week's feedback late). They are never commented on.
 */
import type { Field } from '@/lib/quote/dom/field';
import { readField } from './field-text';

/** So long after a person's key, paste or drop a change is theirs, in ms: editors draw what was typed a little later. */
const THEIRS_MS = 1_000;

interface Seen {
  /** The words of others, one line a line. */
  before: string;
  /** The text when we last looked, and when that was, in ms. */
  text: string;
  looked: number;
  /** When its writer did something last, in ms. */
  acted: number;
}

export interface StoodBefore {
  /** The keyboard came to a field. */
  see(field: Field): void;
  /** Its writer is about to change it: what changed until now without them was the host. */
  act(field: Field): void;
  /** What is not its writer's in the text that stands there now. */
  of(field: Field, text: string): string;
  dispose(): void;
}

/** `now` in ms, from any beginning. */
export function stoodBefore(now: () => number = () => performance.now()): StoodBefore {
  const fields = new WeakMap<Field, Seen>();
  let settled: ReturnType<typeof setTimeout> | undefined;
  const look = (field: Field, text: string): Seen => {
    const seen = fields.get(field);
    if (!seen) {
      const first = { before: text, text, looked: now(), acted: -THEIRS_MS };
      fields.set(field, first);
      return first;
    }
    // A busy machine looks late: what came behind a key is its writer's, however late we look.
    const theirs = seen.acted >= seen.looked || now() - seen.acted <= THEIRS_MS;
    seen.looked = now();
    if (text === seen.text) return seen;
    if (!theirs) {
      const untouched = seen.text.trim() === '' || seen.text === seen.before;
      seen.before = untouched ? text : [seen.before, ...linesAdded(seen.text, text)].filter(Boolean).join('\n');
    }
    seen.text = text;
    return seen;
  };
  return {
    see: (field) => void look(field, readField(field)),
    act(field) {
      const seen = fields.get(field);
      // Within a burst of keys nobody needs to read a long text at each of them.
      if (!seen || now() - seen.acted > THEIRS_MS) look(field, readField(field)).acted = now();
      else seen.acted = now();
      clearTimeout(settled);
      settled = setTimeout(() => look(field, readField(field)), THEIRS_MS);
    },
    of: (field, text) => look(field, text).before,
    dispose: () => clearTimeout(settled),
  };
}

function linesAdded(before: string, after: string): string[] {
  const counts = new Map<string, number>();
  for (const line of before.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1);
  return after.split('\n').filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left < 1 && line.trim() !== '';
  });
}
