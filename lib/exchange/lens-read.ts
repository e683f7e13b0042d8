import type { LensPack } from '@/lib/lens/pack';
import { readPack } from '@/lib/lens/read-pack';
import { readCase } from './case-read';
import { readJson } from './json-text';
import { problem, type ReadResult, refuse } from './problem';

/** Reads a whole lens: a pack of ours (`.lenspack.json`) or a CASE package, told apart by what is in them, never by their name. */
export function readLensFile(bytes: Uint8Array, file: string): ReadResult<LensPack> {
  const json = readJson(bytes, file);
  if (!json.ok) return json;
  const { value } = json;
  if (typeof value === 'object' && value !== null && 'CFDocument' in value) return readCase(bytes, file);
  if (typeof value !== 'object' || value === null || !('schema' in value)) {
    return refuse(problem(file, '(file)', 'wrong-format', { expected: 'lens pack' }));
  }
  const read = readPack(value);
  if (read.ok) return { ok: true, value: read.pack };
  return refuse(...read.problems.map(({ place, message }) => problem(file, place, 'bad-value', { detail: message })));
}
