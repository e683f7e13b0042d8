import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { quotes } from '../../doubles/walkthrough';
import { open, settled } from './screen';

const PASSAGE = 'Two students argued about whether 5/6 or 7/8 is closer to one.';
const held = (): string =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '';

/** Presses Tab until the keyboard stands on `name`. */
async function tabTo(name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (typeof name === 'string' ? held() === name : name.test(held())) return;
    await userEvent.keyboard('{Tab}');
  }
  throw new Error(`Tab never reaches ${name}.`);
}

it('does the main job by keyboard alone: focus, look-for, word, tag, change, delete, undo, note', async () => {
  const { port, root } = await open();

  await tabTo('Choose a focus');
  await userEvent.keyboard('{Enter}');
  await settled();
  await userEvent.keyboard('{Tab} {Tab}{Tab} ');
  await tabTo('Keep this focus');
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(port.called('setFocus')).toEqual([[['lf-explain', 'lf-respond']]]);

  await tabTo('Students explain how and why');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Students give answers; any reason heard comes from the teacher.')).toBeVisible();

  await tabTo('Look-fors');
  await userEvent.keyboard('{ArrowRight}');
  expect(held()).toBe('Shared words');
  await tabTo('Find a word');
  await userEvent.keyboard('math talk{Tab}{Enter}');
  await settled();
  expect(root.querySelector('.sl-means')).not.toBeNull();

  port.select(PASSAGE);
  port.emit({ type: 'tag-now' });
  await settled();
  await userEvent.keyboard('2');
  await settled();
  expect(port.kept[0]?.tags).toEqual([{ lookForId: 'lf-respond', level: null }]);
  await userEvent.keyboard('{Escape}');

  await tabTo('Shared words');
  await userEvent.keyboard('{ArrowRight}');
  await tabTo(/^Change: Two students/);
  await userEvent.keyboard('{Enter}');
  await settled();
  await tabTo('Save');
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(port.called('edit')).toHaveLength(1);

  await tabTo(/^Delete: Two students/);
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(port.kept).toHaveLength(0);
  await tabTo('Undo');
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(port.kept).toHaveLength(1);

  await tabTo(/^My quotes/);
  await userEvent.keyboard('{ArrowRight}{Tab}{Tab}Whose idea was it?');
  await settled();
  await expect.element(page.getByRole('textbox', { name: 'Our focus' })).toHaveValue('Whose idea was it?');
});

it('has one tab stop for the tabs; arrows, Home and End move among them', async () => {
  const { root } = await open({ snippets: quotes });
  const stops = (): number => root.querySelectorAll('[role=tab][tabindex="0"]').length;
  await tabTo('Look-fors');
  expect(stops()).toBe(1);
  await userEvent.keyboard('{End}');
  expect(held()).toBe('My note');
  await userEvent.keyboard('{ArrowRight}');
  expect(held()).toBe('Look-fors');
  await userEvent.keyboard('{ArrowLeft}{Home}{ArrowRight}');
  expect(held()).toBe('Shared words');
  expect(stops()).toBe(1);
  const panel = root.querySelector('[role=tabpanel]');
  expect(panel?.getAttribute('aria-labelledby')).toBe(document.activeElement?.id);
  expect(document.activeElement?.getAttribute('aria-controls')).toBe(panel?.id);
});

it('leaves the sheets by Esc', async () => {
  const { root } = await open();
  await tabTo('Preferences');
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(root.querySelector('.sl-sheet')).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  await settled();
  expect(root.querySelector('.sl-sheet')).toBeNull();
  expect(held()).toBe('Preferences');
});

it('has the keyboard on a sheet, and back where it came from, before a next key or a timer can come', async () => {
  const { root } = await open();
  const sheet = (): Element | null => root.querySelector('.sl-sheet');
  /** Nothing runs here but what follows from the press itself. */
  const becomes = async (there: boolean): Promise<void> => {
    for (let turn = 0; turn < 50 && (sheet() !== null) !== there; turn += 1) await Promise.resolve();
    await Promise.resolve();
  };
  await tabTo('Preferences');
  (document.activeElement as HTMLElement).click();
  await becomes(true);
  expect(sheet()?.contains(document.activeElement)).toBe(true);
  (root.querySelector('.sl-sheet-actions button:last-child') as HTMLElement).click();
  await becomes(false);
  expect([sheet(), held()]).toEqual([null, 'Preferences']);
});

it('never drops the keyboard to the top of the page: after a change, a delete, a chosen focus', async () => {
  await open({ snippets: quotes, focus: ['lf-wait'] });
  await tabTo('Change the focus');
  await userEvent.keyboard('{Enter}');
  await settled();
  await userEvent.keyboard('{Escape}');
  await settled();
  expect(held()).toBe('Look-fors');

  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await tabTo(/^Change: Partners/);
  await userEvent.keyboard('{Enter}');
  await settled();
  await tabTo('Cancel');
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(document.activeElement).not.toBe(document.body);

  await tabTo(/^Delete: Partners/);
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(held()).toContain('Half of the class');
});

it('waits for a selection when the chord came first, and is left by Esc', async () => {
  const { port, root } = await open();
  port.emit({ type: 'tag-now' });
  await settled();
  expect(root.querySelector('.sl-tag-bar')?.textContent).toContain('Select a passage in the page');
  await userEvent.keyboard('{Escape}');
  await settled();
  expect(root.querySelector('.sl-tag-bar')).toBeNull();
});
