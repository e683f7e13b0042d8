/** The stand-in for Google Docs at the real address, with the loaded extension: our bridge stands in the page before Docs begins. */
import { describe, expect, it } from 'vitest';
import { answerDocs, DOCS_HOST, docsUrl } from '../doubles/google-docs/serve.ts';
import type { StandIn } from '../doubles/google-docs/stand-in.ts';
import type { LoadedBrowser, Tab } from './harness/loaded-browser.ts';
import { withBrowser } from './with-browser.ts';

declare global {
  interface Window {
    __double?: StandIn;
    _docs_annotate_canvas_by_ext?: string;
  }
}

/** Asks the bridge as our page script does, from the page's side. */
async function ask(tab: Tab, op: string, args: object): Promise<{ ok: boolean; value?: unknown; reason?: string }> {
  return tab.evaluate(
    ([op, args]) =>
      new Promise<{ ok: boolean; value?: unknown; reason?: string }>((resolve) => {
        const id = crypto.randomUUID();
        document.addEventListener('shared-lens:docs:answer', (event) => {
          const answer = JSON.parse((event as CustomEvent<string>).detail);
          if (answer.id === id) resolve(answer);
        });
        const detail = JSON.stringify({ v: 1, id, op, args });
        document.dispatchEvent(new CustomEvent('shared-lens:docs:ask', { detail }));
      }),
    [op, args] as const,
  );
}

describe.each(['chromium', 'firefox'] as const)('a document in %s', (name) => {
  let browser: LoadedBrowser;
  let tab: Tab;

  withBrowser(
    name,
    async (opened) => {
      browser = opened;
      tab = await browser.open(docsUrl('1Walkthrough4B'));
      await tab.waitFor(() => window.__double?.frame != null && '_docs_annotate_getAnnotatedText' in window);
    },
    { secureNames: [DOCS_HOST], answer: answerDocs },
  );

  it('is a stand-in, and says so', async () => {
    expect(await tab.text('.standin-label')).toContain('not Google Docs');
    expect(await tab.evaluate(() => document.body.innerText)).not.toContain('eighths');
  });

  it('finds our name before the page begins, and tells text and selection', async () => {
    expect(await tab.evaluate(() => window._docs_annotate_canvas_by_ext)).toContain('shared-lens');
    expect(await tab.evaluate(() => document.querySelectorAll('rect[aria-label]').length)).toBeGreaterThan(5);
    await tab.evaluate(() => window.__double?.selectWords('number line'));
    const snapshot = await ask(tab, 'snapshot', { known: 0 });
    const text = await tab.evaluate(() => window.__double?.model.text);
    expect(snapshot).toMatchObject({ ok: true, value: { text, ranges: 1 } });
  });

  it('takes words at the caret, one step of undo', async () => {
    const expect64 = await tab.evaluate(() => {
      const { text, selection } = (window.__double as StandIn).model;
      window.__double?.setSelection(selection.end, selection.end);
      const { start, end } = (window.__double as StandIn).model.selection;
      return {
        start,
        end,
        length: text.length,
        before: text.slice(start - 64, start),
        after: text.slice(end, end + 64),
      };
    });
    expect(await ask(tab, 'paste', { text: ' (drawn by “B”)', expect: expect64 })).toMatchObject({
      ok: true,
      value: 'applied',
    });
    expect(await tab.evaluate(() => window.__double?.model.text)).toContain('number line (drawn by “B”).');
    await tab.evaluate(() => window.__double?.undo());
    expect(await tab.evaluate(() => window.__double?.model.text)).toContain('number line.');
  });

  it('gets the browser’s side panel by a click on the icon in a window under 1,500 px, and no panel over its words', async () => {
    expect(await tab.evaluate(() => innerWidth)).toBeLessThan(1500);
    await browser.clickToolbar(tab);
    const beside = await browser.nativePanel();
    await beside.waitFor(() => document.querySelector('[role="tab"]') !== null);
    await expect(browser.panel(tab, { timeout: 500 })).rejects.toThrow('the panel frame');
  });
});
