/**
 * A code for a person: made up, not worked out from the name. What is computed from a name can be computed again by anybody who has
 * the staff list, so the name only says which letters to avoid (its initials). Stable from then on: a new name keeps its code.
 */

/** Without I, O and vowels, so that neither digits nor words can be read into it. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const DIGITS = '23456789';
const TRIES = 200;

/**
 * A code such as `K7Q4` that nobody has or had. `taken`: every code that was ever given here, also to people deleted since; `random`
 * gives numbers in [0, 1). It grows by a pair when the short ones are used up.
 */
export function makeStaffCode(name: string, taken: ReadonlySet<string>, random: () => number): string {
  const initials = new Set(
    name
      .normalize('NFD')
      .toUpperCase()
      .split(/[^\p{L}\p{M}]+/u)
      .map((word) => word[0]),
  );
  const letters = [...LETTERS].filter((letter) => !initials.has(letter));
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? from[0] ?? 'X';
  for (let pairs = 2; ; pairs++) {
    for (let turn = 0; turn < TRIES; turn++) {
      const code = Array.from({ length: pairs }, () => pick(letters) + pick([...DIGITS])).join('');
      if (!taken.has(code)) return code;
    }
  }
}
