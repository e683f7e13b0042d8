import { describe, expect, it } from 'vitest';
import { sideBySide } from '@/lib/lens/beside';
import { builtInLens } from '@/lib/lens/built-in';
import { indexLens } from '@/lib/lens/lens-index';
import type { LensPack } from '@/lib/lens/pack';
import { smallLens } from '../exchange/small-lens';

const [first, ...others] = builtInLens.lookFors;
/** A school's lens: one look-for of its own, and one that it shares with the built-in lens, in other words. */
const school: LensPack = {
  ...smallLens,
  domains: [
    {
      ...builtInLens.domains[0],
      id: builtInLens.domains[0]?.id ?? '',
      title: 'Ours',
      question: 'Who?',
      color: '#1B5E20',
    },
  ],
  lookFors: [...smallLens.lookFors, { ...(first as LensPack['lookFors'][number]), title: 'Other words' }].map(
    (one) => ({
      ...one,
      domainId: builtInLens.domains[0]?.id ?? '',
      sources: [],
    }),
  ),
};

describe('two lenses side by side', () => {
  const both = indexLens(builtInLens, school);

  it('add the second one’s look-fors behind the main one’s, each known by whose it is', () => {
    expect(both.pack.lookFors.map(({ id }) => id)).toEqual([first?.id, ...others.map(({ id }) => id), 'lf-why']);
    expect(both.lensOf('lf-why')).toBe(school);
    expect(both.lensOf('lf-wait')).toBe(builtInLens);
    expect(both.main).toBe(builtInLens);
  });

  it('a look-for that both have is one look-for, in the main one’s words', () => {
    expect(both.lookFor(first?.id ?? '')?.title).toBe(first?.title);
    expect(both.lensOf(first?.id ?? '')).toBe(builtInLens);
  });

  it('keep domains apart that are called alike, each with its own mark', () => {
    const mine = both.domain(both.lookFor('lf-why')?.domainId ?? '');
    expect(mine?.title).toBe('Ours');
    expect(both.domain(builtInLens.domains[0]?.id ?? '')?.title).toBe(builtInLens.domains[0]?.title);
    expect(both.domainOrder(mine?.id ?? '')).toBe(builtInLens.domains.length);
  });

  it('leave everything else the main one’s: words, starters, scale and name', () => {
    const { lookFors: _, domains: __, sources: ___, ...rest } = sideBySide(builtInLens, school);
    const { lookFors: a, domains: b, sources: c, ...main } = builtInLens;
    expect(rest).toEqual(main);
  });

  it('another version of the same lens is no second lens', () => {
    const older = { ...builtInLens, version: '0.9.0' };
    expect(sideBySide(builtInLens, older)).toBe(builtInLens);
    expect(indexLens(builtInLens, older).second).toBeNull();
  });
});
