import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { builtInLens } from '@/lib/lens/built-in';
import { withSuggestions } from '../../doubles/engines';
import type { PortSetup } from '../../doubles/panel-port';
import { walkthrough } from '../../doubles/walkthrough';
import { longNote } from '../../unit/writing/notes';
import { button, open, settled, tab } from './screen';

/** What a person would call a freeze, in ms; the bars for a quiet machine are measured by the bench. */
const FREEZE = 1_000;

/** The longest stretch in which nothing else could happen, in ms. */
function heartbeat(): () => number {
  let last = performance.now();
  let longest = 0;
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 20);
  return () => {
    clearInterval(beat);
    return Math.max(longest, performance.now() - last);
  };
}

async function inField(text: string, setup: PortSetup = {}) {
  const screen = await open({ field: { key: 'f', label: 'Feedback', baseline: '', text }, ...setup });
  await tab('My note').click();
  await page.getByRole('radio', { name: 'In the page' }).click();
  await settled();
  const stop = heartbeat();
  await button('Check my note').click();
  return { ...screen, stop };
}

const checked = (root: HTMLElement) =>
  vi.waitFor(
    () => {
      expect(root.querySelector('.sl-check')).not.toBeNull();
      expect(root.textContent).not.toContain('Reading on');
      expect(root.querySelector('.sl-hints, .sl-unchecked')).not.toBeNull();
    },
    { timeout: 15_000, interval: 25 },
  );

describe('a text that nobody should write', () => {
  it.each([
    ['200,000 words', longNote(200_000), 'Only the first part of this long text was checked.'],
    ['no letters', '12 + 30 = 42 🧮 !!!', 'There are no words here to check.'],
    [
      'an unknown language',
      'Учителя попросили учеников объяснить своё решение на доске, и двое объяснили его по-разному.',
      'This text was not checked: its language is not known here.',
    ],
    ['8,000 emoji', '🧑‍🏫'.repeat(8_000), 'There are no words here to check.'],
  ])('is told to be unchecked, and freezes nothing: %s', async (_name, text, sentence) => {
    const { stop } = await inField(text);
    await expect.element(page.getByText(sentence), { timeout: 15_000 }).toBeVisible();
    expect(stop()).toBeLessThan(FREEZE);
  });

  it.each([
    ['one sentence of 50,000 letters', `Your low kids ${'and then a student said so '.repeat(1_850)}`],
    ['unbalanced quotation marks', `Your low kids said so. ${'"said “and \' then « '.repeat(2_000)}`],
  ])('is read to its end, and freezes nothing: %s', async (_name, text) => {
    const { root, stop } = await inField(text);
    await checked(root);
    expect(root.querySelector('.sl-hint-name')?.textContent).toBe('A label for students');
    expect(stop()).toBeLessThan(FREEZE);
  });
});

describe('a lens that nobody should write', () => {
  it('may hold 10,000 entries in a list', async () => {
    const deficit = Array.from({ length: 10_000 }, (_, at) => `the group of level ${at}`);
    const lens = { ...builtInLens, writing: { ...builtInLens.writing, wordLists: { en: { deficit } } } };
    const { root, stop } = await inField('Today I was with the group of level 9731 for ten minutes.', { lens });
    await checked(root);
    expect(root.querySelector('.sl-hint-why')?.textContent).toContain('the group of level 9731');
    expect(stop()).toBeLessThan(FREEZE);
  });

  it('may call a common word a term: the words of the note are listed once', async () => {
    const [first] = builtInLens.definitions;
    if (!first) throw new Error('the built-in lens has definitions');
    const lens = { ...builtInLens, definitions: [{ ...first, aliases: ['the', 'students'] }] };
    const { root } = await inField('The students said that the line is the steepest of the three. '.repeat(60), {
      lens,
    });
    await checked(root);
    expect(root.querySelectorAll('.sl-terms .sl-term')).toHaveLength(1);
  });
});

it('sorts no more than it can keep of a text of 200,000 words, and says so', async () => {
  await open();
  await tab('My note').click();
  await page.getByRole('radio', { name: 'Sort notes' }).click();
  await settled();
  const field = page.getByRole('textbox', { name: 'Your notes' }).element() as HTMLTextAreaElement;
  const text = longNote(200_000);
  const stop = heartbeat();
  // As one paste: a test's own typing of a million letters takes half a minute.
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.element(page.getByText('Only the first 200,000 characters were taken.')).toBeVisible();
  expect(field.value).toHaveLength(200_000);
  expect(stop()).toBeLessThan(3 * FREEZE);
});

it('walks through twenty sentences by keys alone: each is kept where the key said, or passed over', async () => {
  const sentences = Array.from({ length: 20 }, (_, at) =>
    at % 4 === 3
      ? `The agenda stood on board ${at}.`
      : `The teacher waited about ${at + 3} seconds of silence before she called on anyone.`,
  );
  const { engines, ready } = withSuggestions();
  const { port } = await open({ drafts: { [`sort:${walkthrough.key}`]: sentences.join(' ') } }, { engines });
  await ready;
  await tab('My note').click();
  await page.getByRole('radio', { name: 'Sort notes' }).click();
  (document.activeElement as HTMLElement).blur();
  await button('Sort these notes').click();
  for (let at = 1; at <= 20; at += 1) {
    await expect.element(page.getByText(`Sentence ${at} of 20`)).toBeVisible();
    await userEvent.keyboard(at % 4 === 0 ? '{Enter}' : '1');
  }
  await expect.element(page.getByText('All sentences are sorted; 15 quotes were saved.')).toBeVisible();
  expect(port.kept.map(({ body }) => body.quote.exact)).toEqual(sentences.filter((_, at) => at % 4 !== 3));
  expect(new Set(port.kept.map(({ tags }) => tags[0]?.lookForId))).toEqual(new Set(['lf-wait']));
  await vi.waitFor(() => expect(port.drafts.has(`sort:${walkthrough.key}`)).toBe(false));
});
