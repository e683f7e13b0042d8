import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { fileThreads } from '@/entrypoints/desk/exchange/threads';
import { folderPort } from '@/entrypoints/desk/folder/folder-port';
import type { Folders } from '@/lib/browser/folder';
import { openStore, type Store } from '@/lib/store/open-store';
import { fill } from '../../doubles/desk-port';
import { fortyQuotes } from '../../doubles/forty-quotes';
import { button, paint } from './screen';

/** A folder of the origin's private file system: the same handles as a picked one, which no test can pick. */
let turn = 0;
const made: string[] = [];
async function folder(): Promise<FileSystemDirectoryHandle> {
  const name = `school-folder-${turn++}`;
  made.push(name);
  return (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
}
afterEach(async () => {
  const root = await navigator.storage.getDirectory();
  for (const name of made.splice(0)) await root.removeEntry(name, { recursive: true }).catch(() => undefined);
});

/** The picker chooses this folder; nothing is remembered over a restart. */
const choosing = (handle: FileSystemDirectoryHandle): Folders => ({
  can: () => true,
  choose: async () => handle,
  dropped: async () => handle,
  keep: async () => undefined,
  kept: async () => null,
});

interface Device {
  name: string;
  store: Store;
  port: ReturnType<typeof folderPort>;
}

async function device(handle: FileSystemDirectoryHandle, from: number, to: number): Promise<Device> {
  const name = `folder-${crypto.randomUUID()}`;
  const store = openStore({ name });
  const space = await store.spaces.current();
  if (!space.ok) throw new Error('no space');
  await fill(name, fortyQuotes(space.value.id).slice(from, to));
  return {
    name,
    store,
    port: folderPort({ store, database: name, thread: fileThreads().out, seam: choosing(handle) }),
  };
}
const notes = async ({ store }: Device): Promise<string[]> => {
  const space = await store.spaces.current();
  const found: string[] = [];
  if (space.ok)
    for await (const piece of store.snippets.walk(space.value.id))
      if (piece.ok) found.push(...piece.value.snippets.map(({ id, body }) => `${id} ${body.note}`));
  return found.sort();
};
const settled = async ({ port }: Device): Promise<void> => {
  await vi.waitFor(() => expect(port.now().state).toBe('kept'), { timeout: 20_000 });
};
const sync = async (one: Device): Promise<void> => {
  await one.port.resume();
  await settled(one);
};

it('brings two notebooks to hold the same by one folder, whoever changed what, and then writes no more', async () => {
  const handle = await folder();
  const [one, two] = [await device(handle, 0, 25), await device(handle, 20, 40)];
  await one.port.choose();
  await two.port.choose();
  await sync(one);
  expect((await notes(one)).length).toBe(40);
  expect(await notes(two)).toEqual(await notes(one));
  const [first] = fortyQuotes('x');
  await one.store.snippets.edit(first?.id ?? '', { note: 'Changed here.' });
  await new Promise((resolve) => setTimeout(resolve, 5));
  await two.store.snippets.edit(first?.id ?? '', { note: 'Changed there, later.' });
  await sync(one);
  await sync(two);
  await sync(one);
  expect(await notes(one)).toEqual(await notes(two));
  expect((await notes(one)).find((line) => line.startsWith(first?.id ?? 'x'))).toContain('Changed there, later.');
  const files: [string, number][] = [];
  for await (const [name, entry] of handle.entries())
    files.push([name, (await (entry as FileSystemFileHandle).getFile()).lastModified]);
  expect(files).toHaveLength(2);
  await sync(two);
  await sync(one);
  for await (const [name, entry] of handle.entries())
    expect(files).toContainEqual([name, (await (entry as FileSystemFileHandle).getFile()).lastModified]);
});

it('ends with the same on both when they look and write at the same moment, and both changed the same quote', async () => {
  const handle = await folder();
  const [one, two] = [await device(handle, 0, 20), await device(handle, 10, 30)];
  await Promise.all([one.port.choose(), two.port.choose()]);
  const [quote] = fortyQuotes('x').slice(15);
  const id = quote?.id ?? '';
  for (const round of [1, 2, 3]) {
    await one.store.snippets.edit(id, { note: `Here, round ${round}.` });
    await new Promise((resolve) => setTimeout(resolve, 5));
    await two.store.snippets.edit(id, { note: `There, round ${round}.` });
    await Promise.all([sync(one), sync(two)]);
  }
  await sync(one);
  await sync(two);
  expect(await notes(one)).toEqual(await notes(two));
  expect((await notes(one)).find((line) => line.startsWith(id))).toContain('There, round 3.');
  expect([one.port.now(), two.port.now()]).toMatchObject([{ problems: [] }, { problems: [] }]);
});

it('brings in a file that was half there once it is whole', async () => {
  const handle = await folder();
  const [one, two] = [await device(handle, 0, 10), await device(handle, 10, 20)];
  await one.port.choose();
  await settled(one);
  const files: FileSystemFileHandle[] = [];
  for await (const [, entry] of handle.entries()) files.push(entry as FileSystemFileHandle);
  const [file] = files;
  if (!file) throw new Error('nothing was written');
  const whole = await (await file.getFile()).text();
  const put = async (text: string): Promise<void> => {
    const writing = await file.createWritable();
    await writing.write(text);
    await writing.close();
  };
  for (const share of [0, 0.01, 0.4, 0.99]) {
    await put(whole.slice(0, Math.floor(whole.length * share)));
    if (share === 0) await two.port.choose();
    await sync(two);
    expect([share, two.port.now()]).toMatchObject([share, { state: 'kept', waiting: 1, taken: 0, problems: [] }]);
  }
  await put(whole);
  await sync(two);
  expect(two.port.now()).toMatchObject({ waiting: 0, problems: [] });
  expect((await notes(two)).length).toBe(20);
});

it('waits for a file that is half there, and changes nothing of it', async () => {
  const handle = await folder();
  const [one, two] = [await device(handle, 0, 10), await device(handle, 10, 20)];
  await one.port.choose();
  for await (const [, entry] of handle.entries()) {
    const whole = await (await (entry as FileSystemFileHandle).getFile()).text();
    const writing = await (entry as FileSystemFileHandle).createWritable();
    await writing.write(whole.slice(0, whole.length / 2));
    await writing.close();
  }
  await two.port.choose();
  await settled(two);
  expect(two.port.now()).toMatchObject({ state: 'kept', waiting: 1, taken: 0 });
  expect((await notes(two)).length).toBe(10);
});

it('says when the folder is gone, loses nothing, and goes on when it is back', async () => {
  const handle = await folder();
  const one = await device(handle, 0, 5);
  await one.port.choose();
  await settled(one);
  await (await navigator.storage.getDirectory()).removeEntry(handle.name, { recursive: true });
  await one.port.resume();
  await vi.waitFor(() => expect(one.port.now().state).toBe('lost'));
  expect((await notes(one)).length).toBe(5);
});

it('shows what the folder holds, by a click, and the way without one where the browser has none', async () => {
  const handle = await folder();
  const stage = await paint({
    place: 'files',
    before: (port) => {
      port.folder = folderPort({
        store: port.store,
        database: port.name,
        thread: fileThreads().out,
        seam: choosing(handle),
      });
    },
  });
  await button('Choose a folder').click();
  await expect.element(page.getByText(new RegExp(`Kept in ${handle.name}`))).toBeVisible();
  await button('Stop using it').click();
  await expect.element(button('Choose a folder')).toBeVisible();
  stage.port.folder = { ...stage.port.folder, now: () => ({ state: 'none' }) };
  await paint({
    place: 'files',
    before: (port) => {
      port.folder = { ...port.folder, now: () => ({ state: 'none' }) };
    },
  });
  await expect.element(page.getByText(/This browser cannot keep a folder/)).toBeVisible();
  expect(await button('Choose a folder').elements()).toEqual([]);
});

it('takes a folder that is dropped on its card, once, and lets nothing that is dropped there lead the tab away', async () => {
  const [handle, other] = [await folder(), await folder()];
  let dropped = handle;
  await paint({
    place: 'files',
    before: (port) => {
      const seam: Folders = { ...choosing(handle), dropped: async () => dropped };
      port.folder = folderPort({ store: port.store, database: port.name, thread: fileThreads().out, seam });
    },
  });
  await expect.element(button('Choose a folder')).toBeVisible();
  const card = document.querySelector('[aria-labelledby="sl-folder"]');
  const drop = (): boolean =>
    card?.dispatchEvent(new DragEvent('drop', { dataTransfer: new DataTransfer(), bubbles: true, cancelable: true })) ??
    true;
  expect(drop()).toBe(false);
  await expect.element(page.getByText(new RegExp(`Kept in ${handle.name}`))).toBeVisible();
  dropped = other;
  expect(drop()).toBe(false);
  await expect.element(page.getByText(new RegExp(`Kept in ${handle.name}`))).toBeVisible();
});

it('reads and writes nothing in a folder while the organisation lets no whole notebook leave, and says so', async () => {
  const handle = await folder();
  let may = false;
  const stage = await paint({
    place: 'files',
    before: (port) => {
      const allowed = async () => may;
      port.folder = folderPort({
        store: port.store,
        database: port.name,
        thread: fileThreads().out,
        allowed,
        seam: choosing(handle),
      });
    },
  });
  await expect.element(page.getByText(/rules let no whole notebook leave this device/)).toBeVisible();
  expect(await button('Choose a folder').elements()).toEqual([]);
  await stage.port.folder.choose();
  const names: string[] = [];
  for await (const [name] of handle.entries()) names.push(name);
  expect(names).toEqual([]);
  // The rule is taken back: the next news of the workspace shows it.
  may = true;
  await stage.port.setFocus(['lf-wait']);
  await expect.element(button('Choose a folder')).toBeVisible();
});
