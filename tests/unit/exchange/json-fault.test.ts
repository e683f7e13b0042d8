import { expect, it, vi } from 'vitest';
import { findJsonFault } from '@/lib/exchange/json-fault';
import { fc } from '../../data/seeded';

/** Many generated texts take seconds on a busy machine; nothing here is about time. */
vi.setConfig({ testTimeout: 60_000 });

it.each([
  ['{"a":1,}', 1, 8, 'a key in quotes'],
  ['{"a" 1}', 1, 6, 'a colon'],
  ['[1 2]', 1, 4, 'a comma or a closing bracket'],
  ['[1,\n "it\'s",\n nope]', 3, 2, 'a value'],
  ['{} x', 1, 4, 'nothing more'],
  ['["a\tb"]', 1, 2, 'a value'],
  ["{'a':1}", 1, 2, 'a key in quotes'],
  ['[1,]', 1, 4, 'a value'],
  ['[01]', 1, 3, 'a comma or a closing bracket'],
  ['{"a":}', 1, 6, 'a value'],
])('says where %s stops being JSON, and what should stand there', (text, line, column, expected) => {
  expect(findJsonFault(text)).toEqual({ line, column, expected });
});

it('finds a fault exactly where the engine does: everything valid is walked to its end', () => {
  fc.assert(
    fc.property(fc.json({ stringUnit: 'binary', maxDepth: 3 }), (text) => {
      expect(findJsonFault(text)).toMatchObject({ expected: 'nothing more', column: text.length + 1 });
    }),
  );
});

it('walks a string of a million characters', () => {
  expect(findJsonFault(`["${'½ '.repeat(1_000_000)}" nope]`).expected).toBe('a comma or a closing bracket');
});
