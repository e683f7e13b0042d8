import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { type CalendarBlock, exportICalendar } from '@/lib/exchange/icalendar';
import { uuidOf } from './walkthrough';

const block: CalendarBlock = {
  id: uuidOf(1),
  summary: 'Math visit: grade 4 (protected)',
  description: 'Focus: students explain how & why; bring 🙂, pencil\nand the half-page card. '.repeat(3),
  start: '2026-01-20T09:00',
  zone: 'America/Chicago',
  minutes: 25,
  repeats: { everyWeeks: 1, times: 16 },
  except: ['2026-02-03T09:00'],
};
const made = (blocks: CalendarBlock[]): string =>
  exportICalendar(blocks, '2026-01-15T15:00:00Z', 'For the front office');

/** Each occurrence as another parser sees it: wall clock, and UTC by the VTIMEZONE in the file (none is registered). */
function occurrences(file: string): { wall: string; utc: string }[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').flatMap((component) => {
    const event = new ICAL.Event(component);
    const found: { wall: string; utc: string }[] = [];
    const times = event.iterator();
    for (let time = times.next(); time; time = times.next())
      found.push({ wall: time.toString(), utc: time.toJSDate().toISOString() });
    return found;
  });
}

it('keeps nine in the morning across the change of the clock, by the zone written into the file', () => {
  const seen = occurrences(made([block]));
  expect(seen).toHaveLength(15);
  expect(new Set(seen.map(({ wall }) => wall.slice(11)))).toEqual(new Set(['09:00:00']));
  expect(seen.find(({ wall }) => wall.startsWith('2026-03-03'))?.utc).toBe('2026-03-03T15:00:00.000Z');
  expect(seen.find(({ wall }) => wall.startsWith('2026-03-10'))?.utc).toBe('2026-03-10T14:00:00.000Z');
  expect(seen.some(({ wall }) => wall.startsWith('2026-02-03'))).toBe(false);
});

it.each([
  ['Europe/Paris', '2026-03-27T09:00', ['2026-03-27T08:00:00.000Z', '2026-04-03T07:00:00.000Z']],
  ['Australia/Sydney', '2026-04-01T09:00', ['2026-03-31T22:00:00.000Z', '2026-04-07T23:00:00.000Z']],
  ['Asia/Kolkata', '2026-01-20T09:00', ['2026-01-20T03:30:00.000Z', '2026-01-27T03:30:00.000Z']],
  ['UTC', '2026-01-20T09:00', ['2026-01-20T09:00:00.000Z', '2026-01-27T09:00:00.000Z']],
])('writes the clock of %s so that another calendar meets at the same moment', (zone, start, utc) => {
  const file = made([{ ...block, zone, start, repeats: { everyWeeks: 1, times: 2 }, except: [] }]);
  expect(occurrences(file).map((one) => one.utc)).toEqual(utc);
});

it('folds lines at 75 octets without cutting an emoji, ends them with CRLF, and gives the words back', () => {
  const file = made([block]);
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent') ?? undefined);
  expect([event.summary, event.description, event.duration.toString()]).toEqual([
    block.summary,
    block.description,
    'PT25M',
  ]);
});

it('lets no text begin a line of its own', () => {
  const file = made([{ ...block, summary: 'x\r\nBEGIN:VALARM\nEND:VALARM\u0007' }]);
  expect(file).not.toMatch(/^(BEGIN|END):VALARM/m);
  expect(new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')).toHaveLength(1);
});

it('says in the calendar for whom it is', () => {
  expect(made([])).toContain('X-WR-CALDESC:For the front office');
});
