import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { builtInLens } from '@/lib/lens/built-in';
import type { Proposal } from '@/lib/lens/edition/proposal';
import type { LensPack } from '@/lib/lens/pack';
import type { DeskSetup, DeskStage } from '../../doubles/gallery/desk-stage';
import { schoolLens } from '../../doubles/school-lens';
import { button, paint } from './screen';

async function atLens(setup: DeskSetup = {}): Promise<DeskStage> {
  const stage = await paint({ place: 'lens', quotes: 2, ...setup });
  await expect.element(page.getByRole('heading', { name: 'Our lens', level: 1 })).toBeVisible();
  return stage;
}
const tab = (name: string) => page.getByRole('tab', { name });
const field = (name: string) => page.getByLabelText(name, { exact: true });
const inUse = async ({ port }: DeskStage): Promise<LensPack> => {
  const workspace = await port.store.workspace();
  if (!workspace.ok) throw new Error(workspace.reason);
  return workspace.value.lens;
};
async function savedJson<T>({ port }: DeskStage, at = 0): Promise<{ name: string; value: T; file: File }> {
  await vi.waitFor(() => expect(port.saved.length).toBeGreaterThan(at));
  const { name, content } = port.saved[at] ?? { name: '', content: new Blob() };
  return { name, value: JSON.parse(await content.text()), file: new File([content], name) };
}
const question = 'Can we hear why each step makes sense?';

it('shows what is written beside, as leaders will see it, and publishes a version with its reason', async () => {
  const stage = await atLens();
  await field('Guiding question').fill(question);
  await expect.element(page.getByRole('complementary').getByText(question)).toBeVisible();
  expect((await inUse(stage)).version).toBe('0.2.0');
  await tab('Changes').click();
  await expect.element(page.getByText('It will be version 0.2.1.', { exact: false })).toBeVisible();
  await field('Why (for the change log)').fill('Two of us read it in different ways.');
  await button('Publish this version').click();
  await expect.element(page.getByText(/Version 0\.2\.1 is in use/)).toBeVisible();
  const lens = await inUse(stage);
  expect(lens.lookFors[0]?.guidingQuestion).toBe(question);
  expect(lens.changeLog?.at(-1)?.entries).toEqual([
    expect.objectContaining({ new: question, why: 'Two of us read it in different ways.' }),
  ]);
});

it('keeps every quote with the version that it was tagged with', async () => {
  const stage = await atLens();
  const space = await stage.port.store.spaces.current();
  const before = space.ok ? space.value.lens : null;
  await field('Guiding question').fill(question);
  await tab('Changes').click();
  await button('Publish this version').click();
  await expect.element(page.getByText(/is in use/)).toBeVisible();
  for await (const piece of stage.port.store.snippets.walk(space.ok ? space.value.id : '')) {
    if (piece.ok) for (const { lens } of piece.value.snippets) expect(lens).toEqual(before);
  }
  expect((await inUse(stage)).version).toBe('0.2.1');
});

it('keeps what is half-written when the place is left', async () => {
  const stage = await atLens();
  await field('Guiding question').fill(question);
  await page.getByRole('link', { name: 'My quotes' }).click();
  await vi.waitFor(() => expect(stage.root.querySelector('.sl-lens-place')).toBe(null));
  await page.getByRole('link', { name: 'Our lens' }).click();
  await expect.element(field('Guiding question')).toHaveValue(question);
  await expect.element(page.getByText(/Nobody sees it until you publish/)).toBeVisible();
});

it('advises against a verdict in a level, and leads to each place', async () => {
  await atLens();
  await field('Mostly with students: What was heard or seen').fill('Excellent reasons from everyone.');
  const advice = 'A level says what was heard or seen; “excellent” is a verdict.';
  await vi.waitFor(() => expect(document.querySelector('.sl-lens-fields .sl-lens-findings')?.textContent).toBe(advice));
  await page.getByText('14 places are worth another look').click();
  await page.getByRole('button', { name: /Students explain how and why · Mostly with students/ }).click();
  await expect.element(page.getByRole('heading', { name: 'Students explain how and why', level: 2 })).toBeVisible();
  // Advice, no bar: it can still be published.
  await tab('Changes').click();
  await expect.element(page.getByText('It will be version 1.0.0.', { exact: false })).toBeVisible();
  await expect.element(button('Publish this version')).toBeEnabled();
});

it('says in plain words what keeps a lens from being published', async () => {
  const stage = await atLens();
  await field('Title').fill('');
  await tab('Changes').click();
  await button('Publish this version').click();
  await expect.element(page.getByText('It cannot be published yet:')).toBeVisible();
  expect((await inUse(stage)).version).toBe('0.2.0');
});

it('takes a look-for out and asks where it is seen from now on', async () => {
  const stage = await atLens();
  await button('Take this out of the lens').click();
  await tab('Changes').click();
  const moves = page.getByRole('group', { name: 'What “Students explain how and why” showed is now seen under' });
  await moves.getByText(/respond to one another/).click();
  await button('Publish this version').click();
  await expect.element(page.getByText(/Version 1\.0\.0 is in use/)).toBeVisible();
  expect((await inUse(stage)).migrations).toEqual([{ version: '1.0.0', from: ['lf-explain'], to: ['lf-respond'] }]);
});

it('drops all changes at a press', async () => {
  await atLens();
  await field('Guiding question').fill(question);
  await tab('Changes').click();
  await button('Drop all changes').click();
  await expect.element(page.getByText(/Nothing is changed yet/)).toBeVisible();
  await tab('Words').click();
  await expect.element(field('Guiding question')).toHaveValue(builtInLens.lookFors[0]?.guidingQuestion ?? '');
});

it('goes through a spreadsheet and back', async () => {
  const stage = await atLens();
  await tab('Versions').click();
  await button('As a spreadsheet (CSV)').click();
  await vi.waitFor(() => expect(stage.port.saved).toHaveLength(1));
  const text = (await stage.port.saved[0]?.content.text()) ?? '';
  const old = builtInLens.lookFors[0]?.guidingQuestion ?? '';
  expect(text).toContain(old);
  await page.getByLabelText('Choose a file').upload([new File([text.replace(old, question)], 'words.csv')]);
  await expect.element(page.getByText('1 wording came in. See Changes.')).toBeVisible();
  await tab('Changes').click();
  await expect.element(page.getByText(question)).toBeVisible();
});

it('goes through Excel and back, and out as a code book', async () => {
  const stage = await atLens();
  await tab('Versions').click();
  await button('For Excel').click();
  await vi.waitFor(() => expect(stage.port.saved).toHaveLength(1), { timeout: 15_000 });
  expect(stage.port.saved[0]?.name).toMatch(/words\.xlsx$/);
  const sheet = new File([stage.port.saved[0]?.content ?? ''], 'words.xlsx');
  await page.getByLabelText('Choose a file').upload([sheet]);
  await expect.element(page.getByText('0 wordings came in. See Changes.')).toBeVisible();
  await button('As a code book (.qdc)').click();
  await vi.waitFor(() => expect(stage.port.saved).toHaveLength(2));
  expect(await stage.port.saved[1]?.content.text()).toContain('urn:QDA-XML:codebook:1.0');
  expect(stage.port.saved[1]?.name).toMatch(/\.qdc$/);
});

it('compares two versions, old and new wording side by side, with reason and credit', async () => {
  const stage = await atLens();
  await field('Guiding question').fill(question);
  await tab('Changes').click();
  await field('Whose idea (if they want to be named)').fill('R. Okafor');
  await button('Publish this version').click();
  await expect.element(page.getByText(/is in use/)).toBeVisible();
  await tab('Versions').click();
  await vi.waitFor(() => expect(stage.root.querySelectorAll('.sl-lens-versions > ul > li')).toHaveLength(2));
  const compare = page.getByRole('region', { name: 'Compare' });
  await expect.element(compare.getByText(question)).toBeVisible();
  await expect.element(compare.getByText(builtInLens.lookFors[0]?.guidingQuestion ?? '')).toBeVisible();
  await expect.element(compare.getByText('Proposed by R. Okafor')).toBeVisible();
});

it('refuses a damaged lens with file and place, and one of the same version with other words', async () => {
  await atLens();
  await tab('Versions').click();
  const bring = page.getByLabelText('Choose a file');
  await bring.upload([new File([JSON.stringify({ ...builtInLens, lookFors: [] })], 'riverside.json')]);
  await expect.element(page.getByText(/riverside\.json, lookFors/)).toBeVisible();
  await bring.upload([new File([JSON.stringify({ ...builtInLens, title: 'Another' })], 'same.json')]);
  await expect.element(page.getByText(/Another lens of this very name and version/)).toBeVisible();
});

it('lets anyone propose other words, and its owner take them with credit', async () => {
  const stage = await atLens();
  await field('Guiding question').fill(question);
  await tab('Proposals').click();
  await field('Why (for the change log)').fill('It was read in two ways.');
  await field('Your name (if you want to be named)').fill('Coach in Maple');
  await button('Save the proposal').click();
  const { value, file } = await savedJson<Proposal>(stage);
  expect(value).toMatchObject({ new: question, by: 'Coach in Maple', why: 'It was read in two ways.' });

  const owner = await atLens();
  await tab('Proposals').click();
  await page.getByLabelText('Choose one or more files').upload([file, new File(['{'], 'broken.json')]);
  await expect.element(page.getByText('broken.json is not a proposal, or it is damaged.')).toBeVisible();
  await expect.element(page.getByText('The lens still says the old words.')).toBeVisible();
  await button('Take it').click();
  await tab('Changes').click();
  await button('Publish this version').click();
  await expect.element(page.getByText(/is in use/)).toBeVisible();
  expect((await inUse(owner)).changeLog?.at(-1)?.entries[0]).toMatchObject({ by: 'Coach in Maple', new: question });
});

it('asks for a word’s meaning before it shows what the lens says, and compares without names until asked', async () => {
  const stage = await atLens();
  await tab('Same words?').click();
  await page.getByRole('region', { name: 'Ask others' }).getByText('math discourse', { exact: true }).click();
  await button('Save the question file').click();
  const asked = await savedJson(stage);
  await page.getByLabelText('Open a question file').upload([asked.file]);
  const shared = builtInLens.definitions.find(({ term }) => term === 'math discourse')?.definition ?? '?';
  const answer = page.getByRole('region', { name: 'Answer' });
  await page.getByLabelText('What does “math discourse” mean to you?').fill('Students talk a lot');
  await expect.element(answer.getByText(shared)).not.toBeInTheDocument();
  await answer.getByLabelText('Your name (if you want to be named)').fill('Principal Ruiz');
  await button('Save my answers').click();
  await expect.element(answer.getByText(shared)).toBeVisible();
  const answered = await savedJson(stage, 1);
  await page.getByLabelText('Choose the files').upload([asked.file, answered.file]);
  const compare = page.getByRole('region', { name: 'Compare' });
  await expect.element(compare.getByText('Students talk a lot')).toBeVisible();
  await expect.element(compare.getByText('Principal Ruiz')).not.toBeInTheDocument();
  await compare.getByText('Show names').click();
  await expect.element(compare.getByText('Principal Ruiz')).toBeVisible();
});

it('shows a second lens beside ours and takes it away again, also where ours is locked', async () => {
  const district = { ...builtInLens, title: 'Riverside lens', version: '2.1.0' };
  const stage = await atLens({
    before: async ({ store }) => {
      await store.lenses.keep(schoolLens);
      const values = { organisation: 'Riverside', lensPack: JSON.stringify(district), lensLocked: true };
      await store.policy.take(values, 'riverside');
    },
  });
  const second = async () => {
    const shown = await stage.port.workspace();
    return shown.ok ? (shown.value.second?.title ?? null) : shown.reason;
  };
  await tab('Versions').click();
  await button('Show beside ours').click();
  await expect.element(page.getByText('(beside ours)')).toBeVisible();
  expect(await second()).toBe(schoolLens.title);
  // Where two are in use, both are named: above the lens, and in the last line of everything.
  await expect
    .element(page.getByText(`In use: Riverside lens, version 2.1.0, and beside it ${schoolLens.title}, version 1.2.0`))
    .toBeVisible();
  expect(stage.root.querySelector('.sl-in-force')?.textContent).toMatch(
    new RegExp(`^Set by Riverside, look-fors 2\\.1, received .+, beside it ${schoolLens.title} 1\\.2$`),
  );
  location.hash = '#/preferences';
  const choice = page.getByRole('checkbox', { name: 'Gestures and drawings carry ideas' });
  await choice.click();
  await expect.element(choice).toBeChecked();
  await expect.element(page.getByText(`${schoolLens.title} ${schoolLens.version}`)).toBeVisible();
  location.hash = '#/lens';
  await tab('Versions').click();
  await button('Show ours alone').click();
  await expect.element(button('Show beside ours')).toBeVisible();
  expect(await second()).toBeNull();
});

it('lets a lens that the district locked be read and proposed to, and published by nobody here', async () => {
  const district = { ...builtInLens, title: 'Riverside lens', version: '2.1.0' };
  const stage = await atLens({
    before: async ({ store }) => {
      const values = { organisation: 'Riverside', lensPack: JSON.stringify(district), lensLocked: true };
      await store.policy.take(values, 'riverside');
    },
  });
  await expect.element(page.getByText(/Set by Riverside\. You can read every word here/)).toBeVisible();
  await expect.element(page.getByText('In use: Riverside lens, version 2.1.0')).toBeVisible();
  await field('Guiding question').fill(question);
  await tab('Changes').click();
  await expect.element(button('Drop all changes')).toBeVisible();
  expect(button('Publish this version').query()).toBe(null);
  await tab('Versions').click();
  await vi.waitFor(() => expect(stage.root.querySelectorAll('.sl-lens-versions > ul > li').length).toBeGreaterThan(1));
  expect(button('Use this version').query()).toBe(null);
  await tab('Proposals').click();
  await field('Why (for the change log)').fill('It was read in two ways.');
  await expect.element(button('Save the proposal')).toBeEnabled();
});
