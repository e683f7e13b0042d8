/** How often a document is read: never while nobody looks, three times a second at most, and less the longer it is. */
import { expect, it } from 'vitest';
import { nextRead, type Watching } from '@/lib/surfaces/docs/cadence';
import { fc } from '../../../data/seeded';

const AT_REST: Watching = { watched: true, length: 5_000, hinted: null, read: 10_000 };

it('reads nothing while the tab is hidden or the panel folded, whatever happens', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000), fc.option(fc.nat(100_000)), fc.nat(100_000), (length, hinted, read) => {
      expect(nextRead({ watched: false, length, hinted, read })).toBeNull();
    }),
  );
});

it('reads 0.3 s after the last sign of a change, and every two seconds without one', () => {
  expect(nextRead({ ...AT_REST, hinted: 15_000 })).toBe(15_300);
  const idle = nextRead(AT_REST) ?? 0;
  expect(idle - AT_REST.read).toBeGreaterThanOrEqual(2000);
  expect(idle - AT_REST.read).toBeLessThan(2100);
});

it('never reads more than three times a second, however many signs come', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000), fc.nat(5_000), (length, since) => {
      const next = nextRead({ watched: true, length, read: 10_000, hinted: 10_000 + since });
      expect((next ?? 0) - 10_000).toBeGreaterThanOrEqual(333);
    }),
  );
});

it('gives a document of a million units more than two seconds between reads', () => {
  const next = nextRead({ ...AT_REST, length: 1_000_000, hinted: 10_001 });
  expect((next ?? 0) - 10_000).toBeGreaterThan(2000);
});
