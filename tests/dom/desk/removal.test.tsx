/** What a panel asked to take away where no browser vouches for what was seen: the notebook asks first. */
import { expect, it, vi } from 'vitest';
import { button, paint } from './screen';

const asked = (root: HTMLElement): string => root.querySelector('#sl-removal')?.textContent ?? '';

async function askedAbout(what: string, id: (stage: Awaited<ReturnType<typeof paint>>) => Promise<string>) {
  const stage = await paint({ place: 'home' });
  await vi.waitFor(() => expect(stage.root.querySelector('main h1')).not.toBeNull());
  location.hash = `#/remove?${what}=${await id(stage)}`;
  return stage;
}

it('asks about a quote in its own words, keeps it when told to, and deletes it when sure', async () => {
  let id = '';
  const { root, port } = await askedAbout('quote', async ({ port: { store } }) => {
    const space = await store.spaces.current();
    const page = space.ok ? await store.snippets.page(space.value.id, { limit: 1 }) : space;
    if (!page.ok) throw new Error(page.reason);
    id = page.value.snippets[0]?.id ?? '';
    return id;
  });
  await vi.waitFor(() => expect(asked(root)).toBe('Delete this quote?'));
  const found = await port.store.snippets.get(id);
  expect(root.querySelector('#sl-removal + blockquote')?.textContent).toBe(found.ok && found.value.body.quote.exact);
  await button('Keep it').click();
  await vi.waitFor(() => expect(asked(root)).toBe(''));
  expect((await port.store.snippets.get(id)).ok).toBe(true);
  location.hash = `#/remove?quote=${id}`;
  await vi.waitFor(() => expect(asked(root)).toBe('Delete this quote?'));
  await button('Delete').click();
  await vi.waitFor(async () => {
    const now = await port.store.snippets.get(id);
    expect(now.ok && now.value.deletedAt === null).toBe(false);
  });
  expect(location.hash).toBe('#/home');
});

it.each(['everything.00000000-0000-4000-8000-000000000101', 'quote', 'quote.nothing'])(
  'asks nothing about %s',
  async (of) => {
    const [what = '', id = ''] = of.split('.');
    const { root } = await askedAbout(what, async () => id);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked(root)).toBe('');
  },
);
