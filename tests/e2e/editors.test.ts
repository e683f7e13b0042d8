/**
 * Working beside every editor that leaders' pages embed, with the loaded extension: all of them on one page, some in frames, and some
 * inside open shadow roots. A digit after the chord is ours and never the editor's, so the selected words survive it; what a page would
 * save is the same, byte for byte, before and after; and words that are put in stand in the editor's own model, with one step of its undo.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITOR_NAMES } from '../doubles/editors/names.ts';
import { type EditorsServer, startEditors } from '../doubles/editors/page/serve.ts';
import { type PageServer, startPages } from '../doubles/server.ts';
import type { LoadedBrowser } from './harness/loaded-browser.ts';
import { until } from './harness/until.ts';
import { launch } from './launch.ts';
import { Leader } from './leader.ts';

/** Textareas and inputs can show no mark: there a jump selects the words. */
const WITHOUT_MARKS: readonly string[] = ['textarea', 'input'];
/**
 * Those that leaders' pages have inside open shadow roots. TinyMCE without a frame finds no caret there in Chromium, and its makers do not
 * support it (https://github.com/tinymce/tinymce/issues/6158): the panel says that it cannot see whether the words were taken.
 */
const NESTED = EDITOR_NAMES.filter((editor) => /^(?:textarea|contenteditable|TinyMCE \d)$/.test(editor));
const NOTE = 'Who else could say why?';
const wordsIn = (editor: string): string => `in ${editor} two pairs compared`;

describe.each(['chromium', 'firefox'] as const)('editors in %s', (name) => {
  let pages: PageServer;
  let editors: EditorsServer;
  let browser: LoadedBrowser;
  let leader: Leader;

  beforeAll(async () => {
    [pages, editors] = await Promise.all([startPages(), startEditors()]);
    browser = await launch(name, pages);
    leader = await Leader.sitDown(browser, editors.together);
    await leader.tab.waitFor(() => window.together !== undefined);
  });
  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]();
    await Promise.all([pages?.stop(), editors?.[Symbol.asyncDispose]()]);
  });

  const holds = (editor: string) => leader.tab.evaluate((editor) => window.together?.holds(editor), editor);
  const marked = () => leader.tab.evaluate(() => window.together?.marked().map(({ words }) => words) ?? []);
  const open = async (some: readonly string[], nested = false): Promise<void> => {
    for (const editor of some) {
      await leader.tab.evaluate(
        ([name, inside]) => window.together?.open(name as string, inside === 'nested'),
        [editor, nested ? 'nested' : ''],
      );
    }
  };

  it('are all that the project knows', async () => {
    expect(await leader.tab.evaluate(() => window.together?.names)).toEqual(EDITOR_NAMES);
  });

  describe.each([
    ['in the page and in frames', EDITOR_NAMES, false, ''],
    ['inside shadow roots', NESTED, true, '?nested'],
  ] as const)('%s', (_, some, nested, query) => {
    const words = some.map(wordsIn);
    const visible = some.filter((editor) => !WITHOUT_MARKS.includes(editor)).map(wordsIn);

    it('stand there together', async () => {
      const before = leader.tab;
      leader = await Leader.sitDown(browser, editors.together + query);
      await before.close();
      await leader.tab.waitFor(() => window.together !== undefined);
      await open(some, nested);
    });

    it.each(some)('%s keeps its words through chord and digit, and saves what it saved before', async (editor) => {
      const before = await holds(editor);
      expect(before?.text).toContain(wordsIn(editor));
      await leader.tab.evaluate(
        ([words, name]) => window.together?.select(words as string, name),
        [wordsIn(editor), editor],
      );
      await leader.chord();
      await leader.tab.press('1');
      expect(await leader.savedUnder()).toContain('Saved under');
      await leader.leaveTagBar();
      expect(await holds(editor)).toEqual(before);
    });

    it('have their quotes listed in the order of the page, and marked where marks can be drawn', async () => {
      await leader.go('My quotes');
      const listed = await leader.quotesBecome('all of them, found', (all) =>
        words.every((each) => all.some((quote) => quote.words === each && quote.state === '')),
      );
      expect(listed.map((quote) => quote.words)).toEqual(words);
      expect(
        await until('the marks', async () => ((await marked()).length === visible.length ? marked() : null)),
      ).toEqual(expect.arrayContaining(visible));
    });

    it.each(some)('%s has its quote found again after a reload, and is scrolled to it', async (editor) => {
      if (editor === some[0]) {
        await leader.reload();
        await leader.tab.waitFor(() => window.together !== undefined);
        // The other way round in time, not in place: an editor may be ready before one that stands above it.
        await open(some, nested);
        await leader.go('My quotes');
      }
      await leader.quotesBecome(`${editor}’s found`, (all) =>
        all.some((quote) => quote.words === wordsIn(editor) && quote.state === ''),
      );
      const before = await holds(editor);
      await leader.tab.evaluate(() => window.scrollTo(0, 0));
      await leader.press(`Show in the page: ${wordsIn(editor)}`);
      await leader.tab.waitFor(
        ([words, name, control]) =>
          control
            ? window.together?.selected(name as string) === words
            : window.together?.marked().some((mark) => mark.words === words && mark.inSight),
        [wordsIn(editor), editor, WITHOUT_MARKS.includes(editor) ? 'control' : ''],
      );
      expect(await holds(editor)).toEqual(before);
    });

    it.each(some)('%s takes the note into its own model, and gives it back by one undo', async (editor) => {
      if (editor === some[0]) await leader.writeNote(NOTE);
      const before = await holds(editor);
      const middle = await leader.tab.evaluate((name) => window.together?.middleOf(name), editor);
      if (!middle) throw new Error('the page is gone');
      // With the mouse, in the page and then in the panel: the editor loses the keyboard before it gets the words.
      await leader.tab.drag(middle, middle);
      // With the selection the tag bar goes, and all above it moves: nobody aims at what moves.
      await leader.panel.waitFor(() => !document.querySelector('.sl-tag-bar'));
      await leader.panel.click('.sl-note-acts .sl-button:nth-child(3)');
      await until(`the note in ${editor}`, async () => (await holds(editor))?.text.includes(NOTE));
      await leader.panel.waitFor(() =>
        document.querySelector('.sl-note-acts + p')?.textContent?.startsWith('The note stands in'),
      );
      await leader.tab.evaluate((name) => window.together?.undo(name as string), editor);
      await leader.tab.waitFor(
        ([name, note]) => !window.together?.holds(name).text.includes(note as string),
        [editor, NOTE],
      );
      expect((await holds(editor))?.text).toBe(before?.text);
    });

    it('are marked as before, although each has drawn its text anew since', async () => {
      const sorted = [...visible].sort();
      await until('the marks', async () => `${(await marked()).sort()}` === `${sorted}`);
    });
  });
});
