import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { readBundle } from '@/lib/exchange/bundle-read';
import { readCsv } from '@/lib/exchange/csv-read';
import { FORMATS } from '@/lib/exchange/formats';
import { LensDatabase } from '@/lib/store/schema';
import type { DeskStage } from '../../doubles/gallery/desk-stage';
import { visitAgo } from '../../doubles/visits';
import { button, open } from './screen';

const file = (): string => document.querySelector('.sl-file')?.textContent ?? '';
const kind = () => page.getByLabelText('Which kind of file');
const bytesOf = async (stage: DeskStage): Promise<Uint8Array> =>
  new Uint8Array(await (stage.port.saved.at(-1)?.content.arrayBuffer() ?? new ArrayBuffer(0)));

/** The sheet is open and every name that it asks about is decided. */
async function toTheSheet(stage: DeskStage): Promise<void> {
  await button('Hand on these quotes').click();
  await settle();
  await expect.element(button('Save the file')).toBeEnabled();
  expect(stage.port.saved).toEqual([]);
}

/** Decides about every name, where the sheet asks about any. */
async function settle(): Promise<void> {
  await vi.waitFor(() => {
    if (document.querySelector('.sl-export-what')?.textContent?.startsWith('Looking'))
      throw new Error('Looking still.');
  });
  for (const choice of document.querySelectorAll<HTMLSelectElement>('.sl-names select')) {
    choice.selectedIndex = choice.options.length - 1;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

it('saves exactly the bytes that the preview shows, with and without the mark for Excel', async () => {
  const stage = await open();
  await toTheSheet(stage);
  await page.getByRole('radio', { name: 'The file itself' }).click();
  for (const bom of [true, false]) {
    await vi.waitFor(() => expect([file() !== '', file().startsWith('\uFEFF')]).toEqual([true, bom]));
    await button('Save the file').click();
    await vi.waitFor(async () => expect(await bytesOf(stage)).toEqual(new TextEncoder().encode(file())));
    await page.getByRole('checkbox', { name: /For Excel/ }).click();
  }
  expect(stage.port.saved[0]?.name).toMatch(/^shared-lens-quotes-\d{4}-\d\d-\d\d\.csv$/);
});

it('writes every kind of file, shows the text ones to the letter and lists what the others hold', async () => {
  const stage = await open();
  await toTheSheet(stage);
  for (const { id, ending, form } of FORMATS) {
    await kind().selectOptions(id);
    const shown = id === 'csv' ? '.sl-sheet-view' : form === 'text' ? '.sl-file' : '.sl-preview table';
    await vi.waitFor(() => expect(document.querySelector(shown)?.textContent).not.toBe(''), { timeout: 5000 });
    await expect.element(button('Save the file')).toBeEnabled();
    await button('Save the file').click();
    await vi.waitFor(() =>
      expect(stage.port.saved.at(-1)?.name).toMatch(new RegExp(`${ending.replaceAll('.', '\\.')}$`)),
    );
    expect(stage.port.saved.at(-1)?.content.size).toBeGreaterThan(100);
    if (form === 'text' && id !== 'csv') {
      const whole = new TextDecoder().decode(await bytesOf(stage));
      expect(whole.startsWith(file()) && file().length > 50).toBe(true);
    }
  }
});

it('leaves out what the filters leave out, and says so', async () => {
  const stage = await open();
  await button('A bright spot').click();
  await vi.waitFor(() => expect(document.querySelector('.sl-how-many')?.textContent).toBe('16 saved quotes'));
  await toTheSheet(stage);
  await expect.element(page.getByText('The 16 quotes that your search and filters show.')).toBeVisible();
  await button('Save the file').click();
  await vi.waitFor(() => expect(stage.port.saved).toHaveLength(1));
  const back = readCsv(await bytesOf(stage), 'quotes.csv');
  expect(back.ok && back.value.map((one) => one.kind)).toEqual(Array.from({ length: 16 }, () => 'bright-spot'));
});

it('takes names out unless told otherwise, and lets nothing leave before every flagged word is decided', async () => {
  const stage = await open({ before: nameSomebody });
  await button('Hand on these quotes').click();
  await expect.element(page.getByText('Decide about the names first; then you see the file.')).toBeVisible();
  await expect.element(button('Save the file')).toBeDisabled();
  await page.getByLabelText('Instead of Mateo').selectOptions('a student');
  await kind().selectOptions('bundle');
  await expect.element(button('Save the file')).toBeEnabled();
  await button('Save the file').click();
  await vi.waitFor(() => expect(stage.port.saved).toHaveLength(1));
  const [, records = ''] = new TextDecoder().decode(await bytesOf(stage)).split('"records":');
  expect(records.includes('a student said it was more')).toBe(true);
  expect(/Mateo|Okafor|https:|Walkthrough note/.exec(records)).toBe(null);
  const read = readBundle(await bytesOf(stage), 'x.lens.json');
  expect(read.ok && read.value.anonymised).toBe(true);
});

it('says nothing of how long visits took unless that is chosen', async () => {
  const stage = await open({
    before: async (port) => {
      const workspace = await port.store.spaces.current();
      if (!workspace.ok) throw new Error('no space');
      const { lens, id: spaceId } = workspace.value;
      const one = { ...visitAgo({ ago: 600, took: 30 }, { spaceId }), lens };
      const db = new LensDatabase(port.name);
      await db.open();
      await db.table('visits').put(one);
      db.close();
    },
  });
  await toTheSheet(stage);
  await kind().selectOptions('bundle');
  const minutes = async (): Promise<number[]> => {
    await settle();
    await expect.element(button('Save the file')).toBeEnabled();
    const before = stage.port.saved.length;
    await button('Save the file').click();
    await vi.waitFor(() => expect(stage.port.saved).toHaveLength(before + 1));
    const read = readBundle(await bytesOf(stage), 'x.lens.json');
    return (read.ok ? (read.value.records.visits ?? []) : []).flatMap(({ stretches }) =>
      stretches.map(({ startedAt, stoppedAt }) => (Date.parse(stoppedAt ?? '') - Date.parse(startedAt)) / 60_000),
    );
  };
  expect(await minutes()).toEqual([0]);
  await page.getByRole('checkbox', { name: 'Let it say how long visits took' }).click();
  expect(await minutes()).toEqual([30]);
});

it('lets names stay only when somebody says that they looked', async () => {
  await open({ before: nameSomebody });
  await button('Hand on these quotes').click();
  await page.getByRole('radio', { name: 'Leave names in' }).click();
  await expect.element(page.getByText(/Somebody may be known/)).toBeVisible();
  await expect.element(button('Save the file')).toBeDisabled();
  await page.getByRole('checkbox', { name: /I have looked/ }).click();
  await expect.element(button('Save the file')).toBeEnabled();
});

it('makes the same file as last time in three clicks', async () => {
  const stage = await open({ before: nameSomebody });
  await button('Hand on these quotes').click();
  await page.getByLabelText('Instead of Mateo').selectOptions('a student');
  await kind().selectOptions('markdown');
  await page.getByLabelText('For whom, and what for').fill('For the grade 4 team');
  await button('Save the file').click();
  await vi.waitFor(() => expect(stage.port.saved).toHaveLength(1));
  const first = await bytesOf(stage);
  await button('Back').click();
  await button('Hand on these quotes').click();
  await button('Same as last time').click();
  await button('Save the file').click();
  await vi.waitFor(() => expect(stage.port.saved).toHaveLength(2));
  expect(await bytesOf(stage)).toEqual(first);
});

it('offers only what the organisation allows', async () => {
  await open({
    before: (port) => {
      port.settle({
        disabledFormats: ['csv', 'qdpx'],
        anonymiseAlways: true,
        purposes: ['Coaching only'],
        withoutLevels: false,
      });
    },
  });
  await button('Hand on these quotes').click();
  await expect.element(page.getByText('Your organisation has set that names are always taken out.')).toBeVisible();
  const offered = [...(document.querySelector<HTMLSelectElement>('.sl-export-terms select')?.options ?? [])];
  expect(offered.map(({ value }) => value)).toEqual(
    FORMATS.map(({ id }) => id).filter((id) => id !== 'csv' && id !== 'qdpx'),
  );
  await expect.element(page.getByLabelText('For whom, and what for')).toHaveValue('Coaching only');
});

async function nameSomebody(port: DeskStage['port']): Promise<void> {
  const space = await port.store.spaces.current();
  if (!space.ok) throw new Error('no space');
  await port.store.staff.add(space.value.id, [{ name: 'Ms. Okafor', grade: '4', room: '12B', school: 'Lincoln' }]);
  for await (const piece of port.store.snippets.walk(space.value.id)) {
    const one = piece.ok ? piece.value.snippets[0] : undefined;
    if (!one) break;
    await port.store.snippets.edit(one.id, { note: 'Ms. Okafor waited. Then Mateo said it was more than half.' });
    return;
  }
}
