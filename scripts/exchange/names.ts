import * as z from 'zod/mini';
import type { Names } from '@/lib/exchange/clean-text';

const listed = z._default(z.array(z.object({ name: z.string(), code: z.string() })), []);
const schema = z.object({ people: listed, schools: listed });

/** A names file: `{"people": [{"name": "María Álvarez", "code": "T-07"}], "schools": [{"name": "…", "code": "School A"}]}`. */
export function readNames(
  bytes: Uint8Array,
  file: string,
): { ok: true; names: Names } | { ok: false; sentence: string } {
  try {
    const parsed = z.safeParse(schema, JSON.parse(new TextDecoder().decode(bytes)));
    if (parsed.success) return { ok: true, names: parsed.data };
    const [issue] = parsed.error.issues;
    return { ok: false, sentence: `${file}, ${issue?.path.join('.')}: ${issue?.message}.` };
  } catch {
    return { ok: false, sentence: `${file}: this is not JSON.` };
  }
}
