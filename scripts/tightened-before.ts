/**
 * What terser made of a script, kept for the next build of the same script: it takes 12 of the 16 s of processor time that a build takes,
 * and `npm test` builds four times, most scripts each time from the same text. Only where SHARED_LENS_TIGHTENED names a folder: what is
 * packaged is made anew, and so is what `tests/gates/built-again.test.ts` compares with it, byte by byte.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './gates/tree.ts';

/** For `SHARED_LENS_TIGHTENED`. */
export const TIGHTENED = join(root, 'node_modules', '.cache', 'shared-lens', 'tightened');

/** `from`: all that the result depends on. */
export async function asBefore(from: readonly unknown[], make: () => Promise<string>): Promise<string> {
  const folder = process.env.SHARED_LENS_TIGHTENED;
  if (!folder) return make();
  const kept = join(folder, createHash('sha256').update(JSON.stringify(from)).digest('hex'));
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const made = await make();
  mkdirSync(folder, { recursive: true });
  // Two builds may do this at once, and neither reads the other's half.
  const writing = `${kept}-${process.pid}`;
  writeFileSync(writing, made);
  renameSync(writing, kept);
  return made;
}
