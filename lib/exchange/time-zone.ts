/** One stretch of a zone's clock: from when on (UTC, ms), and how far it then is from UTC, in minutes. */
export interface Observance {
  from: number;
  before: number;
  offset: number;
}

const DAY = 86_400_000;
const MINUTE = 60_000;

/** How far the zone's clock is from UTC at an instant, in minutes. Knows what the browser or Node knows (IANA zones). */
export function zoneOffset(zone: string, instant: number): number {
  const name = formatter(zone)
    .formatToParts(instant)
    .find((part) => part.type === 'timeZoneName')?.value;
  const [, sign, hours, minutes = '0'] = name?.match(/GMT([+-])(\d\d):?(\d\d)?/) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(zone: string): Intl.DateTimeFormat {
  let format = formatters.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formatters.set(zone, format);
  }
  return format;
}

/** Every clock change between two instants, each found to the minute; and first the state at the start. */
export function observances(zone: string, start: number, end: number): Observance[] {
  const found: Observance[] = [{ from: start, before: zoneOffset(zone, start), offset: zoneOffset(zone, start) }];
  for (let day = start; day < end; day += DAY) {
    const before = zoneOffset(zone, day);
    const offset = zoneOffset(zone, day + DAY);
    if (before === offset) continue;
    let [low, high] = [day, day + DAY];
    while (high - low > MINUTE) {
      const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
      if (zoneOffset(zone, middle) === before) low = middle;
      else high = middle;
    }
    found.push({ from: high, before, offset });
  }
  return found;
}
