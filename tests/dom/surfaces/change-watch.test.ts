/** How long a page is watched for changes: for a while, and from then on whenever the person does something in it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { quoteWorkAtHand } from '@/lib/quote/quote-work';
import { pageSurface } from '@/lib/surfaces/page/page-surface';
import type { Surface } from '@/lib/surfaces/surface';
import { show } from '../quote/page';

const MINUTE = 60_000;
/** After this long without a change a page counts as quiet, in ms (lib/quote/dom/settle.ts). */
const QUIET = 300;

let surface: Surface;
let root: HTMLElement;
let changed: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  root = show('<p>Two students explained why.</p><textarea aria-label="Feedback">Great energy.</textarea>');
  surface = pageSurface(() => false, quoteWorkAtHand);
  changed = vi.fn<() => void>();
  surface.onText?.(changed);
});
afterEach(() => {
  surface.dispose();
  vi.useRealTimers();
});

/** How often the change was heard of, once the page is quiet. */
async function heardAfter(change: () => void): Promise<number> {
  changed.mockClear();
  change();
  await Promise.resolve();
  vi.advanceTimersByTime(QUIET + 1);
  return changed.mock.calls.length;
}
const reword = (): void => {
  (root.querySelector('p')?.firstChild as Text).data += ' And one more.';
};

it('hears of words that change while the page is new, and of none a minute later', async () => {
  expect(await heardAfter(reword)).toBe(1);
  vi.advanceTimersByTime(MINUTE);
  expect(await heardAfter(reword)).toBe(0);
});

it('watches again when somebody presses something in the page, for what that brings', async () => {
  vi.advanceTimersByTime(MINUTE);
  root.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  vi.advanceTimersByTime(5_000);
  expect(await heardAfter(reword)).toBe(1);
});

it('hears of every pause in writing, also in a text field, where the page itself does not change', async () => {
  vi.advanceTimersByTime(MINUTE);
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  const write = (): void => {
    field.value += ' Why?';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  expect(await heardAfter(write)).toBe(1);
  vi.advanceTimersByTime(MINUTE);
  expect(await heardAfter(write)).toBe(1);
});
