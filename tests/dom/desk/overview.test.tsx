/** Home, the pictures and the check-in, over visits and quotes as they are kept. */
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Visit } from '@/lib/evidence/visit-records';
import { exportBundle } from '@/lib/exchange/bundle-write';
import { fileBytes } from '@/lib/exchange/export-job';
import { seal } from '@/lib/exchange/sealed';
import type { DeskPortDouble } from '../../doubles/desk-port';
import { givenVisit } from '../../doubles/given-visit';
import { visitAgo } from '../../doubles/visits';
import { homeSpace, job } from '../../unit/exchange/walkthrough';
import { button, howMany, paint } from './screen';

const settled = (root: HTMLElement, words: string): Promise<void> =>
  vi.waitFor(() => expect(root.querySelector('main')?.textContent).toContain(words), { timeout: 8000 });

it('says on each empty tile what to do next, and never 0 %', async () => {
  const { root } = await paint({ place: 'home', quotes: 0, focus: [] });
  await settled(root, 'No visit this week yet.');
  expect(root.querySelectorAll('.sl-tile')).toHaveLength(4);
  for (const words of ['No note was handed on', 'No focus is chosen yet', 'No follow-up is open']) {
    expect(root.textContent).toContain(words);
  }
  expect(root.textContent).not.toMatch(/\d\s*%/);
});

it('opens the records behind each tile, says which visits are not complete, and leads to their quotes', async () => {
  const { root, port } = await paint({ place: 'home', before: (double) => givenVisit(double) });
  await settled(root, '1 note handed on');
  await page.getByRole('button', { name: 'Show what is behind it' }).first().click();
  await expect.element(page.getByText(/Not complete: It has no day for a follow-up yet/).first()).toBeVisible();
  const visits = await port.visits();
  await page.getByRole('link', { name: /K7M2/ }).first().click();
  await vi.waitFor(() => expect(location.hash).toContain(`visit=${visits.ok ? visits.value[0]?.id : ''}`));
  await vi.waitFor(() => expect(howMany(root)).toBe('2 saved quotes'), { timeout: 8000 });
});

it('draws pictures whose every number leads to its quotes, and says what naming the focus means', async () => {
  const before = (double: DeskPortDouble) => givenVisit(double, 'There was wait time.');
  const { root } = await paint({ place: 'pictures', before });
  await settled(root, '1 of 1 note');
  expect(root.querySelector('.sl-focus-share')?.closest('section')?.title).toContain('A note names the focus when');
  const cell = root.querySelector<HTMLAnchorElement>('.sl-level-counts td a');
  const count = cell?.textContent;
  cell?.click();
  await vi.waitFor(() => expect(howMany(root)).toBe(`${count} saved ${count === '1' ? 'quote' : 'quotes'}`), {
    timeout: 8000,
  });
});

it('makes a check-in in three clicks, with codes and a blank decision, and puts it on the clipboard', async () => {
  const { root, port } = await paint({ place: 'check-in', before: (double) => givenVisit(double, 'wait time') });
  await settled(root, 'We decide');
  expect(root.textContent).not.toContain('Okafor');
  await button('Copy the page').click();
  await vi.waitFor(() => expect(port.copied).toHaveLength(1));
  expect(port.copied[0]?.text).toContain('Check-in: K7M2');
  expect(port.copied[0]?.html).toContain('<blockquote>');
  // Where the promises on it come from stands on it.
  expect(port.copied[0]?.text).toContain('These come from the follow-ups of the visits above');
});

it('keeps what two people decide on a check-in: it stands on the page, on the next one, and never on another person’s', async () => {
  const before = async (double: DeskPortDouble): Promise<void> => {
    await givenVisit(double, 'wait time');
    const old = { kind: 'decision' as const, text: 'Plan the first question together.', madeOn: '2026-01-12' };
    await double.goals.add({ ...old, revisitOn: null, teacherCode: 'K7M2' });
    await double.goals.add({ ...old, text: 'Of another room.', revisitOn: null, teacherCode: 'R2T8' });
    await double.goals.add({ ...old, kind: 'goal', text: 'Three voices in every class.', revisitOn: null });
  };
  const { root, port } = await paint({ place: 'check-in', before });
  await settled(root, 'Decided before, and still standing');
  await settled(root, 'Three voices in every class.');
  const sheet = (): string => root.querySelector('.sl-check-in-page')?.textContent ?? '';
  expect(sheet()).toContain('Plan the first question together.');
  expect(sheet()).not.toContain('Of another room.');
  expect(sheet()).toContain('____');
  await expect.element(button('Keep the decision')).toBeDisabled();
  await page.getByLabelText('Write the decision down').fill('Number talks on Tuesdays.');
  await button('Keep the decision').click();
  await vi.waitFor(() => expect(sheet()).toMatch(/We decide.*Number talks on Tuesdays\./));
  expect(sheet()).not.toContain('____');
  await expect.element(page.getByLabelText('Write the decision down')).toHaveValue('');
  const kept = await port.goals.all();
  expect(kept.ok && kept.value.find(({ body }) => body.text.startsWith('Number talks'))).toMatchObject({
    kind: 'decision',
    state: 'open',
    teacherCode: 'K7M2',
  });
  await button('Copy the page').click();
  await vi.waitFor(() => expect(port.copied[0]?.text).toContain('Number talks on Tuesdays.'));
});

/** What a view may never do with people. */
it.each(['home', 'pictures', 'check-in', 'goals', 'quotes'])(
  'ranks nobody and adds up no score on %s',
  async (place) => {
    const { root } = await paint({ place, before: (double) => givenVisit(double, 'wait time') });
    await settled(
      root,
      place === 'quotes' ? 'saved quotes' : place === 'home' ? 'note' : place === 'goals' ? 'Goals' : 'focus',
    );
    const words = (root.querySelector('main')?.textContent ?? '').toLowerCase();
    expect(words).not.toMatch(/\b(rank|score|average|mean|top|best|worst)\b/);
    // No heading of a group, column or tile is a person, and no table has a row for one.
    for (const head of root.querySelectorAll('th, .sl-of-document h2, .sl-tile h2')) {
      expect(head.textContent).not.toMatch(/\b([A-Z]\d){2}\b/);
    }
    // Each level that is counted leads to the quotes that it counts.
    for (const cell of root.querySelectorAll('.sl-level-counts td')) {
      if (cell.textContent !== '') expect(cell.querySelector('a[href^="#/quotes?"]')).not.toBeNull();
    }
  },
);

/** A colleague's notebook as a file: one note for each focus, on the day of a visit of ours. */
async function colleague(name: string, day: Visit, ...foci: string[][]): Promise<File> {
  const visits = foci.map((focus, n) => {
    const one = visitAgo({ n: 300 + n, ago: 600, took: 20 }, { focus, stretches: day.stretches });
    return { ...one, body: { ...one.body, given: 'You waited, and they went on.' } };
  });
  const records = { spaces: [homeSpace], visits };
  const extras = { madeBy: 'a test', anonymised: false, records, tombstones: [] };
  return new File([await fileBytes(exportBundle(job([]), extras))], name);
}
const second = () => page.getByLabelText('Second file');
const cells = (root: HTMLElement) =>
  [...root.querySelectorAll('.sl-overlap tbody tr')].map((row) => [
    row.querySelector('th')?.textContent,
    [...row.querySelectorAll('td')].map((cell) => cell.dataset.in ?? ''),
  ]);

it('lays the foci of a colleague’s file beside this notebook, or two files beside one another, and takes nothing in', async () => {
  const before = (double: DeskPortDouble) => givenVisit(double, 'There was wait time.');
  const { root, port } = await paint({ place: 'pictures', before });
  await settled(root, 'One focus, or two?');
  const visits = async (): Promise<number> => ((found) => (found.ok ? found.value.length : -1))(await port.visits());
  const had = await visits();
  const [mine] = await port.visits().then((found) => (found.ok ? found.value : []));
  if (!mine) throw new Error('no visit');
  const [focus = ''] = mine.focus;
  await second().upload(await colleague('coach.lens.json', mine, [focus], ['lf-of-theirs']));
  await vi.waitFor(() => expect(cells(root)).toHaveLength(mine.focus.length + 1));
  const fields = new Map(cells(root).map(([title, where]) => [title, (where as string[]).filter(Boolean)]));
  expect([...fields.values()].flat().sort()).toContain('both');
  expect(fields.get('lf-of-theirs')).toEqual(['second']);
  expect(root.querySelector('.sl-overlap tfoot')?.textContent).toMatch(/1 of \d/);
  await page.getByLabelText(/^First file/).upload(await colleague('principal.lens.json', mine, ['lf-of-theirs']));
  await vi.waitFor(() =>
    expect(root.querySelector('.sl-overlap caption')?.textContent).toContain('principal.lens.json'),
  );
  await vi.waitFor(() => expect(Object.fromEntries(cells(root))['lf-of-theirs']).toEqual(['both']));
  expect(await visits()).toBe(had);
});

it('says why a file cannot be laid beside another, and when one has no such note', async () => {
  const { root } = await paint({ place: 'pictures', quotes: 0 });
  await settled(root, 'Choose a bundle (.lens.json)');
  await second().upload(new File(['{"format":'], 'broken.lens.json'));
  await settled(root, 'broken.lens.json, character');
  await second().upload(new File([await seal(new Uint8Array([1, 2, 3]), 'four quiet words')], 'locked.lens.json'));
  await settled(root, 'locked with a passphrase');
  await second().upload(await colleague('coach.lens.json', visitAgo({ ago: 600, took: 20 }), ['lf-wait']));
  await settled(root, 'No note of a visit with a focus is in This notebook');
});
