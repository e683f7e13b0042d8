import { expect, it } from 'vitest';
import { noteBlocks, noteHtml, notePlain } from '@/lib/evidence/visit-note';

const WORDS = { focus: 'Our focus', heard: 'What I heard', next: 'Next' };
const parts = {
  focus: ['Students explain how and why'],
  text: 'When I heard “the pieces have to be the same size”, the reason came from a student.\n\nWhat had you said just before?',
  quotes: ['“Why does that work?”', 'the pieces have to be the same size', '“Why does that work?”'],
  next: { text: 'Plan the first question together', when: '22 January' },
};

it('reads as focus, what was written, what was heard, what comes next', () => {
  expect(notePlain(noteBlocks(parts, WORDS))).toBe(
    [
      'Our focus: Students explain how and why',
      'When I heard “the pieces have to be the same size”, the reason came from a student.',
      'What had you said just before?',
      'What I heard\n“Why does that work?”',
      'Next: Plan the first question together · 22 January',
    ].join('\n\n'),
  );
});

it('leaves out what is not there, and quotes that the text says already', () => {
  expect(noteBlocks({ focus: [], text: ' ', quotes: [], next: { text: '', when: '' } }, WORDS)).toEqual([]);
  const blocks = noteBlocks({ ...parts, quotes: ['The pieces have to be the same size'] }, WORDS);
  expect(blocks.map((block) => block.kind)).toEqual(['focus', 'text', 'text', 'next']);
});

it('is rich text without anything that could run or break out', () => {
  const html = noteHtml(noteBlocks({ ...parts, text: 'a < b & "c"\n<img src=x onerror=alert(1)>' }, WORDS));
  expect(html).toContain('<p>a &lt; b &amp; &quot;c&quot;<br>&lt;img src=x onerror=alert(1)&gt;</p>');
  expect(html.match(/<(\w+)/g)?.every((tag) => ['<p', '<b', '<br', '<blockquote'].includes(tag))).toBe(true);
});
