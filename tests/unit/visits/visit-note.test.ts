import { expect, it } from 'vitest';
import { noteBlocks, noteHtml, notePlain } from '@/lib/evidence/visit-note';

const WORDS = { focus: 'Our focus:', heard: 'What I heard', next: 'Next:' };
const NONE = { focus: '', evidence: '', meaning: '', next: '' };
const parts = {
  focus: ['Students explain how and why'],
  texts: {
    ...NONE,
    evidence:
      'When I heard “the pieces have to be the same size”, the reason came from a student.\n\nNobody had asked.',
    meaning: 'That is what lets the others compare.',
    next: 'What had you said just before?',
  },
  quotes: ['“Why does that work?”', 'the pieces have to be the same size', '“Why does that work?”', '“Six,” said Ana.'],
  next: { text: 'Plan the first question together', when: '22 January' },
};

it('reads as focus, what was seen and heard, what it means, what comes next', () => {
  expect(notePlain(noteBlocks(parts, WORDS))).toBe(
    [
      'Our focus: Students explain how and why',
      'When I heard “the pieces have to be the same size”, the reason came from a student.',
      'Nobody had asked.',
      'What I heard\n“Why does that work?”\n“Six,” said Ana.',
      'That is what lets the others compare.',
      'What had you said just before?',
      'Next: Plan the first question together · 22 January',
    ].join('\n\n'),
  );
});

it('lets the leader name the focus in their own words', () => {
  const blocks = noteBlocks({ ...parts, texts: { ...NONE, focus: 'We agreed to listen for reasons.' } }, WORDS);
  expect(blocks[0]).toEqual({ kind: 'text', text: 'We agreed to listen for reasons.' });
});

it('leaves out what is not there, and quotes that the text says already', () => {
  expect(
    noteBlocks({ focus: [], texts: { ...NONE, meaning: ' ' }, quotes: [], next: { text: '', when: '' } }, WORDS),
  ).toEqual([]);
  const blocks = noteBlocks({ ...parts, quotes: ['The pieces have to be the same size'] }, WORDS);
  expect(blocks.map((block) => block.kind)).toEqual(['focus', 'text', 'text', 'text', 'text', 'next']);
});

it('is rich text without anything that could run or break out', () => {
  const html = noteHtml(
    noteBlocks({ ...parts, texts: { ...NONE, next: 'a < b & "c"\n<img src=x onerror=alert(1)>' } }, WORDS),
  );
  expect(html).toContain('<p>a &lt; b &amp; &quot;c&quot;<br>&lt;img src=x onerror=alert(1)&gt;</p>');
  expect(html.match(/<(\w+)/g)?.every((tag) => ['<p', '<b', '<br', '<blockquote'].includes(tag))).toBe(true);
});
