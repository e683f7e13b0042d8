import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LocatedView } from '@/lib/messages/view';
import { en } from '@/lib/words/en';
import { quotes, uuidOf } from '../../doubles/walkthrough';
import { button, lastSaid, open, settled, tab } from './screen';

const places = (...views: LocatedView[]): { snippets: typeof quotes; located: LocatedView[] } => ({
  snippets: quotes.filter(({ id }) => views.some((view) => view.id === id)),
  located: views,
});

async function openQuotes(setup = {}) {
  const screen = await open({ snippets: quotes, ...setup });
  await tab(/^My quotes/).click();
  return screen;
}
const words = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('.sl-quote-exact')].map((line) => line.textContent ?? '');

describe('my quotes', () => {
  it('stand in the order of the document', async () => {
    const { root } = await openQuotes(
      places(
        { id: uuidOf(1), state: 'found', order: 2 },
        { id: uuidOf(2), state: 'moved', order: 0 },
        { id: uuidOf(3), state: 'found', order: 1 },
      ),
    );
    expect(words(root)).toEqual([2, 3, 1].map((n) => quotes[n - 1]?.body.quote.exact));
    expect(root.querySelector('.sl-state')).toBeNull();
  });

  it('say what to do next when there are none', async () => {
    await openQuotes({ snippets: [] });
    await expect.element(page.getByText('Nothing saved from this page yet.')).toBeVisible();
    await expect.element(page.getByText(/Select a passage in the page/)).toBeVisible();
  });

  it('jump to their place, and point at it on hover and with the keyboard', async () => {
    const { port } = await openQuotes();
    await button(/^Show in the page: Partners/).hover();
    expect(port.pointed).toBe(uuidOf(3));
    await button(/^Show in the page: Partners/).click();
    expect(port.called('reveal')).toEqual([[uuidOf(3)]]);
    // The mouse out of the way: the list scrolls under it as the keyboard moves on.
    await page.getByRole('tab', { name: 'My note' }).hover();
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}');
    expect(port.pointed).toBe(uuidOf(4));
  });

  it('of the original are offered beside a copy of it, and come along when the person says so', async () => {
    const original = {
      key: 'docs.google.com/document/d/1First/edit',
      title: 'Walkthrough notes',
      count: quotes.length,
    };
    const { port, root } = await openQuotes({ snippets: [], original, carried: quotes });
    await expect
      .element(page.getByText(/^This may be a copy of “Walkthrough notes”, where you have \d saved quotes/))
      .toBeVisible();
    await button('Bring them along').click();
    await expect.poll(() => words(root).length).toBe(quotes.length);
    expect(port.called('carryOver')).toEqual([[original.key]]);
    expect(lastSaid(root)).toContain('Those of the first document stay with it');
  });

  it('are copied as a comment: the look-for’s name, the words, one question', async () => {
    const { port, root } = await openQuotes();
    await button(/^Copy as a comment: Partners/).click();
    await expect.poll(() => port.clipboard).toHaveLength(1);
    const [first, question] = port.clipboard[0]?.split('\n') ?? [];
    expect(first).toContain('“Partners compared answers and stopped.”');
    expect(question).toMatch(/\?$/);
    expect(lastSaid(root)).toContain('comment box');
  });

  it('ask before they follow changed words, and show old and new', async () => {
    const { port, root } = await openQuotes(
      places({ id: uuidOf(3), state: 'changed', order: 0, now: 'Partners compared answers and explained one.' }),
    );
    await expect.element(page.getByText('wording changed: same quote?')).toBeVisible();
    expect(root.querySelector('.sl-old-new')?.textContent).toBe(
      'SavedPartners compared answers and stopped.NowPartners compared answers and explained one.',
    );
    await button('Yes, the same quote').click();
    expect(port.called('confirmChanged')).toEqual([[uuidOf(3)]]);
    await settled();
    expect(root.querySelector('.sl-quote-state')).toBeNull();
  });

  it('ask which place is meant when the words stand there more than once', async () => {
    const { port } = await openQuotes(
      places({ id: uuidOf(5), state: 'ambiguous', order: 0, places: ['asked the pair …', 'closed with …'] }),
    );
    await expect.element(page.getByText('appears more than once: which?')).toBeVisible();
    await button('Place 2 closed with …').click();
    expect(port.called('choosePlace')).toEqual([[uuidOf(5), 1]]);
  });

  it('are never lost when they are gone from the page or it cannot be read', async () => {
    const { root } = await openQuotes(
      places({ id: uuidOf(1), state: 'gone', order: null }, { id: uuidOf(2), state: 'unknown', order: null }),
    );
    expect(words(root)).toHaveLength(2);
    await expect.element(page.getByText('no longer on this page; your copy is safe')).toBeVisible();
    await expect.element(page.getByText('can’t read this page now')).toBeVisible();
    // There is nowhere to jump to.
    expect(root.querySelector('button.sl-quote-words')).toBeNull();
  });

  it('can be deleted and brought back', async () => {
    const { port, root } = await openQuotes();
    await button(/^Delete: Partners/).click();
    await settled();
    expect(words(root)).toHaveLength(5);
    expect(lastSaid(root)).toBe('Deleted.');
    await button('Undo').click();
    await settled();
    expect(port.kept).toHaveLength(6);
    expect(words(root)).toHaveLength(6);
  });

  it('offer the undo of a delete also after the panel was closed', async () => {
    const { port } = await openQuotes({ undoable: { act: 'delete', words: 'Table 5 asked for another minute' } });
    await expect.element(page.getByText('Deleted “Table 5 asked for another minute”')).toBeVisible();
    await button('Undo').click();
    expect(port.called('undo')).toHaveLength(1);
  });

  it('can be changed: look-fors, level, voice and note, never the words', async () => {
    const { port, root } = await openQuotes();
    await button(/^Change: Half of the class/).click();
    await page.getByRole('option', { name: 'Students explain how and why' }).click();
    await page.getByRole('radio', { name: 'The teacher' }).click();
    await page.getByRole('textbox', { name: 'Your note on it' }).fill('Which half?');
    await button('Save').last().click();
    await settled();
    const changed = port.kept.find(({ id }) => id === uuidOf(4));
    expect(changed).toMatchObject({ speaker: 'teacher', body: { note: 'Which half?', quote: quotes[3]?.body.quote } });
    expect(changed?.tags.map((tag) => tag.lookForId)).toEqual(['lf-represent', 'lf-explain']);
    expect(lastSaid(root)).toBe('Change saved.');
  });

  it('keep a half-written change of a note when it could not be saved, and when the panel is opened again', async () => {
    const { port } = await openQuotes();
    port.fail('edit', 'conflict');
    await button(/^Change: Half of the class/).click();
    await page.getByRole('textbox', { name: 'Your note on it' }).fill('Which half?');
    await button('Save').last().click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(en.reasons.conflict);
    await expect.element(page.getByRole('textbox', { name: 'Your note on it' })).toHaveValue('Which half?');
    const drafts = Object.fromEntries(port.drafts);
    await openQuotes({ drafts });
    await button(/^Change: Half of the class/).click();
    await expect.element(page.getByRole('textbox', { name: 'Your note on it' })).toHaveValue('Which half?');
  });

  it('open when their highlight is clicked in the page', async () => {
    const { port, root } = await open({ snippets: quotes });
    port.emit({ type: 'open-snippets', ids: [uuidOf(5)] });
    await settled();
    await expect.element(tab(/^My quotes/)).toHaveAttribute('aria-selected', 'true');
    expect(root.querySelector('.sl-shown')?.textContent).toContain('Why does that work?');
    expect(document.activeElement?.closest('.sl-shown')).not.toBeNull();
  });

  it('never stand beside another document', async () => {
    const { port, root } = await openQuotes();
    port.hold('snippets');
    const link = port.link;
    if (link.state !== 'connected') throw new Error('The double should be connected.');
    port.emit({ type: 'link', link: { ...link, document: { ...link.document, key: 'practice:next-person' } } });
    await settled();
    expect(words(root)).toEqual([]);
  });
});
