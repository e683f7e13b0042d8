import { observances, zoneOffset } from './time-zone';

/** One protected block, as it leaves for a calendar. It names no teacher unless the caller puts a name into `summary`. */
export interface CalendarBlock {
  id: string;
  summary: string;
  description: string;
  /** Wall-clock time in `zone`: `2026-01-20T09:00`. */
  start: string;
  /** IANA zone: `America/Chicago`. */
  zone: string;
  minutes: number;
  /** Every so many weeks, so many times in all; null for once. */
  repeats: { everyWeeks: number; times: number } | null;
  /** Occurrences that were moved or lost, as wall-clock starts. */
  except: readonly string[];
}

const WEEK = 7 * 86_400_000;
const YEAR = 366 * 86_400_000;

/** Protected blocks as iCalendar (RFC 5545), with the zones they need written out, so that strict readers keep the hour across clock changes. */
export function exportICalendar(blocks: readonly CalendarBlock[], madeAt: string, purpose: string): string {
  const zones = new Map<string, { start: number; end: number }>();
  for (const block of blocks) {
    const start = Date.parse(`${block.start}Z`);
    const end = start + (block.repeats ? block.repeats.everyWeeks * block.repeats.times * WEEK : 0);
    const known = zones.get(block.zone);
    zones.set(block.zone, { start: Math.min(start, known?.start ?? start), end: Math.max(end, known?.end ?? end) });
  }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Shared Lens//Protected time 1//EN',
    'CALSCALE:GREGORIAN',
    ...(purpose === '' ? [] : [`X-WR-CALDESC:${escaped(purpose)}`]),
    ...[...zones].flatMap(([zone, { start, end }]) => zoneLines(zone, start - YEAR, end + YEAR)),
    ...blocks.flatMap((block) => eventLines(block, madeAt)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventLines(block: CalendarBlock, madeAt: string): string[] {
  const { repeats, except } = block;
  return [
    'BEGIN:VEVENT',
    `UID:${block.id}@shared-lens.invalid`,
    `DTSTAMP:${utc(Date.parse(madeAt))}`,
    `DTSTART;TZID=${block.zone}:${wall(Date.parse(`${block.start}Z`))}`,
    `DURATION:PT${block.minutes}M`,
    ...(repeats === null ? [] : [`RRULE:FREQ=WEEKLY;INTERVAL=${repeats.everyWeeks};COUNT=${repeats.times}`]),
    ...except.map((start) => `EXDATE;TZID=${block.zone}:${wall(Date.parse(`${start}Z`))}`),
    `SUMMARY:${escaped(block.summary)}`,
    ...(block.description === '' ? [] : [`DESCRIPTION:${escaped(block.description)}`]),
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

function zoneLines(zone: string, start: number, end: number): string[] {
  const winter = Math.min(zoneOffset(zone, Date.UTC(2026, 0, 1)), zoneOffset(zone, Date.UTC(2026, 6, 1)));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observances(zone, start, end).flatMap(({ from, before, offset }) => {
      const part = offset > winter ? 'DAYLIGHT' : 'STANDARD';
      return [
        `BEGIN:${part}`,
        `DTSTART:${wall(from + before * 60_000)}`,
        `TZOFFSETFROM:${hours(before)}`,
        `TZOFFSETTO:${hours(offset)}`,
        `END:${part}`,
      ];
    }),
    'END:VTIMEZONE',
  ];
}

/** `20260120T090000` from an instant whose UTC figures are the wall clock's. */
const wall = (instant: number): string => new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '');
const utc = (instant: number): string => `${wall(instant)}Z`;

function hours(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

/** RFC 5545 §3.3.11; other control characters are not allowed at all. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');

/** Lines of at most 75 octets (RFC 5545 §3.1), never cut inside a character. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}
