/** The main job in Google Docs, on the stand-in at its real address, with the loaded extension. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { REPEATED, SAID } from '../doubles/google-docs/content.ts';
import { answerDocs, DOCS_HOST, docsUrl } from '../doubles/google-docs/serve.ts';
import { type PageServer, startPages } from '../doubles/server.ts';
import type { LoadedChromium } from './harness/chromium.ts';
import type { ChromiumTab } from './harness/chromium-views.ts';
import { until } from './harness/until.ts';
import { launch } from './launch.ts';
import { Leader } from './leader.ts';

let pages: PageServer;
let browser: LoadedChromium;

beforeAll(async () => {
  pages = await startPages({ secureNames: [DOCS_HOST], answer: answerDocs });
  browser = await launch('chromium', pages, { viewport: { width: 1920, height: 1000 } });
});
afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await pages?.stop();
});

async function openDocument(id: string, faults: Record<string, string> = {}): Promise<ChromiumTab> {
  const tab = await browser.open(docsUrl(id, faults));
  await tab.waitFor(() => window.__double?.frame != null);
  await tab.evaluate(() => window.__double?.ready);
  return tab;
}

/** Selects words as the document holds them. */
const select = (tab: ChromiumTab, words: string): Promise<void> =>
  tab.evaluate((words) => {
    window.__double?.frame?.focus();
    window.__double?.selectWords(words);
    document.querySelector('.kix-appview-editor')?.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  }, words);

/** Select, chord, digit; the panel comes by itself. */
async function tag(tab: ChromiumTab, words: string, digit: string): Promise<Leader> {
  await browser.clickToolbar(tab);
  const leader = await Leader.at(browser, tab);
  await select(tab, words);
  await browser.pressCommand(tab, 'Alt+Shift+K');
  await leader.panel.waitFor(() => document.activeElement instanceof HTMLInputElement);
  await tab.press(digit);
  expect(await leader.savedUnder()).toContain('Saved under');
  await leader.leaveTagBar();
  return leader;
}

const modelText = (tab: ChromiumTab): Promise<string> => tab.evaluate(() => window.__double?.model.text ?? '');

it('tags words by chord and digit, leaves the document as it was, and finds them again after a reload', async () => {
  const tab = await openDocument('1MainJob');
  const before = await modelText(tab);
  const leader = await tag(tab, SAID, '1');
  expect(await modelText(tab)).toBe(before);
  await leader.go('My quotes');
  await leader.quotesBecome('the quote, where it stands', (all) => all.length === 1 && all[0]?.state === '');
  await tab.reload();
  await tab.waitFor(() => window.__double?.frame != null);
  const again = await Leader.at(browser, tab);
  await again.go('My quotes');
  const [quote] = await again.quotesBecome('the same quote', (all) => all.length === 1 && all[0]?.state === '');
  expect(quote?.words).toBe(SAID);
  await again.press('Show in the page');
  await tab.waitFor((words) => window.__double?.model.selected === words, SAID);
});

it('notices a document that takes every key back: none of them reaches it, and the side panel is offered', async () => {
  const tab = await openDocument('1Thief', { focusThief: 'aggressive' });
  const before = await modelText(tab);
  await browser.clickToolbar(tab);
  const leader = await Leader.at(browser, tab);
  await select(tab, SAID);
  await browser.pressCommand(tab, 'Alt+Shift+K');
  await leader.panel.waitFor(() =>
    /side panel/i.test(document.querySelector('[role="alert"], .sl-banner')?.textContent ?? ''),
  );
  await tab.type('3/4 is more');
  // Not even one: the first would have replaced the words that are selected.
  expect(await modelText(tab)).toBe(before);
  await tab.close();
});

it('follows ten edits by others, then says that the words were changed, and shows which', async () => {
  const tab = await browser.tabAt('1MainJob');
  const leader = await Leader.at(browser, tab);
  for (let turn = 0; turn < 10; turn += 1) {
    await tab.evaluate((turn) => window.__double?.model.putByOther(1, 1, `Line ${turn} by somebody else.\n`), turn);
  }
  await leader.quotesBecome('moved', (all) => all[0]?.state === '' && all.length === 1);
  await tab.evaluate(() => {
    const { model } = window.__double ?? {};
    const at = model?.text.indexOf('eighths') ?? 0;
    model?.putByOther(at, at + 7, 'sixteenths');
  });
  await leader.quotesBecome('changed', (all) => /changed/i.test(all[0]?.state ?? ''));
});

it('knows each tab as a document of its own', async () => {
  const tab = await browser.tabAt('1MainJob');
  const leader = await Leader.at(browser, tab);
  await tab.evaluate(() => window.__double?.goToTab('t.90cn325iwsp4'));
  await leader.quotesBecome('none of the other tab’s', (all) => all.length === 0);
  await tab.evaluate(() => window.__double?.goToTab('t.0'));
  await leader.quotesBecome('the first tab’s again', (all) => all.length === 1);
  await tab.close();
});

it('keeps one quote a cell when a selection runs over a table', async () => {
  const tab = await openDocument('2Cells');
  await browser.clickToolbar(tab);
  await Leader.at(browser, tab);
  await tab.evaluate(() => {
    const { model } = window.__double ?? {};
    const text = model?.text ?? '';
    window.__double?.setSelection(text.indexOf('Students explain'), text.indexOf('Students respond') - 3);
    document.querySelector('.kix-appview-editor')?.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  });
  await browser.pressCommand(tab, 'Alt+Shift+K');
  const leader = await Leader.at(browser, tab);
  await leader.panel.waitFor(() => document.activeElement instanceof HTMLInputElement);
  await tab.press('2');
  expect(await leader.savedUnder()).toContain('Saved under');
  await leader.leaveTagBar();
  await leader.go('My quotes');
  const quotes = await leader.quotesBecome('two quotes', (all) => all.length === 2);
  expect(quotes.map(({ words }) => words).sort()).toEqual(['Students explain their thinking', SAID].sort());
  await tab.close();
});

it('tags by a copy event where the page tells no text, and says of nothing that it is gone', async () => {
  const tab = await openDocument('3NoApi', { api: 'throw' });
  const leader = await tag(tab, 'Two more hands went up.', '1').catch((error: unknown) => error);
  expect(leader).toBeInstanceOf(Leader);
  const quotes = await (leader as Leader).quotes();
  expect(quotes.every(({ state }) => !/no longer/i.test(state))).toBe(true);
  await tab.close();
});

it('puts the note where the caret is, one step of undo; on the clipboard when the document may only be looked at', async () => {
  // Its shortcuts go off wherever a key is pressed in its page, also beside its text.
  const tab = await openDocument('4Note', { focusThief: 'shortcuts' });
  const leader = await tag(tab, SAID, '1');
  await tab.evaluate(() => {
    const last = window.__double?.model.last ?? 1;
    window.__double?.setSelection(last, last);
  });
  const before = await modelText(tab);
  await leader.writeNote('I heard a student say why the pieces have to be the same size.');
  await tab.press('Control+b');
  await leader.press('Put into the page');
  await tab.waitFor(() => window.__double?.model.text.includes('why the pieces have to be the same size.'));
  // What was put in is read back before we say so: an undo in between would make it unverified.
  await until('the panel says where it stands', () =>
    leader.panel.evaluate(() => /stands in “Walkthrough notes”/.test(document.body.textContent ?? '')),
  );
  const hears = (): Promise<boolean | undefined> => tab.evaluate(() => window.__double?.log.includes('chord Ctrl+b'));
  expect(await hears()).toBe(false);
  await tab.evaluate(() =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', ctrlKey: true, bubbles: true })),
  );
  expect(await hears()).toBe(true);
  await tab.evaluate(() => window.__double?.undo());
  expect(await modelText(tab)).toBe(before);
  await tab.evaluate(() => Object.assign(window.__double?.faults ?? {}, { mode: 'viewing' }));
  await leader.press('Put into the page');
  await until('the panel says that it is on the clipboard', () =>
    leader.panel.evaluate(() => /on the clipboard/.test(document.body.textContent ?? '')),
  );
  expect(await modelText(tab)).toBe(before);
  await tab.close();
});

it('copies a report of what answered, with no word, name or address of the document in it', async () => {
  const tab = await openDocument('1Report4b');
  const leader = await tag(tab, SAID, '1');
  const text = await leader.pageReport();
  const report = JSON.parse(text) as { surface: string; capabilities: { text: { level: string } } };
  expect(report).toMatchObject({ surface: 'google-docs', capabilities: { text: { level: 'live' } } });
  for (const secret of ['1Report4b', 'docs.google', 'Walkthrough', 'eighths', 'Student B']) {
    expect(text).not.toContain(secret);
  }
  await tab.close();
});

it('offers to take the quotes of a document along to its copy, where they are found', async () => {
  const first = await openDocument('1CopiedOne');
  await tag(first, SAID, '1');
  await first.close();
  const tab = await browser.open(`${docsUrl('1TheCopy')}&title=Copy%20of%20Walkthrough%20notes`);
  await tab.evaluate(() => window.__double?.ready);
  const leader = await Leader.at(browser, tab);
  await leader.go('My quotes');
  await leader.panel.waitFor(() => document.body.textContent?.includes('This may be a copy of “Walkthrough notes”'));
  await leader.press('Bring them along');
  await leader.quotesBecome('found in the copy', (all) =>
    all.some(({ words, state }) => words === SAID && state === ''),
  );
  await tab.close();
});

/** Comments stand at the right, where the panel lies over them. */
async function moveLeft(leader: Leader): Promise<void> {
  await leader.press('Preferences');
  await leader.press('On the left');
  await leader.press('Done');
}

it('puts the note into the comment box that the person writes in, with the panel clicked at that moment', async () => {
  const tab = await openDocument('1Comment');
  const leader = await tag(tab, SAID, '1');
  await moveLeft(leader);
  await leader.writeNote('What did partners hear?');
  const before = await modelText(tab);
  await tab.click('.docos-input-textarea');
  await tab.type('Two questions. ');
  await leader.panel.click('button:has-text("Put into the page")');
  const box = () =>
    tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('.docos-input-textarea')?.value ?? '');
  expect(await until('the note in the box', async () => (await box()).includes('What did partners hear?'))).toBe(true);
  expect(await box()).toBe('Two questions. What did partners hear?');
  expect(await modelText(tab)).toBe(before);
  await tab.close();
});

it('tags words of a comment box as a comment’s, never the words that are selected in the document', async () => {
  const tab = await openDocument('1CommentWords');
  const leader = await tag(tab, SAID, '1');
  await moveLeft(leader);
  await tab.evaluate((words) => window.__double?.selectWords(words), REPEATED);
  await tab.click('.docos-input-textarea');
  await tab.type('Ask the second student.');
  await tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('.docos-input-textarea')?.select());
  await leader.chord();
  await tab.press('2');
  expect(await leader.savedUnder()).toContain('Saved under');
  await leader.leaveTagBar();
  await leader.go('My quotes');
  const quotes = await leader.quotesBecome('the comment’s too', (all) =>
    all.some(({ state }) => /comment/.test(state)),
  );
  expect(quotes.map(({ words }) => words).sort()).toEqual(['Ask the second student.', SAID].sort());
  await tab.close();
});
