/** Deleting from a panel that may not be what a person sees. */
import { expect, it, vi } from 'vitest';
import { snippetOf } from '../../doubles/walkthrough';
import { button, open, settled, tab } from './screen';

const quote = snippetOf({
  id: 1,
  words: 'I looked at how far each one is from a whole',
  tags: [{ lookForId: 'lf-explain', level: null }],
});
const setup = { snippets: [quote] };

it('deletes what is plainly seen', async () => {
  const { port } = await open(setup);
  await tab(/My quotes/).click();
  await button(/^Delete: /).click();
  await vi.waitFor(() => expect(port.called('remove')).toHaveLength(1));
});

it('deletes nothing under a cover, and says why and what to do', async () => {
  const { port, root } = await open(setup);
  port.seeing = 'covered';
  await tab(/My quotes/).click();
  await button(/^Delete: /).click();
  await vi.waitFor(() =>
    expect(root.querySelector('[role=alert], .sl-banner')?.textContent).toContain(
      'Something on this page lies over the panel, so nothing was deleted.',
    ),
  );
  expect(port.called('remove')).toEqual([]);
});

it('has the notebook ask where the browser does not tell', async () => {
  const { port } = await open(setup);
  port.seeing = 'unknowable';
  await tab(/My quotes/).click();
  await button(/^Delete: /).click();
  await settled();
  expect(port.called('remove')).toEqual([]);
  expect(port.called('askRemoval')).toEqual([['quote', quote.id]]);
});
