/** What the mouse does: the button beside a selection, a click on a mark, the panel's edge; and what a changed page does to quotes. */
import { describe, expect, it } from 'vitest';
import { practicePassages } from '../doubles/practice-passages.ts';
import type { Point } from './harness/loaded-browser.ts';
import { until } from './harness/until.ts';
import { Leader } from './leader.ts';
import { withBrowser } from './with-browser.ts';

const { reason: REASON, waiting: WAITING, response: RESPONSE } = practicePassages;

describe.each(['chromium', 'firefox'] as const)('by mouse, in %s', (name) => {
  let leader: Leader;

  withBrowser(name, async (browser, pages) => {
    leader = await Leader.sitDown(browser, pages.url('practice.html'));
  });

  const press = (at: Point): Promise<void> => leader.tab.drag(at, at);
  /** The end of the selection, in px of the page. */
  const endOfSelection = (): Promise<{ right: number; bottom: number }> =>
    leader.tab.evaluate(() => {
      const rects = getSelection()?.getRangeAt(0).getClientRects();
      const last = rects?.[rects.length - 1];
      return { right: last?.right ?? 0, bottom: last?.bottom ?? 0 };
    });
  /** How much room the page leaves for the panel on its sides, px. */
  const room = (): Promise<{ left: string; right: string }> =>
    leader.tab.evaluate(() => {
      const { marginLeft, marginRight } = getComputedStyle(document.documentElement);
      return { left: marginLeft, right: marginRight };
    });

  it('saves a passage by the button beside the selection and a click on a look-for', async () => {
    await leader.select(WAITING);
    await leader.panel.waitFor(() => document.querySelector('.sl-tag-offer') !== null);
    const { right, bottom } = await endOfSelection();
    // The button stands in a closed shadow root: it is pressed where a person sees it, below the end of the selection.
    await press({ x: right + 26, y: bottom + 26 });
    await leader.panel.waitFor(() => document.querySelector('.sl-chooser') !== null);
    await leader.panel.click('.sl-chooser [role="option"]');
    expect(await leader.savedUnder()).toContain('Saved under');
  });

  it('puts several look-fors on one passage', async () => {
    await leader.panel.click('.sl-chooser [role="option"]:nth-of-type(3)');
    await leader.panel.waitFor(() => (document.querySelector('.sl-tag-saved')?.textContent ?? '').includes(','));
    await leader.leaveTagBar();
    await leader.go('My quotes');
    const [quote] = await leader.quotesBecome('two tags', (all) => all[0]?.tags.length === 2);
    expect(quote?.words).toBe(WAITING);
  });

  it('leaves the keyboard in a field that the person has gone to before the panel let go of it', async () => {
    await leader.tab.evaluate(() => {
      const two = document.createElement('div');
      two.id = 'two';
      two.style.cssText = 'position:fixed;top:0;left:0;display:flex';
      for (const id of ['came-from', 'gone-to']) {
        two.append(Object.assign(document.createElement('input'), { id, value: '5/8' }));
      }
      for (const field of two.children) (field as HTMLElement).style.cssText = 'width:100px;height:40px';
      two.addEventListener('focusin', ({ target }) => two.setAttribute('data-last', (target as Element).id));
      // Each selects what it holds, so that there is always something to tag and the panel does not leave by itself.
      two.addEventListener('pointerdown', (event) => {
        event.preventDefault();
        (event.target as HTMLInputElement).focus();
        (event.target as HTMLInputElement).select();
      });
      document.body.append(two);
    });
    const last = (): Promise<string | null | undefined> =>
      leader.tab.evaluate(() => document.getElementById('two')?.getAttribute('data-last'));
    await press({ x: 50, y: 20 });
    expect(await last()).toBe('came-from');
    await leader.chord();
    await press({ x: 160, y: 20 });
    expect(await last()).toBe('gone-to');
    await leader.panel.evaluate(() => {
      const inside = document.querySelector('.sl-chooser input');
      inside?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await leader.panel.waitFor(() => !document.querySelector('.sl-tag-bar .sl-chooser'));
    // The next chord takes the same way: what the panel told the page before it has been heard.
    await leader.chord();
    expect(await last()).toBe('gone-to');
    await leader.leaveTagBar();
    await leader.tab.evaluate(() => document.getElementById('two')?.remove());
  });

  it('opens the tags of a mark that is clicked', async () => {
    await leader.go('Look-fors');
    await leader.tab.evaluate(() => getSelection()?.removeAllRanges());
    const at = await leader.tab.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((mark) => [...mark]) as Range[];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range?.getClientRects()[0];
      return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + 8 };
    });
    await press(at);
    await leader.panel.waitFor(() => document.querySelector('.sl-quote.sl-shown') !== null);
  });

  it('asks about changed wording, shows old and new, and follows after a yes', async () => {
    await leader.tagByKeys(REASON, 1);
    await leader.leaveTagBar();
    await leader.go('My quotes');
    await leader.quotesBecome('two', (all) => all.length === 2);
    await leader.tab.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node as Text;
        if (text.data.includes('one piece')) text.data = text.data.replace('one piece', 'just one piece');
      }
    });
    const changed = await leader.quotesBecome('a question', (all) =>
      all.some((q) => q.state.includes('wording changed')),
    );
    expect(changed.find((quote) => quote.state !== '')?.words).toBe(REASON);
    expect(await leader.panel.text('.sl-old-new ins, .sl-old-new dd:last-of-type')).toContain('just one piece');
    await leader.press('Yes, the same quote');
    await leader.quotesBecome('it follows', (all) =>
      all.some((q) => q.words.includes('just one piece') && q.state === ''),
    );
  });

  it('never takes a sentence that is said twice for the copy that was deleted', async () => {
    await leader.tagByKeys(RESPONSE, 1);
    await leader.leaveTagBar();
    await leader.go('My quotes');
    await leader.quotesBecome('three', (all) => all.length === 3);
    await leader.tab.evaluate((words) => {
      const cell = [...document.querySelectorAll('td')].find(
        (one) => one.textContent?.replace(/\s+/g, ' ').trim() === words,
      );
      cell?.closest('tr')?.remove();
      document.querySelector('main p:last-of-type')?.append(` Somebody else said: ${words}`);
    }, RESPONSE);
    const after = await leader.quotesBecome('it is noticed', (all) =>
      all.some((q) => q.words === RESPONSE && q.state !== ''),
    );
    expect(after.find((quote) => quote.words === RESPONSE)?.state).toMatch(
      /appears more than once|no longer on this page/,
    );
    expect(await leader.marked()).not.toContain(RESPONSE);
  });

  it('folds to a slim edge and comes back, and stands on the left when asked to', async () => {
    await leader.press('Fold the panel');
    await until('the page has its width', async () => (await room()).right === '0px');
    const width = await leader.tab.evaluate(() => document.documentElement.clientWidth);
    const top = await leader.tab.evaluate(() => innerHeight * 0.3);
    await press({ x: width - 12, y: top + 50 });
    await until('the panel is back', async () => (await room()).right !== '0px');
    await leader.press('Preferences');
    await leader.panel.evaluate(() => {
      const choice = [...document.querySelectorAll('label, button')].find((one) =>
        one.textContent?.includes('On the left'),
      );
      (choice as HTMLElement | undefined)?.click();
    });
    await until('the panel stands on the left', async () => (await room()).left !== '0px');
  });
});
