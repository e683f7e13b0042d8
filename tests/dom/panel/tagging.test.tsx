import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { builtInLens } from '@/lib/lens/built-in';
import { en } from '@/lib/words/en';
import { button, lastSaid, open, settled } from './screen';

const PASSAGE = 'Two students argued about whether 5/6 or 7/8 is closer to one.';
const focus = ['lf-explain', 'lf-wait'];
const recent = ['lf-represent'];
const chooser = () => page.getByRole('combobox', { name: 'Choose a look-for' });

async function armed(setup = {}) {
  const screen = await open({ focus, recent, ...setup });
  screen.port.select(PASSAGE);
  screen.port.emit({ type: 'tag-now' });
  await expect.element(chooser()).toHaveFocus();
  return screen;
}

describe('the tag bar', () => {
  it('stands there only while a passage is selected, and leaves the keyboard where it is', async () => {
    const { port, root } = await open({ focus });
    const before = document.activeElement;
    port.select(PASSAGE);
    await expect.element(button('Tag this passage')).toBeVisible();
    expect(root.querySelector('.sl-tag-bar')?.textContent).toContain(PASSAGE);
    expect(document.activeElement).toBe(before);
    port.emit({ type: 'selection', selection: null });
    await settled();
    expect(root.querySelector('.sl-tag-bar')).toBeNull();
  });

  it('tags with two acts: the button, a look-for', async () => {
    const { port } = await open({ focus });
    port.select(PASSAGE);
    await button('Tag this passage').click();
    await page.getByRole('option', { name: 'There is time to think' }).click();
    await expect.element(page.getByText('Saved under “There is time to think”.').last()).toBeVisible();
    expect(port.kept[0]?.tags).toEqual([{ lookForId: 'lf-wait', level: null }]);
  });

  it('tags with two acts: the chord, a digit', async () => {
    const { port, root } = await armed();
    await userEvent.keyboard('2');
    await settled();
    expect(port.kept[0]?.tags).toEqual([{ lookForId: 'lf-wait', level: null }]);
    expect(lastSaid(root)).toBe('Saved under “There is time to think”.');
  });

  it('numbers the focus first, then the most recently used', async () => {
    const { root } = await armed();
    const first = [...root.querySelectorAll('[role=option]')].slice(0, 3).map((option) => option.textContent);
    expect(first).toEqual(['Students explain how and why', 'There is time to think', 'Representations are connected']);
  });

  it('reaches all twelve by letters, arrows and Enter', async () => {
    const { port, root } = await armed();
    await userEvent.keyboard('stud');
    await settled();
    const found = [...root.querySelectorAll('[role=option] .sl-look-for-name')].map((name) => name.textContent);
    expect(found.length).toBeGreaterThan(3);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    await settled();
    const kept = builtInLens.lookFors.find(({ id }) => id === port.kept[0]?.tags[0]?.lookForId);
    expect(kept?.title).toBe(found[1]);
  });

  it('leaves on Esc without tagging, first the letters, then the bar, and gives the keyboard back', async () => {
    const { port, root } = await armed();
    await userEvent.keyboard('wai{Escape}');
    await expect.element(chooser()).toHaveValue('');
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(root.querySelector('[role=combobox]')).toBeNull();
    expect(port.called('releaseKeyboard')).toHaveLength(1);
    expect(port.kept).toEqual([]);
  });

  it('puts several look-fors on one passage', async () => {
    const { port } = await armed();
    await userEvent.keyboard('13');
    await settled();
    expect(port.kept).toHaveLength(1);
    expect(port.kept[0]?.tags.map((tag) => tag.lookForId)).toEqual(['lf-explain', 'lf-represent']);
  });

  it('does not say "Saved" before the outcome', async () => {
    const { port, root } = await armed();
    const letGo = port.hold('tagSelection');
    await userEvent.keyboard('1');
    await settled();
    expect(root.textContent).toContain('Saving…');
    expect(root.textContent).not.toContain('Saved');
    letGo();
    await expect.element(page.getByText('Saved under “Students explain how and why”.').last()).toBeVisible();
  });

  it('says why when it was not saved, and keeps the passage for the next try', async () => {
    const { port, root } = await armed();
    port.fail('tagSelection', 'quota');
    await userEvent.keyboard('1');
    await expect.element(page.getByRole('alert')).toHaveTextContent(en.reasons.quota);
    expect(root.querySelector('.sl-tag-bar')?.textContent).toContain(PASSAGE);
    port.fail('tagSelection', null);
    await userEvent.keyboard('1');
    await settled();
    expect(port.kept).toHaveLength(1);
  });

  it('keeps level, kind, voice and note from "More", and the half-written note through a failure', async () => {
    const { port } = await armed();
    port.fail('tagSelection', 'timeout');
    await button('More').click();
    await userEvent.click(page.getByRole('option', { name: 'There is time to think' }));
    await page.getByRole('radio', { name: 'Shared' }).click();
    await page.getByRole('radio', { name: 'A bright spot' }).click();
    await page.getByRole('radio', { name: 'A student' }).click();
    await page.getByRole('textbox', { name: 'Your note on it' }).fill('Ask what she saw.');
    await button('Save quote').click();
    await expect.element(page.getByText(/took too long/)).toBeVisible();
    await settled();
    port.fail('tagSelection', null);
    await button('Save quote').click();
    await settled();
    expect(port.kept[0]).toMatchObject({
      tags: [{ lookForId: 'lf-wait', level: 2 }],
      kind: 'bright-spot',
      speaker: 'student',
      body: { note: 'Ask what she saw.' },
    });
    await settled();
    expect(port.drafts.size).toBe(0);
  });

  it('offers undo at once, and takes the quote away again', async () => {
    const { port, root } = await armed();
    await userEvent.keyboard('1');
    await button('Undo').click();
    await settled();
    expect(port.kept).toEqual([]);
    expect(lastSaid(root)).toBe('Undone.');
  });

  it('acts on a digit that was faster than the page’s message', async () => {
    const { port } = await open({ focus });
    await userEvent.keyboard('1');
    port.select(PASSAGE);
    port.emit({ type: 'tag-now' });
    await settled();
    expect(port.kept[0]?.tags).toEqual([{ lookForId: 'lf-explain', level: null }]);
  });

  it('leaves digits alone that are written into a field of the panel', async () => {
    const { port } = await open({
      focus,
      selection: { text: PASSAGE, length: PASSAGE.length, scope: { kind: 'page' } },
    });
    await page.getByRole('tab', { name: 'My note' }).click();
    await page.getByRole('textbox', { name: 'Our focus' }).click();
    await userEvent.keyboard('3/4');
    port.emit({ type: 'tag-now' });
    await settled();
    expect(port.kept).toEqual([]);
    await expect.element(page.getByRole('textbox', { name: 'Our focus' })).toHaveValue('3/4');
  });
});
