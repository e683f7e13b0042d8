import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { REASONS } from '@/lib/outcome/outcome';
import { en } from '@/lib/words/en';
import { quotes } from '../../doubles/walkthrough';
import { button, open, paint, settled, tab } from './screen';

describe('the panel and its page', () => {
  it('says how to connect a page it may not see yet', async () => {
    const { port } = await open({ place: 'native', link: { state: 'unconnected', reason: 'no-access' } });
    await expect.element(page.getByText('Connect this page: click the icon')).toBeVisible();
    await button('Connect this page').click();
    expect(port.called('connect')).toHaveLength(1);
    // Look-fors and words are there all the same.
    await expect.element(button('There is time to think')).toBeVisible();
  });

  it('takes pasted words from a page that cannot be read, and keeps them until they are tagged', async () => {
    const { port } = await open({ place: 'native', link: { state: 'unconnected', reason: 'not-scriptable' } });
    await button('Paste a passage').click();
    await page.getByRole('textbox', { name: 'Paste a passage' }).fill('A number line was on the board.');
    await settled();
    await button('Tag these words').click();
    expect(port.drafts.get('paste')).toBe('A number line was on the board.');
    await userEvent.keyboard('repr{Enter}');
    await settled();
    expect(port.called('tagPasted')[0]?.[0]).toBe('A number line was on the board.');
    expect(port.kept).toHaveLength(1);
    // Now they are a saved quote; the box is free again.
    await expect.element(page.getByRole('textbox', { name: 'Paste a passage' })).toHaveValue('');
    expect(port.drafts.size).toBe(0);
  });

  it.each([
    ['orphaned', /Reload the page to connect it again; your draft is kept/],
    ['blocked-by-policy', /Your administrator does not let Shared Lens work on this page/],
  ] as const)('says what is the matter when it is %s', async (reason, sentence) => {
    await open({ link: { state: 'unconnected', reason } });
    await expect.element(page.getByText(sentence)).toBeVisible();
  });

  it('says that the notebook is locked in the language that its person chose', async () => {
    await paint({ preferences: { locale: 'es' } }, { before: (port) => port.fail('workspace', 'locked') });
    await expect
      .element(page.getByText('Su cuaderno está cerrado. Ábralo con su contraseña y siga aquí.'))
      .toBeVisible();
  });

  it('offers the side panel when the page takes the keyboard, and stops typing', async () => {
    const { port } = await open();
    await tab('My note').click();
    await page.getByRole('textbox', { name: 'Our focus' }).click();
    await userEvent.keyboard('Two more');
    port.emit({ type: 'focus-stolen' });
    await settled();
    expect(document.activeElement).toBe(document.body);
    await button('Open in the side panel').click();
    expect(port.called('openNative')).toHaveLength(1);
    await expect.element(page.getByRole('textbox', { name: 'Our focus' })).toHaveValue('Two more');
  });

  it('names the key or icon where only the person can open the side panel', async () => {
    await open({}, { before: (port) => port.fail('openNative', 'refused') });
    await button('Preferences').click();
    await button('In the browser’s side panel').click();
    await expect.element(page.getByText(/Firefox opens it only from its own button/)).toBeVisible();
  });

  it('tells of an update that waits, and of one that has come', async () => {
    const { port } = await open();
    port.emit({ type: 'update-ready' });
    await expect.element(page.getByText(/An update is ready/)).toBeVisible();
    port.emit({ type: 'updated' });
    await expect.element(page.getByText(/still runs the old version. Your draft is kept/)).toBeVisible();
    await expect.element(page.getByText(/An update is ready/)).not.toBeInTheDocument();
  });

  it('has a sentence for every failure, and loses nothing by it', async () => {
    const { port } = await open({ snippets: quotes });
    await tab(/^My quotes/).click();
    for (const reason of REASONS) {
      port.fail('remove', reason);
      document.querySelector<HTMLElement>('[aria-label^="Delete: Partners"]')?.click();
      await settled();
      expect(document.querySelector('[role=alert]')?.textContent).toBe(en.reasons[reason]);
    }
    expect(port.kept).toHaveLength(quotes.length);
    await button('Close this message').click();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  it('starts again by itself once the lens can be opened', async () => {
    const { port } = await paint({}, { before: (double) => double.fail('workspace', 'timeout') });
    await expect.element(page.getByText(en.reasons.timeout)).toBeVisible();
    port.fail('workspace', null);
    await button('Try again').click();
    await expect.element(tab('Look-fors')).toBeVisible();
  });
});

describe('preferences', () => {
  it('change the language at once and leave the lens as it is', async () => {
    const { port } = await open();
    await button('Preferences').click();
    await page.getByRole('radio', { name: 'Français' }).click();
    await expect.element(page.getByRole('heading', { name: 'Préférences' })).toBeVisible();
    expect(port.called('setPreferences')).toEqual([[{ locale: 'fr' }]]);
    await expect.poll(() => document.documentElement.lang).toBe('fr');
    await button('Terminé').click();
    await expect.element(tab('À observer')).toBeVisible();
    await expect.element(button('There is time to think')).toBeVisible();
  });

  it('change the theme against the browser’s', async () => {
    const { root } = await open();
    const paper = (): string => getComputedStyle(root.querySelector('.sl-root') ?? root).backgroundColor;
    await button('Preferences').click();
    await page.getByRole('radio', { name: 'Dark' }).click();
    await expect.poll(paper).toBe('rgb(26, 28, 33)');
    await page.getByRole('radio', { name: 'Light' }).click();
    await expect.poll(paper).toBe('rgb(250, 247, 240)');
  });

  it('move the panel, where there is one to move', async () => {
    const { port } = await open();
    await button('Preferences').click();
    await button('On the left').click();
    expect(port.called('moveTo')).toEqual([['left']]);
    await button('Done').click();
    await button('Fold the panel to the edge').click();
    await button('Close').click();
    expect(port.calls.slice(-2).map(({ method }) => method)).toEqual(['collapse', 'close']);
  });

  it('do not speak of moving or closing in the browser’s own side panel', async () => {
    await open({ place: 'native' });
    await expect.element(button('Close')).not.toBeInTheDocument();
    await button('Preferences').click();
    await expect.element(button('On the left')).not.toBeInTheDocument();
  });
});
