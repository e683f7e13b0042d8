import { expect, it, vi } from 'vitest';
import { watchForSettling } from '@/lib/quote/dom/settle';
import { show } from './page';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('calls once when a page rests after text arrived in pieces', async () => {
  const root = show('<p>First</p>');
  const settled = vi.fn();
  using _watch = watchForSettling(document.body, settled, { quiet: 60 });
  for (let piece = 0; piece < 4; piece++) {
    root.append('more ');
    await wait(10);
  }
  expect(settled).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(settled).toHaveBeenCalledTimes(1));
  await wait(150);
  expect(settled).toHaveBeenCalledTimes(1);
});

it('is still while the page is, and when only our own nodes change', async () => {
  const root = show('<p>First</p><div id="ours"></div>');
  const settled = vi.fn();
  // As our element in a page has it.
  const ours = root.querySelector('#ours')?.attachShadow({ mode: 'closed' });
  using _watch = watchForSettling(document.body, settled, { quiet: 20 });
  await wait(20);
  ours?.append('our list');
  await wait(100);
  expect(settled).not.toHaveBeenCalled();
});

it('stops by itself: a page that never rests is looked at once more, then left alone', async () => {
  const root = show('<p>0</p>');
  const settled = vi.fn();
  const ticker = setInterval(() => root.append('.'), 5);
  using _watch = watchForSettling(document.body, settled, { quiet: 60, bound: 150 });
  await vi.waitFor(() => expect(settled).toHaveBeenCalledTimes(1));
  clearInterval(ticker);
  await wait(150);
  root.append('late');
  await wait(150);
  expect(settled).toHaveBeenCalledTimes(1);
});

it('does nothing after it was disposed of', async () => {
  const root = show('<p>First</p>');
  const settled = vi.fn();
  const watch = watchForSettling(document.body, settled, { quiet: 20 });
  root.append('more');
  await wait(5);
  watch[Symbol.dispose]();
  await wait(80);
  expect(settled).not.toHaveBeenCalled();
});
