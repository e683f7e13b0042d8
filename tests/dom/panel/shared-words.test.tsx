import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { builtInLens } from '@/lib/lens/built-in';
import { button, open, settled, tab } from './screen';

it('shows all shared words, and finds one by what other people call it', async () => {
  const { root } = await open();
  await tab('Shared words').click();
  expect(root.querySelectorAll('.sl-word')).toHaveLength(builtInLens.definitions.length);
  await page.getByRole('searchbox', { name: 'Find a word' }).fill('think time');
  await settled();
  expect(root.querySelector('.sl-word-line')?.textContent).toContain('wait time');
  await expect.element(page.getByText('also said: think time')).toBeVisible();
});

it('says what a word means, looks like, sounds like and is not, where that is from, and in which lens', async () => {
  const { root } = await open();
  await tab('Shared words').click();
  await button('productive struggle').click();
  const definition = builtInLens.definitions.find(({ id }) => id === 'def-struggle');
  const card = root.querySelector('.sl-word-card')?.textContent ?? '';
  for (const name of ['Means', 'Looks like', 'Sounds like', 'Is not', 'Sources']) expect(card).toContain(name);
  for (const line of [
    definition?.definition,
    ...(definition?.looksLike ?? []),
    ...(definition?.soundsLike ?? []),
    ...(definition?.isNot ?? []),
    ...builtInLens.sources.filter(({ id }) => definition?.sources.includes(id)).map(({ citation }) => citation),
    `${builtInLens.title}, version ${builtInLens.version}`,
  ]) {
    expect(card).toContain(line);
  }
});

it('says what to do when there is no such word', async () => {
  await open();
  await tab('Shared words').click();
  await page.getByRole('searchbox').fill('zeugma');
  await expect.element(page.getByText(/No shared word for “zeugma”/)).toBeVisible();
});

it('leaves the words of the lens in the lens’s language', async () => {
  const { root } = await open({ preferences: { locale: 'es' } });
  expect(document.documentElement.lang).toBe('es');
  await tab('Palabras comunes').click();
  await button('math discourse').click();
  const means = root.querySelector('.sl-means');
  expect(means?.closest('[lang]')?.getAttribute('lang')).toBe('en-US');
  const heading = page.getByText('Significa').element();
  expect(heading.closest('[lang]')?.getAttribute('lang')).toBe('es');
});
