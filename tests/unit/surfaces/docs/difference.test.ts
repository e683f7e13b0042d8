/** What travels of a change, and what Docs makes of pasted words. */
import { expect, it } from 'vitest';
import { asRead, toPaste } from '@/lib/surfaces/docs/bridge/as-pasted';
import { difference } from '@/lib/surfaces/docs/bridge/difference';
import { fc } from '../../../data/seeded';
import { asPasted } from '../../../doubles/google-docs/clipboard-rules';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '👩🏽‍🏫', '\u001c', '\ue907'), maxLength: 40 });

it('rebuilds every text from the last one and the difference', () => {
  fc.assert(
    fc.property(text, text, (was, is) => {
      const { at, cut, put } = difference(was, is);
      expect(was.slice(0, at) + put + was.slice(at + cut)).toBe(is);
    }),
  );
});

it('is one stretch as long as the edit', () => {
  expect(difference('after eight seconds', 'after ten seconds')).toEqual({ at: 6, cut: 5, put: 'ten' });
  expect(difference('same', 'same')).toEqual({ at: 4, cut: 0, put: '' });
});

it('arrives in the document with all its spaces', () => {
  fc.assert(
    fc.property(
      text.filter((words) => words.trim() !== ''),
      (words) => {
        expect(asPasted(toPaste(words))).toBe(asRead(words));
      },
    ),
  );
  expect(asRead(' and then ')).toBe(' and then ');
});
