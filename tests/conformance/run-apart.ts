/**
 * The lines of docs/compatibility.md on editors that are no part of the project: what came of the last `npm run test:gpl-editors`, kept as
 * it was told that day, because nobody can try it again without them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GPL_EDITORS, GPL_PACKAGES } from '../doubles/editors/gpl/packages.ts';
import { PROMISES } from './promises.ts';

export const LINES_APART = join(import.meta.dirname, 'lines-apart.md');

/** As they are kept, without the last line break. */
export const keptLines = (): string => (existsSync(LINES_APART) ? readFileSync(LINES_APART, 'utf8').trim() : '');

/** The day of the run that is kept; null where none is. */
const dayKept = (): string | null => /\d{4}-\d\d-\d\d/.exec(keptLines())?.[0] ?? null;

/** What such a line says of what it was seen on. `npm run test:gpl-editors -- --keep` says the day; else it is that of the run kept. */
export function seenApart(editor: string): string {
  const { package: name, version } = GPL_PACKAGES[GPL_EDITORS[editor as keyof typeof GPL_EDITORS]];
  const day = process.env.SHARED_LENS_KEEP_AS_OF ?? dayKept() ?? 'never';
  return `real editor, run apart on ${day} (${name} ${version}, ${PROMISES.length} promises)`;
}
