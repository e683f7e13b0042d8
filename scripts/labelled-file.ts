/** Files of labelled items that the evaluations read: a JSON list, or an object with the list as `items`. */
import { readFileSync } from 'node:fs';
import type * as z from 'zod/mini';

/** The items of a file, or a sentence that names the file, the item and what is wrong with it. */
export type Labelled<T> = { ok: true; items: T[] } | { ok: false; sentence: string };

export function readLabelled<T>(file: string, item: z.ZodMiniType<T>): Labelled<T> {
  const refused = (why: string): Labelled<T> => ({ ok: false, sentence: `${file}: ${why}` });
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return refused(
      error instanceof SyntaxError ? `this is no JSON (${error.message}).` : 'there is no such file to read.',
    );
  }
  const list = Array.isArray(json) ? json : (json as { items?: unknown } | null)?.items;
  if (!Array.isArray(list)) return refused('a list of items is expected, or an object that holds it as “items”.');
  const items: T[] = [];
  for (const [at, one] of list.entries()) {
    const read = item.safeParse(one);
    if (read.success) items.push(read.data);
    else {
      const { path, message } = read.error.issues[0] ?? { path: [], message: 'unreadable' };
      return refused(`item ${at + 1}, ${path.join('.') || 'as a whole'}: ${message}.`);
    }
  }
  return { ok: true, items };
}

/** The same for a command: ends it with the sentence and exit code 2. */
export function labelledOrExit<T>(file: string, item: z.ZodMiniType<T>): T[] {
  const read = readLabelled(file, item);
  if (read.ok) return read.items;
  console.error(read.sentence);
  process.exit(2);
}
