/** What a leader sees of a district's policy in the panel: what it is after, who set what and since when, and where help is. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { open } from './screen';

const district = {
  policy: {
    organisation: 'Riverside',
    objectives: ['Students give reasons in every lesson'],
    helpLink: 'https://riverside.example/help',
  },
  ownsLens: true,
  lensRefused: false,
  refused: 0,
  settled: 0,
  receivedAt: '2026-08-14T09:00:00Z',
};

it('shows the district’s objectives under the vision, and in the last line who set what, since when, and where help is', async () => {
  const { root } = await open({ policy: district });
  expect(root.querySelector('.sl-in-force')?.textContent).toMatch(
    /^Set by Riverside, look-fors [\d.]+, received 14 Aug|^Set by Riverside, look-fors [\d.]+, received Aug 14/,
  );
  await expect.element(page.getByRole('link', { name: 'Help' })).toHaveAttribute('href', district.policy.helpLink);
  root.querySelector<HTMLElement>('.sl-vision summary')?.click();
  await expect.element(page.getByRole('list', { name: 'Our objectives' })).toBeVisible();
  await expect.element(page.getByText('Students give reasons in every lesson')).toBeVisible();
});

it('says nothing of a district where none is', async () => {
  const { root } = await open();
  expect(root.querySelector('.sl-in-force')).toBeNull();
});
