/** Words in textareas, inputs and rich text fields: tagged where they stand, the field's own text untouched, found again in it. */
import { describe, expect, it } from 'vitest';
import { selectInField, selectPassage } from './harness/select.ts';
import { Leader } from './leader.ts';
import { withBrowser } from './with-browser.ts';

describe.each(['chromium', 'firefox'] as const)('fields in %s', (name) => {
  let leader: Leader;

  withBrowser(name, async (browser, pages) => {
    leader = await Leader.sitDown(browser, pages.url('fields.html'));
  });

  const everything = (): Promise<string> =>
    leader.tab.evaluate(() =>
      JSON.stringify({
        values: [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map((field) => field.value),
        rich: [...document.querySelectorAll('[contenteditable]')].map((field) => field.outerHTML),
      }),
    );

  it.each([
    ['a textarea', '#heard', "It's not extra, it was hiding in the 8 and the 5."],
    ['an input', '#topic', 'and how we know'],
    ['a read-only note', '#locked-note', 'In December eight of nineteen children spoke.'],
  ])('saves words from %s by chord and digit, and leaves every field as it was', async (_, field, words) => {
    const before = await everything();
    await selectInField(leader.tab, field, words);
    await leader.chord();
    await leader.tab.press('1');
    expect(await leader.savedUnder()).toContain('Saved under');
    await leader.leaveTagBar();
    expect(await everything()).toBe(before);
  });

  it('saves words from a rich text field, across its markup, and leaves the field as it was', async () => {
    const before = await everything();
    await selectPassage(leader.tab, 'six seconds of quiet made room for the boy');
    await leader.chord();
    await leader.tab.press('2');
    expect(await leader.savedUnder()).toContain('Saved under');
    await leader.leaveTagBar();
    expect(await everything()).toBe(before);
  });

  it('finds them all again after a reload, each in its own field', async () => {
    await leader.reload();
    await leader.go('My quotes');
    const quotes = await leader.quotesBecome(
      'all four, in the order of the page',
      (all) => all.length === 4 && all[0]?.words === 'and how we know' && all.every((q) => q.state === ''),
    );
    expect(quotes.map((quote) => quote.words)).toEqual([
      'and how we know',
      "It's not extra, it was hiding in the 8 and the 5.",
      'In December eight of nineteen children spoke.',
      'six seconds of quiet made room for the boy',
    ]);
  });

  it('selects the words in a field that cannot show a mark', async () => {
    await leader.press('Show in the page: It');
    await leader.tab.waitFor(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#heard');
      return (
        field?.value.slice(field.selectionStart, field.selectionEnd) ===
        "It's not extra, it was hiding in the 8 and the 5."
      );
    });
  });

  it('follows words that moved, and says when they are gone', async () => {
    await leader.tab.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#heard');
      if (field) field.value = `8:41 Before anybody spoke you put the ten frames on the rug.\n${field.value}`;
      const topic = document.querySelector<HTMLInputElement>('#topic');
      if (topic) topic.value = '38 + 25 in the head';
    });
    await leader.takeAway('In December');
    await leader.press('Undo');
    const quotes = await leader.quotesBecome('one gone', (all) =>
      all.some((q) => q.state.includes('no longer on this page')),
    );
    expect(quotes.filter((quote) => quote.state !== '').map((quote) => quote.words)).toEqual(['and how we know']);
  });

  it('lets a digit without the chord be the host’s own', async () => {
    await selectInField(leader.tab, '#topic', '38');
    await leader.tab.press('7');
    expect(await leader.tab.evaluate(() => document.querySelector<HTMLInputElement>('#topic')?.value)).toBe(
      '7 + 25 in the head',
    );
  });

  it('never offers words from a password', async () => {
    await leader.tab.click('#pin');
    await leader.tab.evaluate(() => document.querySelector<HTMLInputElement>('#pin')?.select());
    await leader.tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    expect(await leader.panel.evaluate(() => document.querySelector('.sl-tag-offer')?.textContent ?? '')).not.toContain(
      'not-a-passage',
    );
  });
});
