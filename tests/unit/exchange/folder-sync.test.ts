import { expect, it } from 'vitest';
import { exportBundle } from '@/lib/exchange/bundle-write';
import { fileBytes } from '@/lib/exchange/export-job';
import { deviceFile, type FolderMemory, hasNews, NOTHING_SEEN, othersIn } from '@/lib/exchange/folder-memory';
import { type Folder, syncFolder } from '@/lib/exchange/folder-sync';
import { problemSentence } from '@/lib/exchange/problem';
import { homeSpace, job, savedQuotes, utf8 } from './walkthrough';

type Bytes = Uint8Array<ArrayBuffer>;

/** A folder as a carrier shows it: what stands in it, and how often each file was read and written. */
function folderWith(files: Map<string, { bytes: Bytes; modified: number }>) {
  const read: string[] = [];
  const written: string[] = [];
  let clock = 1000;
  const folder: Folder = {
    list: async () => [...files].map(([name, { bytes, modified }]) => ({ name, size: bytes.length, modified })),
    read: async (name) => {
      read.push(name);
      const found = files.get(name);
      if (!found) throw new Error('gone');
      return found.bytes;
    },
    write: async (name, content) => {
      written.push(name);
      files.set(name, { bytes: new Uint8Array(await content.arrayBuffer()), modified: clock++ });
    },
  };
  return { folder, read, written };
}

const bundle = (count: number): Promise<Bytes> =>
  fileBytes(
    exportBundle(job(savedQuotes(count)), {
      madeBy: 'x',
      anonymised: false,
      records: { spaces: [homeSpace] },
      tombstones: [],
    }),
  );
const work = (memory: FolderMemory, took: string[], digest = 'a') => ({
  device: 'mine',
  memory,
  take: async (_: unknown, name: string) => {
    took.push(name);
    return 3;
  },
  make: async () => ({ content: new Blob([`content ${digest}`]), digest }),
});
const other = deviceFile('hers');

it('writes only its own file, and reads only what others changed since it last looked', async () => {
  const files = new Map([
    [other, { bytes: await bundle(3), modified: 1 }],
    ['holiday.jpg', { bytes: utf8('x') as Bytes, modified: 1 }],
  ]);
  const { folder, read, written } = folderWith(files);
  const took: string[] = [];
  const first = await syncFolder(folder, work(NOTHING_SEEN, took));
  expect([first.taken, first.wrote, took, read]).toEqual([3, true, [other], [other]]);
  const second = await syncFolder(folder, work(first.memory, took));
  expect([second.taken, second.wrote, took, read]).toEqual([0, false, [other], [other]]);
  expect(written).toEqual([deviceFile('mine')]);
  files.set(other, { bytes: await bundle(4), modified: 2 });
  const third = await syncFolder(folder, work(second.memory, took, 'b'));
  expect([third.taken, third.wrote, took.length]).toEqual([3, true, 2]);
});

it('takes nothing of a file that is half there, and all of it when it has come', async () => {
  const whole = await bundle(5);
  const files = new Map([[other, { bytes: whole.slice(0, whole.length / 2), modified: 1 }]]);
  const { folder } = folderWith(files);
  const took: string[] = [];
  const first = await syncFolder(folder, work(NOTHING_SEEN, took));
  expect([took, first.waiting, first.problems]).toEqual([[], [other], []]);
  for (const half of [
    new Uint8Array(),
    new Uint8Array(whole.length),
    new Uint8Array([...whole.slice(0, 900), ...new Uint8Array(400)]),
  ]) {
    files.set(other, { bytes: half, modified: 1 });
    expect((await syncFolder(folder, work(first.memory, took))).waiting).toEqual([other]);
  }
  files.set(other, { bytes: whole, modified: 1 });
  const second = await syncFolder(folder, work(first.memory, took));
  expect([took, second.waiting]).toEqual([[other], []]);
});

it('says of a file that it can never read what is wrong, goes on with the others, and looks again when it changed', async () => {
  const strange = deviceFile('future');
  const files = new Map([
    [strange, { bytes: utf8('{"format":"shared-lens-bundle","version":99}') as Bytes, modified: 1 }],
    [other, { bytes: await bundle(2), modified: 1 }],
  ]);
  const took: string[] = [];
  const { problems } = await syncFolder(folderWith(files).folder, work(NOTHING_SEEN, took));
  expect(problems.map(problemSentence)).toEqual([
    expect.stringContaining(`${strange}, version: this file was made by a newer Shared Lens`),
  ]);
  expect(took).toEqual([other]);
});

it('reads the copies that a carrier makes of two writes at once, and never its own file', () => {
  const copy = other.replace('.lens.json', ' (1).lens.json');
  const names = [deviceFile('mine'), copy, other, 'x.lens.json', `${other}.tmp`, `${other}.crswap`];
  const files = names.map((name) => ({ name, size: 1, modified: 1 }));
  expect(othersIn(files, 'mine').map(({ name }) => name)).toEqual([copy, other].sort());
});

it('writes again when its file went missing, and remembers nothing when the folder fails', async () => {
  const files = new Map<string, { bytes: Bytes; modified: number }>();
  const { folder } = folderWith(files);
  const first = await syncFolder(folder, work(NOTHING_SEEN, []));
  files.clear();
  expect((await syncFolder(folder, work(first.memory, []))).wrote).toBe(true);
  await expect(
    syncFolder({ ...folder, list: () => Promise.reject(new Error('gone')) }, work(first.memory, [])),
  ).rejects.toThrow('gone');
});

it('knows from outside whether another device has written anything new', () => {
  const file = { name: deviceFile('other'), size: 10, modified: 1000 };
  const mine = { ...file, name: deviceFile('mine') };
  const seen = { seen: { [file.name]: '10 1000' }, written: '' };
  expect(hasNews([file, mine], 'mine', NOTHING_SEEN)).toBe(true);
  expect(hasNews([file, mine], 'mine', seen)).toBe(false);
  expect(hasNews([{ ...file, modified: 1001 }], 'mine', seen)).toBe(true);
  expect(hasNews([mine, { ...file, name: 'holiday.jpg' }], 'mine', NOTHING_SEEN)).toBe(false);
});
