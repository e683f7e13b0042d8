import { describe, expect, it } from 'vitest';
import { type Address, isEnvelope, isFor } from '@/lib/messages/address';

describe('an envelope', () => {
  const good = { address: { to: 'panel', tab: 7, instance: null }, from: null, call: 'selection', payload: {} };

  it('is known by its shape', () => expect(isEnvelope(good)).toBe(true));

  it.each([
    null,
    'tag-now',
    {},
    { call: 'selection' },
    { ...good, call: 3 },
    { ...good, from: 3 },
    { ...good, address: null },
    { ...good, address: { to: 'server', tab: 7, instance: null } },
    { ...good, address: { to: 'panel', tab: '7', instance: null } },
    { ...good, address: { to: 'panel', tab: 7, instance: 4 } },
  ])('is nothing else: %j', (value) => expect(isEnvelope(value)).toBe(false));
});

describe('who a message is for', () => {
  const panel: Address = { to: 'panel', tab: 7, instance: 'a' };

  it.each<[string, Address, boolean]>([
    ['its own tab', { to: 'panel', tab: 7, instance: null }, true],
    ['every tab', { to: 'panel', tab: null, instance: null }, true],
    ['itself by name', { to: 'panel', tab: 7, instance: 'a' }, true],
    ['another tab', { to: 'panel', tab: 8, instance: null }, false],
    ['another copy', { to: 'panel', tab: 7, instance: 'b' }, false],
    ['the page', { to: 'page', tab: 7, instance: null }, false],
  ])('a panel hears what is for %s: %o → %s', (_, address, heard) => expect(isFor(address, panel)).toBe(heard));
});
