import { expect, it, vi } from 'vitest';
import { problemSentence } from '@/lib/exchange/problem';
import { isSealed, seal, unseal } from '@/lib/exchange/sealed';
import { utf8 } from './walkthrough';

/** Keys, engines and large files take seconds on a busy machine; nothing here is about time. */
vi.setConfig({ testTimeout: 60_000 });

const words = 'I think 3½ because the bar is cut in half 🙂';
const said = async (bytes: Uint8Array<ArrayBuffer>, passphrase = 'correct horse'): Promise<string[]> => {
  const opened = await unseal(bytes, passphrase, 'backup.sealed');
  return opened.ok ? [new TextDecoder().decode(opened.value)] : opened.problems.map(problemSentence);
};

it('opens with the passphrase, however its accents were typed, and with no other', async () => {
  const file = await seal(utf8(words), 'crème brûlée');
  expect(isSealed(file)).toBe(true);
  expect(new TextDecoder().decode(file)).not.toContain('because');
  expect(await said(file, 'crème brûlée'.normalize('NFD'))).toEqual([words]);
  expect(await said(file, 'creme brulee')).toEqual([
    'backup.sealed, whole file: the passphrase is not right, or the file was changed.',
  ]);
});

it('seals the same words differently each time', async () => {
  expect(await seal(utf8(words), 'x')).not.toEqual(await seal(utf8(words), 'x'));
});

it('notices every change: in the words, in the salt, in the number of rounds', async () => {
  const file = await seal(utf8(words), 'correct horse');
  const changed = (at: number, byte: number): Uint8Array<ArrayBuffer> =>
    file.map((old, index) => (index === at ? byte : old));
  expect(await said(changed(file.length - 20, 0xaa))).toEqual([
    expect.stringContaining('passphrase is not right, or the file was changed'),
  ]);
  expect(await said(changed(14, (file[14] ?? 0) ^ 1))).toEqual([
    expect.stringContaining('passphrase is not right, or the file was changed'),
  ]);
  expect(await said(changed(12, 0xff))).toEqual([expect.stringContaining('passphrase is not right')]);
  expect(await said(changed(9, 0xff))).toEqual([
    expect.stringMatching(/^backup\.sealed, head: the number of key rounds \(\d+\) is not allowed\.$/),
  ]);
});

it('says of other files what they are: not sealed, cut off, from a newer version, empty', async () => {
  const file = await seal(utf8(words), 'correct horse');
  expect(await said(utf8('{"format":"shared-lens-bundle"}'))).toEqual([
    'backup.sealed, first bytes: this is not a sealed Shared Lens file.',
  ]);
  expect(await said(file.slice(0, 40))).toEqual([expect.stringContaining('the file ends too early')]);
  expect(await said(file.map((byte, index) => (index === 8 ? 2 : byte)))).toEqual([
    expect.stringContaining('made by a newer Shared Lens'),
  ]);
  expect(await said(new Uint8Array())).toEqual([expect.stringContaining('the file is empty')]);
});
