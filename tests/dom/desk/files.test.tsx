import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { fortyQuotes } from '../../doubles/forty-quotes';
import type { DeskSetup, DeskStage } from '../../doubles/gallery/desk-stage';
import { button, paint } from './screen';

const atFiles = (setup: DeskSetup = {}): Promise<DeskStage> => paint({ place: 'files', ...setup });

/** Backs up what stands on the screen; gives the file. */
async function backup(stage: DeskStage, passphrase = ''): Promise<File> {
  if (passphrase !== '') await page.getByLabelText('Lock it with a passphrase (optional)').fill(passphrase);
  await button('Back up now').click();
  await vi.waitFor(() => expect(stage.port.saved).toHaveLength(1));
  const [saved] = stage.port.saved;
  if (!saved) throw new Error('nothing was saved');
  return new File([saved.content], saved.name);
}

async function give(...files: File[]): Promise<void> {
  await page.getByLabelText('Choose one or more files').upload(files);
}
const kept = async ({ port }: DeskStage): Promise<number> => {
  const space = await port.store.spaces.current();
  const count = space.ok ? await port.store.snippets.count(space.value.id) : space;
  return count.ok ? count.value.count : -1;
};
const figures = (): string[] =>
  [...document.querySelectorAll('.sl-take-figures tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent).join(' '),
  );

it('backs up everything in one click, and brings it back on a new device after showing what will come', async () => {
  const file = await backup(await atFiles());
  expect(file.name).toMatch(/^shared-lens-backup-\d{4}-\d\d-\d\d\.lens\.json$/);
  const fresh = await atFiles({ quotes: 0 });
  await give(file);
  await vi.waitFor(() => expect(figures()).toEqual(['Quotes 40 0 0 0']));
  expect(await kept(fresh)).toBe(0);
  await button('Take it in').click();
  await expect.element(page.getByText('It is in your notebook.')).toBeVisible();
  expect(await kept(fresh)).toBe(40);
  await give(file);
  await expect.element(page.getByText(/has all of this already/)).toBeVisible();
  expect(document.querySelector('.sl-files .sl-button-main')?.textContent).toBe('Back up now');
});

it('stops reading when told to, and shows nothing of that file once it was read', async () => {
  const file = await backup(await atFiles());
  const goOn = Promise.withResolvers<void>();
  const looks: Promise<unknown>[] = [];
  const before = ({ files }: DeskStage['port']): void => {
    const { look } = files;
    files.look = (...asked) => {
      const looked = goOn.promise.then(() => look(...asked));
      looks.push(looked);
      return looked;
    };
  };
  const fresh = await atFiles({ quotes: 0, before });
  await give(file);
  await expect.element(page.getByText('Reading…')).toBeVisible();
  await button('Stop').click();
  await expect.element(page.getByText('Stopped. Nothing was changed.')).toBeVisible();
  goOn.resolve();
  await Promise.all(looks);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(figures()).toEqual([]);
  expect(await kept(fresh)).toBe(0);
  await give(file);
  await vi.waitFor(() => expect(figures()).toEqual(['Quotes 40 0 0 0']));
});

it('takes an import back, whole', async () => {
  const file = await backup(await atFiles());
  const fresh = await atFiles({ quotes: 0 });
  await give(file);
  await button('Take it in').click();
  await button('Take it back').click();
  await expect.element(page.getByText(/Your notebook is as it was before/)).toBeVisible();
  expect(await kept(fresh)).toBe(0);
});

it('backs up only under lock where the organisation keeps names or levels on the device, and says why', async () => {
  const stage = await atFiles({
    before: (port) => port.settle({ disabledFormats: [], anonymiseAlways: true, purposes: [], withoutLevels: false }),
  });
  await button('Back up now').click();
  await expect.element(page.getByRole('status').filter({ hasText: 'only locked' })).toBeVisible();
  const run = { signal: new AbortController().signal, onProgress: () => undefined };
  expect(await stage.port.files.backup('', run)).toMatchObject({ ok: false, reason: 'managed' });
  await page.getByLabelText('Passphrase', { exact: true }).fill('four quiet words');
  await button('Back up now').click();
  await vi.waitFor(() => expect(stage.port.saved).toHaveLength(1));
  const words = await stage.port.saved[0]?.content.text();
  expect(stage.port.saved[0]?.name).toMatch(/\.sealed$/);
  expect(words).not.toContain('shared-lens-bundle');
});

it('asks for the passphrase of a locked backup, and takes nothing with a wrong one', async () => {
  const file = await backup(await atFiles(), 'four quiet words');
  expect(new TextDecoder().decode(await file.slice(0, 8).arrayBuffer())).toBe('SLSEALED');
  await atFiles({ quotes: 0 });
  await give(file);
  await page.getByLabelText('Passphrase of the file').fill('four loud words');
  await button('Open it').click();
  await expect.element(page.getByText('This passphrase does not open the file.')).toBeVisible();
  await page.getByLabelText('Passphrase of the file').fill('four quiet words');
  await button('Open it').click();
  await vi.waitFor(() => expect(figures()).toEqual(['Quotes 40 0 0 0']), { timeout: 5000 });
});

it('shows conflicts with both sides and which one stays', async () => {
  const stage = await atFiles({ quotes: 2 });
  const file = await backup(stage);
  const [first] = fortyQuotes('');
  if (!first) throw new Error('no quote');
  const edited = await stage.port.store.snippets.edit(first.id, { note: 'What I wrote here.' });
  if (!edited.ok) throw new Error('not edited');
  const whole = (await file.text())
    .split('\n')
    .map((line) =>
      line.includes(first.id)
        ? line
            .replace(/"note":"[^"]*"/, '"note":"What I wrote there."')
            .replace(/"updatedAt":"[^"]*"/, '"updatedAt":"2099-01-01T00:00:00.000Z"')
        : line,
    );
  await give(new File([whole.join('\n')], 'there.lens.json'));
  await expect
    .element(page.getByText('Your note: What I wrote here. / In the file: What I wrote there.'))
    .toBeVisible();
  await expect.element(page.getByText('The one in the file is later and stays.')).toBeVisible();
});

it('says file, place and reason of what it refuses, in the person’s language, and takes none of several files', async () => {
  const good = await backup(await atFiles());
  const fresh = await atFiles({ quotes: 0, preferences: { locale: 'es' } });
  const bad = new File(['{"format":"shared-lens-bundle","version":9}'], 'nuevo.lens.json');
  await page.getByLabelText('Elija uno o más archivos').upload([good, bad]);
  await expect
    .element(
      page.getByText(
        /nuevo\.lens\.json, version: lo hizo un Shared Lens más nuevo \(versión 9 del formato; este lee hasta la 3\)/,
      ),
    )
    .toBeVisible();
  expect(await kept(fresh)).toBe(0);
});

it('reminds of a backup once many quotes are in none, everywhere in the notebook, and stops when one was made', async () => {
  await atFiles({ quotes: 24 });
  await expect.element(page.getByText('There is no backup yet.')).toBeVisible();
  expect(document.querySelector('.sl-backup-due')).toBe(null);
  const stage = await atFiles({ quotes: 25 });
  await vi.waitFor(() =>
    expect(document.querySelector('.sl-backup-due')?.textContent).toContain('25 quotes are not in any backup'),
  );
  await backup(stage);
  await expect.element(page.getByText(/^Last backup: .* Since then 0 new quotes\.$/)).toBeVisible();
});

it('makes visits and quotes of a walkthrough form’s answers: columns are proposed, shown first, taken in, taken back', async () => {
  const stage = await atFiles({ quotes: 0 });
  const sheet = [
    'Timestamp,Teacher,What did you see or hear?,Students explain how and why,Room number',
    '1/15/2026 9:42:10,Ms. Okafor,"Each one is missing a single piece, and an eighth is a smaller piece than a sixth, so 7/8 is closer.",2,12B',
    'some day,Mr. Peña,nothing,1,7',
  ].join('\n');
  await give(new File([sheet], 'Walkthrough (Responses).csv'));
  await expect.element(page.getByText(/with 2 rows\. Each row becomes a visit/)).toBeVisible();
  await expect.element(page.getByLabelText('Column Timestamp')).toHaveValue('date');
  await expect.element(page.getByLabelText('Column Teacher')).toHaveValue('teacher');
  await expect.element(page.getByLabelText('Column Students explain how and why')).toHaveValue('mark:lf-explain');
  await expect.element(page.getByLabelText('Column Room number')).toHaveValue('leave');
  await page.getByLabelText('Column What did you see or hear?').selectOptions('quote:lf-explain');
  await button('Show what would come in').click();
  await vi.waitFor(() =>
    expect(figures()).toEqual(['People 1 0 0 0', 'Visits 1 0 0 0', 'Quotes 1 0 0 0', 'Marks 1 0 0 0']),
  );
  await expect.element(page.getByText(/row 3: the date "some day" is not understood/)).toBeVisible();
  expect(await kept(stage)).toBe(0);
  await button('Take it in').click();
  await expect.element(page.getByText('It is in your notebook.')).toBeVisible();
  expect(await kept(stage)).toBe(1);
  await button('Take it back').click();
  await expect.element(page.getByText(/Your notebook is as it was before/)).toBeVisible();
  expect(await kept(stage)).toBe(0);
});
