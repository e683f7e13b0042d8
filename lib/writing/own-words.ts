import type { Stretch } from './stretches';

/**
 * The stretches of a field that its writer added: what stood there before (`baseline`) is somebody else's, or older, and is never
 * commented on. First what is the same at both ends is set aside, then every line that stood there before; a line that was carried
 * on counts from where it was carried on. Where words were written over, whole lines are taken for the writer's.
 */
export function ownWords(text: string, baseline: string, source: string): Stretch[] {
  if (baseline.trim() === '') return [{ source, from: 0, text }];
  const head = sameHead(text, baseline);
  const tail = sameTail(text, baseline, head);
  const middle = text.slice(head, text.length - tail);
  const before = linesOf(baseline.slice(head, baseline.length - tail));
  const counts = new Map<string, number>();
  for (const { text: line } of before) counts.set(line.trim(), (counts.get(line.trim()) ?? 0) + 1);
  const stretches: Stretch[] = [];
  for (const line of linesOf(middle)) {
    const left = counts.get(line.text.trim()) ?? 0;
    if (left > 0) {
      counts.set(line.text.trim(), left - 1);
      continue;
    }
    const old = before.find(({ text: words }) => isCarriedOn(words, line.text))?.text.length ?? 0;
    stretches.push({ source, from: head + line.from + old, text: line.text.slice(old) });
  }
  return merged(stretches, text);
}

const isCarriedOn = (before: string, line: string): boolean =>
  before.trim() !== '' && line.startsWith(before) && /^[^\p{L}\p{N}]/u.test(line.slice(before.length));

/** Lines that follow one another are one stretch again, so that a wrapped sentence stays whole. */
function merged(stretches: readonly Stretch[], text: string): Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of stretches) {
    const last = whole.at(-1);
    if (last && last.from + last.text.length + 1 >= stretch.from)
      last.text = text.slice(last.from, stretch.from + stretch.text.length);
    else whole.push({ ...stretch });
  }
  return whole.filter(({ text: words }) => words.trim() !== '');
}

function linesOf(text: string): { from: number; text: string }[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const at = from;
    from += line.length + 1;
    return { from: at, text: line };
  });
}

const ends = (text: string, at: number): boolean => at === 0 || at === text.length || /\s/.test(text.charAt(at - 1));

/** Length of the same beginning, back to the end of a whole word. */
function sameHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (at === b.length && /^\W/u.test(a.slice(at))) return at;
  while (at > 0 && !ends(a, at)) at -= 1;
  return at;
}

/** Length of the same end, from the beginning of a whole word, without what the beginning has taken. */
function sameTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length += 1;
  while (length > 0 && length < a.length && !/\s/.test(a.charAt(a.length - length - 1) + a.charAt(a.length - length)))
    length -= 1;
  return length;
}
