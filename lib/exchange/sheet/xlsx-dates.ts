import type { ReadResult } from '../problem';
import { walkXml } from '../read-xml';

/** Number formats that come with every Excel and show a day (ECMA-376 Part 1 §18.8.30). */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Which cell styles (their number in `cellXfs`) show a date. */
export function dateStyles(bytes: Uint8Array | undefined, file: string): ReadResult<ReadonlySet<number>> {
  const dates = new Set<number>();
  if (bytes === undefined) return { ok: true, value: dates };
  const own = new Set<number>();
  let inCells = false;
  let style = 0;
  const read = walkXml(bytes, file, {
    open: ({ name, attributes }) => {
      const tag = name.replace(/^.*:/, '');
      const id = Number(attributes.numFmtId);
      if (tag === 'numFmt' && showsDay(String(attributes.formatCode))) own.add(id);
      if (tag === 'cellXfs') inCells = true;
      if (tag === 'xf' && inCells) {
        if (BUILT_IN.has(id) || own.has(id)) dates.add(style);
        style += 1;
      }
      return undefined;
    },
    close: (name) => {
      if (name.endsWith('cellXfs')) inCells = false;
    },
    text: () => undefined,
  });
  return read.ok ? { ok: true, value: dates } : read;
}

/** Colours, conditions and quoted words apart: a day or a year in the format. */
const showsDay = (code: string): boolean => /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));

/** A day counted from 30 December 1899 (or 1 January 1904) as `2026-01-15T09:42:00`, without a zone; null when it is none. */
export function dateOfSerial(serial: number, since1904: boolean): string | null {
  const days = serial + (since1904 ? 1462 : 0) - 25_569;
  const date = new Date(Math.round(days * 86_400) * 1000);
  return Number.isNaN(date.getTime()) || serial < 1 ? null : date.toISOString().slice(0, 19);
}
