/** What brings our script to a page at the first use: words that somebody selects, wherever in the page they stand. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { done } from '@/lib/outcome/outcome';
import { watchArrival } from '@/lib/page/arrival';

const asked = vi.hoisted(() => [] as string[]);
vi.mock('@/lib/messages/calls', () => ({
  askBackground: async (call: string) => {
    asked.push(call);
    return done({ awake: false });
  },
}));

let place: HTMLElement;
beforeEach(() => {
  asked.length = 0;
  place = document.createElement('div');
  document.body.append(place);
  watchArrival();
});
afterEach(async () => {
  // Whatever a test left asleep wakes here, so that none hears for the next.
  place.innerHTML = '<p>a word</p>';
  getSelection()?.selectAllChildren(place);
  await vi.waitFor(() => expect(asked).toContain('page.wake'));
  getSelection()?.removeAllRanges();
  place.remove();
});

/** An editor that writes in a frame of its own, as TinyMCE and CKEditor 4 do. */
async function editorIn(around: HTMLElement | ShadowRoot): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<body contenteditable="true"><p>Two pairs compared their drawings.</p></body>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  around.append(frame);
  await loaded;
  return frame.contentDocument as Document;
}

/** A click into it, and what the browser tells of it. */
async function goInto(inner: Document): Promise<void> {
  inner.defaultView?.focus();
  inner.body.focus();
  window.dispatchEvent(new FocusEvent('blur'));
  await new Promise((resolve) => setTimeout(resolve, 20));
}

it.each([
  ['an editor’s frame', (): HTMLElement => place],
  ['an editor’s frame in a shadow root', () => place.attachShadow({ mode: 'open' })],
])('wakes us when words are selected in %s, and not for a caret there', async (_, around) => {
  const inner = await editorIn(around());
  await goInto(inner);
  const selection = inner.getSelection() as Selection;
  selection.collapse(inner.querySelector('p'), 0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked).toEqual(['page.arrived']);
  selection.selectAllChildren(inner.querySelector('p') as Element);
  await vi.waitFor(() => expect(asked).toEqual(['page.arrived', 'page.wake']));
});

it('wakes us when words are selected in the page or in a text field, and not for a caret there', async () => {
  const field = document.createElement('textarea');
  field.value = 'Two pairs';
  place.append(field);
  field.focus();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked).toEqual(['page.arrived']);
  field.setSelectionRange(0, 3);
  await vi.waitFor(() => expect(asked).toEqual(['page.arrived', 'page.wake']));
});
