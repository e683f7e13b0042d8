import { expect, it, vi } from 'vitest';
import { selectInField } from '@/lib/highlight/jump-in-field';
import { captureInControl, captureRange } from '@/lib/quote/dom/capture';
import { locateOnPage, type Wanted } from '@/lib/quote/dom/locate-on-page';
import { watchForSettling } from '@/lib/quote/dom/settle';
import { TextIndex } from '@/lib/quote/dom/text-index';
import { locate, locating } from '@/lib/quote/locate';
import { quoteWork } from '@/lib/quote/quote-work';
import { inSlices } from '@/lib/quote/slices';
import { notes, tagging } from '../../bench/quote-texts';
import { noteHtml, rangeAround, show } from './page';

const page = `${noteHtml}<label for="fb">Feedback</label><textarea id="fb">I saw two students explain why.</textarea>
  <div contenteditable="true" aria-label="Reply"><p>We saw one third shaded.</p></div>`;

function tagAll(root: HTMLElement): Wanted[] {
  const area = root.querySelector<HTMLTextAreaElement>('#fb');
  if (!area) throw new Error('fixture');
  area.setSelectionRange(6, 18);
  const captured = [
    captureRange(rangeAround(root, 'How do you know 3/4'), quoteWork),
    captureRange(rangeAround(root, 'one third'), quoteWork),
    captureInControl(area, quoteWork),
    captureRange(rangeAround(root, 'Group 2 compared'), quoteWork),
  ];
  return captured.map((outcome, index) => {
    if (!outcome.ok) throw new Error(outcome.reason);
    return { id: `${index}`, quote: outcome.value.quote, scope: outcome.value.scope };
  });
}

it('finds quotes of the page and of its fields after a reload with an edit above', async () => {
  const wanted = tagAll(show(page));
  const again = show(`<p>A new first line.</p>${page}`);
  const placed = await locateOnPage(again, wanted, quoteWork);
  expect(placed?.map(({ id, location, range }) => [id, location.state, range?.toString()])).toEqual([
    ['0', 'moved', 'How do you know 3/4'],
    ['1', 'found', 'one third'],
    ['2', 'found', undefined],
    ['3', 'moved', 'Group 2 compared'],
  ]);
  const inField = placed?.[2];
  if (inField?.location.state !== 'found' || !(inField.field instanceof HTMLTextAreaElement))
    throw new Error('fixture');
  selectInField(inField.field, inField.location.start, inField.location.end);
  expect(document.activeElement).toBe(inField.field);
  expect(document.getSelection()?.toString()).toBe('two students');
});

it('does not call a quote gone whose field is not there, or that stands in a closed section', async () => {
  const wanted = tagAll(show(page));
  const again = show(noteHtml.replace('<ul>', '<ul style="display:none">'));
  const placed = await locateOnPage(again, wanted, quoteWork);
  expect(placed?.map(({ location }) => location.state)).toEqual(['found', 'unknown', 'unknown', 'unknown']);
  show('<p>Another page altogether.</p>');
  const other = await locateOnPage(document.body, wanted.slice(0, 1), quoteWork);
  expect(other?.[0]?.location.state).toBe('gone');
});

it('finds a passage that arrives late, once the page has settled', async () => {
  const root = show(noteHtml);
  const wanted = tagAll(show(page)).slice(0, 1);
  root.remove();
  const late = show('<p>Loading …</p>');
  expect((await locateOnPage(late, wanted, quoteWork))?.[0]?.location.state).toBe('gone');
  const states: (string | undefined)[] = [];
  const look = async () => states.push((await locateOnPage(late, wanted, quoteWork))?.[0]?.location.state);
  using _watch = watchForSettling(late, look, { quiet: 50 });
  const arrived = new DOMParser().parseFromString(noteHtml, 'text/html');
  late.replaceChildren(...arrived.body.childNodes);
  await vi.waitFor(() => expect(states).toHaveLength(1));
  expect(states[0]).toMatch(/found|moved/);
});

it('gives way to the page between slices, and answers the same as at once', async () => {
  const text = notes(40_000);
  const quotes = tagging(text, 60);
  const edited = text.replace(/ the /g, ' this ');
  const { scheduler } = globalThis as unknown as {
    scheduler: { postTask(task: () => void, how: object): void; yield(): Promise<void> };
  };
  const turns = vi.spyOn(scheduler, 'yield');
  const input = vi.fn();
  scheduler.postTask(input, { priority: 'user-blocking' });
  const sliced = await inSlices(locating(edited, quotes), { budget: 0 });
  expect(input).toHaveBeenCalledOnce();
  expect(turns.mock.calls.length).toBeGreaterThan(10);
  turns.mockRestore();
  expect(sliced).toEqual(locate(edited, quotes));
});

it('works in slices without a scheduler too, and stops when it is told to', async () => {
  const text = notes(10_000);
  const quotes = tagging(text, 10);
  const own = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');
  Object.defineProperty(globalThis, 'scheduler', { value: undefined, configurable: true });
  expect(await inSlices(locating(`New. ${text}`, quotes), { budget: 0 })).toEqual(locate(`New. ${text}`, quotes));
  if (own) Object.defineProperty(globalThis, 'scheduler', own);
  const stop = new AbortController();
  const stopped = inSlices(locating(text.replace(/ the /g, ' this '), quotes), { budget: 0, signal: stop.signal });
  stop.abort();
  expect(await stopped).toBeUndefined();
});

it('reads the same text after the host has split its text nodes', async () => {
  const root = show(page);
  const wanted = tagAll(root);
  const before = new TextIndex(root).text;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) if (node.length > 7) node.splitText(7);
  expect(new TextIndex(root).text).toBe(before);
  const placed = await locateOnPage(root, wanted, quoteWork);
  expect(placed?.every(({ location }) => location.state === 'found')).toBe(true);
});
