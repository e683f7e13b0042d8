import { v5 } from 'uuid';
import { expect, it } from 'vitest';
import { derivedId } from '@/lib/evidence/derived-id';

it('is the same id that the uuid package makes, which earlier versions kept records under', async () => {
  const of = '6a1f0a52-0000-4000-8000-0000000000aa';
  for (const name of ['passage 1', '', 'docs.google.com/document/abc', 'Año — ½ 🙂', 'x'.repeat(600)]) {
    expect(await derivedId(name, of)).toBe(v5(name, of));
    expect(await derivedId(name, v5(name, of))).toBe(v5(name, v5(name, of)));
  }
});
