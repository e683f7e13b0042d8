/** A stretch of one text; `differs` when the other text has it not in this place. */
export interface Stretch {
  text: string;
  differs: boolean;
}

/** Beyond this many words in either text everything is shown as different: nobody compares pages by eye, and the table is quadratic. */
const MOST_WORDS = 400;

/** Two wordings of a quote, word by word (longest common subsequence), so that only what changed is marked. */
export function wordDiff(before: string, now: string): { before: Stretch[]; now: Stretch[] } {
  const a = before.match(/\S+\s*/g) ?? [];
  const b = now.match(/\S+\s*/g) ?? [];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return { before: whole(before), now: whole(now) };
  const same = (i: number, j: number): boolean => a[i]?.trim() === b[j]?.trim();
  // common[i][j]: the most words that a from i and b from j share in order.
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = common[i];
    for (let j = b.length - 1; row && j >= 0; j -= 1) {
      row[j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const old: Stretch[] = [];
  const fresh: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(i, j)) {
      add(old, a[i], false);
      add(fresh, b[j], false);
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      add(old, a[i], true);
      i += 1;
    } else {
      add(fresh, b[j], true);
      j += 1;
    }
  }
  return { before: old, now: fresh };
}

const whole = (text: string): Stretch[] => (text === '' ? [] : [{ text, differs: true }]);

function add(stretches: Stretch[], text: string | undefined, differs: boolean): void {
  if (text === undefined) return;
  const last = stretches.at(-1);
  if (last?.differs === differs) last.text += text;
  else stretches.push({ text, differs });
}
