/** What each side of the bridge takes from the other: everybody in the page can speak in its name. */
import { LONGEST, type Operation } from './protocol';

/** One guard an operation: whether `args` have its shape, whoever asks. */
export const askGuards: { [O in Operation]: (args: Record<string, unknown>) => boolean } = {
  ping: () => true,
  snapshot: ({ known }) => isIndex(known),
  select: ({ start, end, words }) => isIndex(start) && isIndex(end) && isText(words),
  paste: ({ text, expect: e }) =>
    isText(text) && isRecord(e) && [e.start, e.end, e.length].every(isIndex) && [e.before, e.after].every(isText),
};

/** One guard an operation: whether an answer's `value` has its shape; the page could have made it up. */
export const answerGuards: { [O in Operation]: (value: unknown) => boolean } = {
  ping: (value) => isRecord(value) && typeof value.age === 'number',
  snapshot: (value) =>
    isRecord(value) &&
    [value.rev, value.length, value.ranges].every(isIndex) &&
    (value.selection === null || isSpan(value.selection)) &&
    (value.text === undefined || isText(value.text)) &&
    (value.edit === undefined || isEdit(value.edit)),
  select: isSpan,
  paste: (value) => value === 'applied' || value === 'unverified' || value === 'mismatch',
};

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isSpan(value: unknown): boolean {
  return isRecord(value) && isIndex(value.start) && isIndex(value.end);
}

function isEdit(value: unknown): boolean {
  return isRecord(value) && isIndex(value.at) && isIndex(value.cut) && isText(value.put);
}

function isIndex(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST;
}
