/** A field that is followed, under the name that it was told by. */
interface Followed {
  key: string;
  /** What was not its writer's in it when it was first told. */
  baseline: string;
  /** What it is one field of, where several make one note. */
  of?: string | undefined;
}

/**
 * What is followed after a page told of it. One field replaces another; the answers of one form are kept together, also those of a page of
 * the form that was left. A question that the form drew anew shows what its writer had left there: what was theirs stays theirs.
 */
export function followOn<Field extends Followed>(before: readonly Field[], told: readonly Field[]): readonly Field[] {
  const of = told[0]?.of;
  if (of === undefined || before[0]?.of !== of) return told;
  const now = new Map(told.map((field) => [field.key, field]));
  const known = before.map((field) => {
    const newer = now.get(field.key);
    now.delete(field.key);
    return newer ? { ...newer, baseline: field.baseline } : field;
  });
  return [...known, ...now.values()];
}
