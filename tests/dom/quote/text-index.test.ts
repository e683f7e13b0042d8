import { expect, it } from 'vitest';
import { TextIndex } from '@/lib/quote/dom/text-index';
import { noteHtml, rangeAround, show } from './page';

const textOf = (root: Element): Text => root.querySelector('p')?.firstChild as Text;

it('reads a page as a person does: blocks on lines, white space collapsed, nothing unseen, no field texts', () => {
  const index = new TextIndex(show(noteHtml));
  expect(index.text.trim()).toBe(`Walkthrough, Room 12
Ms. Okafor asked, “How do you know 3/4 is more than 2/3?” Marisol said, “Because a fourth is smaller than a third.”
Group 1 compared 5/8 and 3/4.
Group 2 compared 2/3 and 3/4.
Level
2
More
a  b
   c`);
  expect(index.hidden).toContain('ask the principal');
  expect(index.hidden).toContain('They drew two bars.');
});

it('goes from every offset to the page and back', () => {
  const index = new TextIndex(show(noteHtml));
  for (let start = 0; start < index.text.length; start++) {
    if (/\s/.test(index.text[start] ?? '')) continue;
    const range = index.rangeOf(start, start + 1);
    expect(range?.toString()).toBe(index.text[start]);
    expect(range && index.offsetsOf(range)).toEqual({ start, end: start + 1 });
  }
});

it('makes one range over several elements and lines', () => {
  const root = show(noteHtml);
  const index = new TextIndex(root);
  const start = index.text.indexOf('a fourth is');
  const end = index.text.indexOf('Group 1') + 7;
  const range = index.rangeOf(start, end);
  expect(range?.toString().replace(/\s+/g, ' ')).toBe(
    "a fourth is smaller than a third.” const secret = 'not text';p { color: black } Group 1",
  );
  expect(range && index.offsetsOf(range)).toEqual({ start, end });
});

it('understands ranges that begin and end between elements', () => {
  const root = show('<p>One.</p><p>Two <b>and</b></p><img alt=""><p>three.</p>');
  const index = new TextIndex(root);
  const range = new Range();
  range.setStart(root, 1);
  range.setEnd(root, 3);
  expect(index.offsetsOf(range)).toEqual({ start: 5, end: index.text.indexOf('three') });
  range.selectNodeContents(root);
  expect(index.offsetsOf(range)).toEqual({ start: 0, end: index.text.length });
  range.setStart(root, 4);
  expect(index.offsetsOf(range)).toBeNull();
});

it('leaves out what it is told to, and reads open shadow roots when it is told to', () => {
  const root = show('<p>Before</p><section></section><div id="ours">Our frame</div><p>After</p>');
  const host = root.querySelector('section');
  if (!host) throw new Error('fixture');
  host.append('slotted');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.append('In the shadow: ', document.createElement('slot'));
  const skip = (element: Element) => element.id === 'ours';
  expect(new TextIndex(root, { skip }).text).toBe('Before\nslotted\nAfter\n');
  const index = new TextIndex(root, { skip, shadow: true });
  expect(index.text).toBe('Before\nIn the shadow: slotted\nAfter\n');
  expect(index.rangeOf(10, 16)?.toString()).toBe('the sh');
  // A range cannot begin in one tree and end in another.
  expect(index.rangeOf(10, index.text.indexOf('slotted') + 3)).toBeNull();
});

it('keeps its ranges when the host splits the text nodes under them', () => {
  const root = show('<p>They cut the bar in four equal parts and shaded three.</p>');
  const index = new TextIndex(root);
  const start = index.text.indexOf('four equal parts');
  const range = index.rangeOf(start, start + 16);
  textOf(root).splitText(start + 4);
  expect(range?.toString()).toBe('four equal parts');
  const again = new TextIndex(root);
  expect(again.text).toBe(index.text);
  expect(again.rangeOf(start, start + 16)?.toString()).toBe('four equal parts');
  expect(again.offsetsOf(rangeAround(root, ' equal parts'))).toEqual({ start: start + 4, end: start + 16 });
});

it('answers null for a range whose text the host has cut off', () => {
  const root = show('<p>They cut the bar in four equal parts.</p>');
  const index = new TextIndex(root);
  textOf(root).data = 'They';
  expect(index.rangeOf(20, 30)).toBeNull();
});
