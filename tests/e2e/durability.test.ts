/** What was said to be saved is there, and what is half-written comes back, whatever dies in between. */
import { describe, expect, it } from 'vitest';
import type { PageServer } from '../doubles/server.ts';
import type { LoadedBrowser } from './harness/loaded-browser.ts';
import { until } from './harness/until.ts';
import { Leader } from './leader.ts';
import { withBrowser } from './with-browser.ts';

const NOTE = 'Three fourths by cutting: ask Ms. Okafor who else saw it.';
const noteOf = (leader: Leader): Promise<string> =>
  leader.panel.waitFor(() => document.querySelector<HTMLTextAreaElement>('.sl-note textarea')?.value);

describe.each(['chromium', 'firefox'] as const)('nothing is lost in %s', (name) => {
  let pages: PageServer;
  let browser: LoadedBrowser;
  let leader: Leader;

  withBrowser(name, async (opened, served) => {
    browser = opened;
    pages = served;
    leader = await Leader.sitDown(browser, pages.url('practice.html'));
  });

  const write = async (text: string): Promise<void> => {
    await leader.go('My note');
    await leader.panel.click('.sl-note textarea');
    await leader.tab.type(text);
  };

  it('keeps a half-written note when the page is reloaded in the middle of a word', async () => {
    await write(NOTE);
    await leader.reload();
    await leader.go('My note');
    expect(await noteOf(leader)).toBe(NOTE);
  });

  it('keeps it when the background dies while somebody types', async () => {
    await leader.panel.click('.sl-note textarea');
    await leader.tab.press('End');
    await browser.killBackground();
    await leader.tab.type(' And 5/8?');
    await leader.tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    await leader.reload();
    await leader.go('My note');
    expect(await noteOf(leader)).toBe(`${NOTE} And 5/8?`);
  });

  it('does the whole job with the background killed before every step', async () => {
    const words = 'You did not say right or wrong.';
    const steps: (() => Promise<unknown>)[] = [
      () => leader.select(words),
      () => leader.chord(),
      () => leader.tab.press('2').then(() => leader.savedUnder()),
      () => leader.leaveTagBar(),
      () => leader.reload(),
      () => leader.go('My quotes'),
      () => leader.quotesBecome('the quote', (all) => all.length === 1 && all[0]?.words === words),
      () => leader.press('Show in the page'),
      () => leader.takeAway(''),
      () => leader.quotesBecome('gone', (all) => all.length === 0),
      () => leader.press('Undo'),
      () => leader.quotesBecome('back', (all) => all.length === 1 && all[0]?.state === ''),
      () => leader.takeAway(''),
      () => leader.quotesBecome('gone again', (all) => all.length === 0),
    ];
    for (const step of steps) {
      await browser.killBackground();
      await step();
    }
  });

  it('has the quote and the note after the browser was killed right after "Saved"', async () => {
    await leader.tagByKeys('Nobody was told which strategy to use', 1);
    await browser.kill();
    await browser.restart();
    // The panel was open here, and so opens by itself.
    leader = await Leader.at(browser, await browser.open(pages.url('practice.html')));
    await leader.go('My quotes');
    await leader.quotesBecome('the quote', (all) => all.length === 1 && all[0]?.state === '');
    await leader.go('My note');
    expect(await noteOf(leader)).toBe(`${NOTE} And 5/8?`);
  });

  it('keeps all of a hundred quotes that two tabs save at once', async () => {
    const other = await Leader.sitDown(browser, pages.url('keythief.html'));
    const saved = await Promise.all([fifty(leader), fifty(other)]);
    expect(saved).toEqual([50, 50]);
    await other.go('My quotes');
    await other.quotesBecome('fifty of them here', (all) => all.length === 50);
    await leader.go('My quotes');
    await leader.quotesBecome('fifty and one there', (all) => all.length === 51);
    await other.tab.close();
  });

  it('undoes the last act after the browser was restarted', async () => {
    await until('a list', async () => (await leader.quotes()).length === 51);
    await leader.takeAway('');
    await leader.quotesBecome('one less', (all) => all.length === 50);
    await browser.kill();
    await browser.restart();
    leader = await Leader.at(browser, await browser.open(pages.url('practice.html')));
    await leader.go('My quotes');
    await leader.press('Undo');
    await leader.quotesBecome('back', (all) => all.length === 51);
  });
});

/** Saves the page's first long passage fifty times, by the message that the screen sends for it; answers how many were kept. */
async function fifty(leader: Leader): Promise<number> {
  await leader.tab.evaluate(() => {
    const passage = [...document.querySelectorAll('main p')].find((p) => (p.textContent ?? '').length > 60);
    if (passage) getSelection()?.selectAllChildren(passage);
  });
  return leader.panel.evaluate(async () => {
    type Message = { type: string; data: { from: string | null; address: unknown } };
    type Send = (message: unknown, answered: (answer?: { res?: { ok: boolean } }) => void) => void;
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: Send } } }).chrome;
    const send: Send = runtime.sendMessage.bind(runtime);
    // Only this panel knows the name that the background gave it: overhear it in its next message.
    const from = await new Promise<string | null>((resolve) => {
      runtime.sendMessage = (message, answered) => {
        resolve((message as Message).data.from);
        send(message, answered);
      };
      document.querySelector('.sl-panel')?.dispatchEvent(new Event('blur'));
      [...document.querySelectorAll<HTMLElement>('[role="tab"]')].at(-1)?.click();
      [...document.querySelectorAll<HTMLElement>('[role="tab"]')].at(0)?.click();
      [...document.querySelectorAll<HTMLElement>('[role="tab"]')].at(-1)?.click();
    });
    const tag = () =>
      new Promise<boolean>((resolve) =>
        send(
          {
            id: 1,
            type: 'to-background',
            timestamp: Date.now(),
            data: {
              address: { to: 'background', tab: null, instance: null },
              from,
              call: 'panel.tag',
              payload: {
                requestId: crypto.randomUUID(),
                tags: [{ lookForId: 'lf-wait', level: null }],
                kind: 'noticing',
                speaker: null,
                note: '',
              },
            },
          },
          (answer) => resolve(answer?.res?.ok === true),
        ),
      );
    const kept = await Promise.all(Array.from({ length: 50 }, tag));
    return kept.filter(Boolean).length;
  });
}
