import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { buildDock } from '@/lib/page/dock';
import { openHost } from '@/lib/page/host';
import { Lifetime } from '@/lib/page/lifetime';
import { showNotice } from '@/lib/page/notice';
import { pageWords } from '@/lib/page/page-words';
import { tagButton } from '@/lib/page/tag-button';

const show = (media: '' | 'print'): Promise<unknown> =>
  (cdp() as unknown as { send(method: string, given: unknown): Promise<unknown> }).send('Emulation.setEmulatedMedia', {
    media,
  });
const life = new Lifetime();
afterEach(async () => {
  life.end();
  await show('');
});

it('puts nothing of ours on the paper when a page is printed', async () => {
  const nothing = (): void => undefined;
  const words = pageWords((key) => key);
  const { root } = openHost(life, 'h31760052542602045', { returned: nothing, evicted: nothing });
  buildDock(root, words, life, nothing).show({ side: 'right', width: 360, collapsed: false });
  tagButton(root, words, life, nothing).show(new DOMRect(10, 10, 40, 20));
  showNotice(root, 'Updated.', [['Close']], life);
  const seen = (): string[] =>
    [...root.children].map((each) => `${each.className}: ${getComputedStyle(each).visibility}`);
  expect(seen()).toEqual(['dock: visible', 'tag: visible', 'notice: visible']);
  await show('print');
  expect(seen()).toEqual(['dock: hidden', 'tag: hidden', 'notice: hidden']);
});
