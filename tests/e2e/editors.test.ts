/**
 * Tagging beside every editor that leaders' pages embed, with the loaded extension: a digit after the chord is ours and never the
 * editor's, so the selected words survive it, and what a page would save is the same, byte for byte, before and after.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITOR_NAMES } from '../doubles/editors/names.ts';
import { type EditorsServer, startEditors } from '../doubles/editors/page/serve.ts';
import { type PageServer, startPages } from '../doubles/server.ts';
import type { LoadedBrowser } from './harness/loaded-browser.ts';
import { launch } from './launch.ts';
import { Leader } from './leader.ts';

/** Editors in frames are not reached yet; Draft.js takes its selection away as soon as it loses the keyboard. */
const NOT_YET: readonly string[] = ['TinyMCE 6', 'CKEditor 4', 'Draft.js'];
const REACHED = EDITOR_NAMES.filter((name) => !NOT_YET.includes(name));
const WORDS = 'Two pairs compared their drawings';

describe.each(['chromium', 'firefox'] as const)('editors in %s', (name) => {
  let pages: PageServer;
  let editors: EditorsServer;
  let browser: LoadedBrowser;
  let leader: Leader;

  beforeAll(async () => {
    [pages, editors] = await Promise.all([startPages(), startEditors()]);
    browser = await launch(name, pages);
    leader = await Leader.sitDown(browser, editors.url);
    await leader.tab.waitFor(() => window.editors !== undefined);
  });
  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]();
    await Promise.all([pages?.stop(), editors?.[Symbol.asyncDispose]()]);
  });

  const holds = () => leader.tab.evaluate(() => window.editors?.holds());

  it('are all that the project knows', async () => {
    expect(await leader.tab.evaluate(() => window.editors?.names)).toEqual(EDITOR_NAMES);
  });

  it.each(REACHED)('%s keeps its words through chord and digit, and saves what it saved before', async (editor) => {
    await leader.tab.evaluate((editor) => window.editors?.open(editor), editor);
    const before = await holds();
    expect(before?.text).toContain(WORDS);
    await leader.tab.evaluate((words) => window.editors?.select(words), WORDS);
    await leader.chord();
    await leader.tab.press('1');
    expect(await leader.savedUnder()).toContain('Saved under');
    await leader.leaveTagBar();
    expect(await holds()).toEqual(before);
    await leader.tab.evaluate(() => window.editors?.close());
  });
});
