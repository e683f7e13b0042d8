import { expect, it } from 'vitest';
import { DayShelves } from '@/lib/exchange/day-shelves';
import { joined } from '@/lib/exchange/joined';
import { fc } from '../../data/seeded';

const line = fc.record({
  at: fc
    .date({ min: new Date('2025-08-01'), max: new Date('2026-07-31'), noInvalidDate: true })
    .map((day) => day.toISOString()),
  id: fc.uuid(),
  text: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('½ because 🙂', '’'.repeat(9000), '')),
});

it('gives back every line once, in the order of time, in whatever order and language they came', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const shelves = new DayShelves();
      for (const { at, id, text } of lines) shelves.add(at, id, `${text}\n`);
      const inTime = lines.toSorted((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));
      const said = joined([...shelves.take()]);
      expect(Buffer.from(said)).toEqual(Buffer.from(inTime.map(({ text }) => `${text}\n`).join('')));
    }),
  );
});
