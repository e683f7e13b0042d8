/** Goals and decisions in the notebook: written, settled, changed, deleted and brought back. */
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { agreed } from '../../doubles/agreed';
import { givenVisit } from '../../doubles/given-visit';
import { button, paint } from './screen';

const under = (name: string) => page.getByRole('region', { name, exact: true });
const texts = (root: HTMLElement, id: string): string[] =>
  [...root.querySelectorAll(`[aria-labelledby=${id}] .sl-goals-text`)].map((one) => one.textContent ?? '');

it('takes a goal and a decision of a session, and says what to do while there is none', async () => {
  const { root, port } = await paint({ place: 'goals', before: (double) => givenVisit(double) });
  await expect.element(page.getByText('No goal is written down yet.', { exact: false })).toBeVisible();
  await button('Keep it').click();
  await expect.element(page.getByText('Write it down first.')).toBeVisible();
  await page.getByLabelText('What would classrooms look and sound like?').fill('Three voices in every class');
  await button('Keep it').click();
  await expect.element(page.getByText('Say why it matters too', { exact: false })).toBeVisible();
  await page.getByLabelText('Why does it matter?').fill('One voice is one way of thinking');
  await button('Keep it').click();
  await vi.waitFor(() => expect(texts(root, 'sl-goals')).toEqual(['Three voices in every class']));
  await page.getByRole('radio', { name: 'A decision' }).click();
  await expect.element(under('Goals').getByText('Why: One voice is one way of thinking')).toBeVisible();
  await page.getByLabelText('What did you decide?').fill('Number talks on Tuesdays');
  await page.getByLabelText('Come back to it on').fill('2099-03-01');
  const visits = await port.visits();
  const visitId = visits.ok ? (visits.value[0]?.id ?? '') : '';
  await page.getByLabelText('From a visit or session').selectOptions(visitId);
  await button('Keep it').click();
  await vi.waitFor(() => expect(texts(root, 'sl-decisions')).toEqual(['Number talks on Tuesdays']));
  await expect.element(under('Decisions').getByText('It serves no goal yet.')).toBeVisible();
  await expect.element(under('Decisions').getByText('come back to it on Mar 1, 2099', { exact: false })).toBeVisible();
  expect(root.querySelector('[aria-labelledby=sl-decisions] a')?.getAttribute('href')).toContain(`visit=${visitId}`);
});

it('keeps what is half-written, until it is kept', async () => {
  const first = await paint({ place: 'goals' });
  const field = () => page.getByLabelText('What would classrooms look and sound like?');
  await field().fill('Three voi');
  await vi.waitFor(async () => expect(await first.port.readDraft('agreement')).toMatchObject({ value: 'Three voi' }));
  const why = () => page.getByLabelText('Why does it matter?');
  await why().fill('One voi');
  await vi.waitFor(async () => expect(await first.port.readDraft('agreement-why')).toMatchObject({ value: 'One voi' }));
  await paint({ place: 'goals', name: first.port.name });
  await expect.element(field()).toHaveValue('Three voi');
  await expect.element(why()).toHaveValue('One voi');
});

it('settles a decision and lets it stand again, and takes other words for a goal', async () => {
  const { root } = await paint({ place: 'goals', before: agreed });
  await expect.element(page.getByText('1 is due for another look.')).toBeVisible();
  await under('Decisions').getByRole('button', { name: 'Done: Number talks on Tuesdays.' }).click();
  await vi.waitFor(() => expect(texts(root, 'sl-decisions')).toEqual(['The first question is planned together.']));
  await page.getByText('Reached, done or dropped (2)').click();
  await button('It stands again: Number talks on Tuesdays.').click();
  await vi.waitFor(() => expect(texts(root, 'sl-decisions')).toHaveLength(2));
  await button('Change: Every class hears three voices before an answer counts.').click();
  await page.getByLabelText('Its words').fill('Four voices');
  await button('Save the change').click();
  await vi.waitFor(() => expect(texts(root, 'sl-goals')).toContain('Four voices'));
});

it('says which goal a decision serves and what a goal still lacks, and takes both later', async () => {
  const { root } = await paint({ place: 'goals', before: agreed });
  const serves = 'for the goal “Every class hears three voices before an answer counts.”';
  await expect.element(under('Decisions').getByText(serves, { exact: false })).toBeVisible();
  await expect.element(under('Goals').getByText('It does not say yet why it matters.')).toBeVisible();
  await button(/^Change: Students give reasons/).click();
  await under('Goals').getByLabelText('Why does it matter?').fill('Guessing hides thinking');
  await button('Save the change').click();
  await expect.element(under('Goals').getByText('Why: Guessing hides thinking')).toBeVisible();
  await button(/^Change: The first question/).click();
  const goal = under('Decisions').getByLabelText('Which goal does it serve?');
  await goal.selectOptions('Every class hears three voices before an answer counts.');
  await button('Save the change').click();
  await vi.waitFor(() => expect(root.textContent?.match(/for the goal “Every/g)).toHaveLength(2));
  expect(root.textContent).not.toContain('It serves no goal yet.');
});

it('brings back what was deleted, and shows what the district is after without a way to change it', async () => {
  const { root } = await paint({
    place: 'goals',
    before: async (port) => {
      await agreed(port);
      await port.store.policy.take({ organisation: 'Riverside', objectives: ['Talk that builds reasons'] }, 'digest');
    },
  });
  await expect.element(under('What Riverside is after').getByText('Talk that builds reasons')).toBeVisible();
  expect(root.querySelectorAll('[aria-labelledby=sl-district-goals] button')).toHaveLength(0);
  const before = texts(root, 'sl-decisions');
  await button('Delete: Number talks on Tuesdays.').click();
  await vi.waitFor(() => expect(texts(root, 'sl-decisions')).toHaveLength(1));
  await expect.element(page.getByText('Deleted: “Number talks on Tuesdays.”')).toBeVisible();
  await button('Undo').click();
  await vi.waitFor(() => expect(texts(root, 'sl-decisions')).toEqual(before));
});
