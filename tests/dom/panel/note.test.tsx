import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { walkthrough } from '../../doubles/walkthrough';
import { button, lastSaid, open, settled, tab } from './screen';

const KEY = `note:${walkthrough.key}`;
const field = () => page.getByRole('textbox', { name: 'What I saw and heard' });

async function openNote(setup = {}) {
  const screen = await open(setup);
  await tab('My note').click();
  await settled();
  return screen;
}

it('gives back what was half-written on this page', async () => {
  await openNote({ drafts: { [KEY]: 'Two more hands went up.' } });
  await expect.element(field()).toHaveValue('Two more hands went up.');
  await expect.element(page.getByText('Kept on this device')).toBeVisible();
});

it('keeps what is typed without being asked, and says so only when it is kept', async () => {
  const { port } = await openNote();
  const letGo = port.hold('writeDraft');
  await field().fill('Who had not been heard yet?');
  await vi.waitFor(() => expect(port.called('writeDraft')).toHaveLength(1), { interval: 5 });
  await expect.element(page.getByText('Keeping…')).toBeVisible();
  letGo();
  await expect.element(page.getByText('Kept on this device')).toBeVisible();
  expect(port.drafts.get(KEY)).toBe('Who had not been heard yet?');
});

it.each([
  ['the page goes away', () => dispatchEvent(new PageTransitionEvent('pagehide'))],
  ['the field is left', () => (document.activeElement as HTMLElement).blur()],
  ['another tab is opened', () => page.getByRole('tab', { name: 'Look-fors' }).click()],
])('hands the text over at once when %s', async (_case, happens) => {
  const { port } = await openNote();
  await field().click();
  await userEvent.keyboard('Whose idea was it?');
  await happens();
  await settled();
  expect(port.drafts.get(KEY)).toBe('Whose idea was it?');
});

it('hands the text over at once when the window is hidden', async () => {
  const { port } = await openNote();
  await field().click();
  await userEvent.keyboard('Whose idea?');
  const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  hidden.mockRestore();
  await settled();
  expect(port.drafts.get(KEY)).toBe('Whose idea?');
});

it('says that it is not kept, keeps it on the screen, and tries again', async () => {
  const { port } = await openNote();
  port.fail('writeDraft', 'quota');
  await field().fill('Whose idea was it?');
  await expect.element(page.getByText(/^Not kept yet\. The disk is full\./)).toBeVisible();
  await expect.element(field()).toHaveValue('Whose idea was it?');
  port.fail('writeDraft', null);
  await button('Try again').click();
  await expect.element(page.getByText('Kept on this device')).toBeVisible();
});

it('belongs to its page: with another document there is another note', async () => {
  const { port } = await openNote({ drafts: { [KEY]: 'For room 4B.' } });
  await field().fill('For room 4B, once more.');
  port.emit({
    type: 'link',
    link: { state: 'connected', document: { ...walkthrough, key: 'practice:next-person' }, canHighlight: true },
  });
  await expect.element(field()).toHaveValue('');
  await settled();
  expect(port.drafts.get(KEY)).toBe('For room 4B, once more.');
  expect(port.drafts.has('note:practice:next-person')).toBe(false);
});

it('goes to the clipboard, and says so only when it is there', async () => {
  const { port, root } = await openNote({ drafts: { [KEY]: 'Two more hands went up.' } });
  port.fail('copy', 'refused');
  await button('Copy the note').click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('The browser did not allow this here.');
  port.fail('copy', null);
  await button('Copy the note').click();
  await settled();
  expect(port.clipboard).toEqual(['Two more hands went up.']);
  expect(port.called('copy').at(-1)).toEqual(['Two more hands went up.', '<p>Two more hands went up.</p>']);
  expect(lastSaid(root)).toBe('The note is on the clipboard.');
});

it('loses no letter that is typed before the first frame is painted', async () => {
  const { port, root } = await open();
  root.querySelector<HTMLElement>('[role=tab]:last-child')?.click();
  let area: HTMLTextAreaElement | null = null;
  // Rendering is a microtask; effects that wait for a frame have not run yet.
  for (let turn = 0; turn < 20 && !area; turn += 1) {
    await Promise.resolve();
    area = root.querySelector('.sl-slot:nth-child(2) textarea');
  }
  if (!area) throw new Error('The note should stand there within the same task.');
  area.value = 'W';
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.waitFor(() => expect(port.drafts.get(KEY)).toBe('W'));
  await expect.element(field()).toHaveValue('W');
});
