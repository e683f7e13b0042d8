/** Days and times as people and forms write them. Nothing is guessed for one row that the other rows of the column speak against. */

/** Figures of a wall clock. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const TIME = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap]\.?m\.?)?)?`;
const ISO = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}`, 'i');
const PARTS = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})(?!\\d)${TIME}`, 'i');

/**
 * How a column writes dates: whether the day stands before the month. A figure over 12 settles it for the whole column; where none does, `otherwise`
 * (the habit of the language) does.
 */
export function dayComesFirst(cells: readonly string[], otherwise: boolean): boolean {
  for (const cell of cells) {
    const [, first, second] = PARTS.exec(cell.trim()) ?? [];
    if (Number(first) > 12) return true;
    if (Number(second) > 12) return false;
  }
  return otherwise;
}

export function readWall(cell: string, dayFirst: boolean): Wall | null {
  const iso = ISO.exec(cell.trim());
  const parts = iso ? null : PARTS.exec(cell.trim());
  const found = iso ?? parts;
  if (!found) return null;
  const [a = 0, b = 0, c = 0] = found.slice(1, 4).map(Number);
  const [year, month, day] = iso ? [a, b, c] : dayFirst ? [c, b, a] : [c, a, b];
  const half = found[7]?.[0]?.toLowerCase();
  const said = Number(found[4] ?? 12);
  const hour = half === 'p' && said < 12 ? said + 12 : half === 'a' && said === 12 ? 0 : said;
  const wall = {
    year: year < 100 ? 2000 + year : year,
    month,
    day,
    hour,
    minute: Number(found[5] ?? 0),
    second: Number(found[6] ?? 0),
  };
  return isReal(wall) ? wall : null;
}

function isReal({ year, month, day, hour, minute, second }: Wall): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1990 && year <= 2100 && hour < 24 && minute < 60 && second < 60;
}
