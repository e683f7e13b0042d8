import { expect, it } from 'vitest';
import { commentOf } from '@/components/panel/quotes/comment-of';
import { builtInLens } from '@/lib/lens/built-in';

const lookFor = builtInLens.lookFors.find(({ id }) => id === 'lf-respond');

it('is the look-for’s name, the words, and one question', () => {
  const [first, second, ...more] = commentOf('How do you know?', lookFor).split('\n');
  expect(first).toBe("Students respond to one another's ideas: “How do you know?”");
  expect(second).toMatch(/\?$/);
  expect(more).toEqual([]);
});

it('is one of every look-for’s own questions', () => {
  for (const each of builtInLens.lookFors) {
    const question = commentOf('x', each).split('\n')[1] ?? '';
    expect([...each.reflectionPrompts, each.guidingQuestion]).toContain(question);
    expect(question).toMatch(/\?$/);
  }
});

it('cuts a long quote at a word and says so; a quote without a look-for is only its words', () => {
  const comment = commentOf('Two pairs compared their drawings. '.repeat(20).trim(), lookFor).split('\n')[0] ?? '';
  expect(comment.length).toBeLessThan(360);
  expect(comment).toMatch(/\w\.? …”$/);
  expect(commentOf('Why?', undefined)).toBe('“Why?”');
});
