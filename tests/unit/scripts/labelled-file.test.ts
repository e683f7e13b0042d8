import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLabelled } from '@/scripts/labelled-file';
import { itemSchema } from '@/scripts/score-writing';
import { passageSchema } from '@/scripts/tagging/training-set';

const folder = mkdtempSync(join(tmpdir(), 'shared-lens-labelled-'));
function written(text: string): string {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, text);
  return file;
}
const sentence = { id: 'a1', scope: 'sentence', text: 'Great job today!', labels: ['praise-no-evidence'] };

describe('a file that somebody else labelled', () => {
  it('is read as a list, or as an object that holds the list', () => {
    expect(readLabelled(written(JSON.stringify([sentence])), itemSchema)).toEqual({ ok: true, items: [sentence] });
    expect(readLabelled(written(JSON.stringify({ about: 'x', items: [sentence] })), itemSchema)).toEqual({
      ok: true,
      items: [sentence],
    });
    const passage = { id: 'p1', text: 'She said why.', lookFors: [] };
    expect(readLabelled(written(JSON.stringify([{ ...passage, note: 'mine' }])), passageSchema)).toEqual({
      ok: true,
      items: [passage],
    });
  });

  it.each([
    ['no JSON', 'Great job!', /this is no JSON/],
    ['no list', '{"about":"x"}', /a list of items is expected/],
    [
      'an item without its labels',
      JSON.stringify([sentence, { id: 'a2', scope: 'note', text: 'x' }]),
      /item 2, labels:/,
    ],
    ['a scope that there is not', JSON.stringify([{ ...sentence, scope: 'word' }]), /item 1, scope:/],
  ])('is refused in one sentence that names file and place: %s', (_, text, wanted) => {
    const file = written(text);
    const read = readLabelled(file, itemSchema);
    expect(read).toEqual({ ok: false, sentence: expect.stringMatching(wanted) });
    expect(!read.ok && read.sentence.startsWith(`${file}: `)).toBe(true);
  });

  it('is said not to be there', () => {
    const read = readLabelled(join(folder, 'none.json'), itemSchema);
    expect(read).toEqual({ ok: false, sentence: expect.stringContaining('there is no such file') });
  });
});
