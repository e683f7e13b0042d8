/** The first sheet of an Excel file (ECMA-376 Part 1 §18) as text. Formulas are never computed: what the file last showed is read. */
import { problem, type ReadResult, refuse } from '../problem';
import { walkXml } from '../read-xml';
import { readZip } from '../zip-read';
import { dateOfSerial, dateStyles } from './xlsx-dates';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
const SHEETS = 'xl/worksheets/';
/** A form has a question a column; far more are made to exhaust a program. */
const MOST_COLUMNS = 500;

type Parts = ReadonlyMap<string, Uint8Array>;

export function readXlsx(bytes: Uint8Array, file: string): ReadResult<string[][]> {
  const wanted = [WORKBOOK, RELATIONS, STRINGS, STYLES];
  const zip = readZip(bytes, file, (name) => wanted.includes(name) || name.startsWith(SHEETS));
  if (!zip.ok) return zip;
  const parts = zip.value;
  if (!parts.has(WORKBOOK)) return refuse(problem(file, WORKBOOK, 'wrong-format', { expected: 'Excel (.xlsx)' }));
  const sheet = firstSheet(parts, file);
  if (!sheet.ok) return sheet;
  const strings = sharedStrings(parts, file);
  if (!strings.ok) return strings;
  const dates = dateStyles(parts.get(STYLES), `${file} (${STYLES})`);
  if (!dates.ok) return dates;
  const { name, since1904 } = sheet.value;
  const found = parts.get(name);
  if (found === undefined) return refuse(problem(file, name, 'missing', { name }));
  return cellsOf(found, `${file} (${name})`, strings.value, (style, serial) =>
    dates.value.has(style) ? dateOfSerial(serial, since1904) : null,
  );
}

function firstSheet(parts: Parts, file: string): ReadResult<{ name: string; since1904: boolean }> {
  const targets = new Map<string, string>();
  const relations = parts.get(RELATIONS);
  if (relations !== undefined) {
    const read = walkXml(relations, `${file} (${RELATIONS})`, {
      open: ({ name, attributes }) => {
        if (name === 'Relationship') targets.set(String(attributes.Id), String(attributes.Target));
        return undefined;
      },
      close: () => undefined,
      text: () => undefined,
    });
    if (!read.ok) return read;
  }
  let first: string | undefined;
  let since1904 = false;
  const read = walkXml(parts.get(WORKBOOK) ?? new Uint8Array(), `${file} (${WORKBOOK})`, {
    open: ({ name, attributes }) => {
      if (bare(name) === 'sheet') first ??= targets.get(String(attributes['r:id']));
      if (bare(name) === 'workbookPr') since1904 = /^(1|true)$/.test(String(attributes.date1904 ?? ''));
      return undefined;
    },
    close: () => undefined,
    text: () => undefined,
  });
  if (!read.ok) return read;
  const name = first === undefined ? `${SHEETS}sheet1.xml` : first.startsWith('/') ? first.slice(1) : `xl/${first}`;
  return { ok: true, value: { name, since1904 } };
}

/** Text of runs is joined; how a word is pronounced (`rPh`) is no text. */
function sharedStrings(parts: Parts, file: string): ReadResult<string[]> {
  const found = parts.get(STRINGS);
  const strings: string[] = [];
  if (found === undefined) return { ok: true, value: strings };
  let said = '';
  let within = '';
  const read = walkXml(found, `${file} (${STRINGS})`, {
    open: ({ name }) => {
      if (bare(name) === 'si') said = '';
      if (bare(name) === 'rPh') within = 'rPh';
      else if (bare(name) === 't' && within !== 'rPh') within = 't';
      return undefined;
    },
    close: (name) => {
      if (bare(name) === 'si') strings.push(said);
      if (bare(name) === 'rPh' || (bare(name) === 't' && within === 't')) within = '';
    },
    text: (text) => {
      if (within === 't') said += text;
    },
  });
  return read.ok ? { ok: true, value: strings } : read;
}

function cellsOf(
  bytes: Uint8Array,
  file: string,
  strings: readonly string[],
  dateOf: (style: number, serial: number) => string | null,
): ReadResult<string[][]> {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = { column: 0, type: '', style: 0 };
  let said = '';
  let reading = false;
  const read = walkXml(bytes, file, {
    open: ({ name, attributes }, place) => {
      if (bare(name) === 'row') row = [];
      if (bare(name) === 'c') {
        const column = columnOf(String(attributes.r ?? ''), row.length);
        if (column >= MOST_COLUMNS) return problem(file, place, 'too-many-columns', { limit: MOST_COLUMNS });
        cell = { column, type: String(attributes.t ?? ''), style: Number(attributes.s ?? 0) };
        said = '';
      }
      reading = bare(name) === 'v' || bare(name) === 't';
      return undefined;
    },
    close: (name) => {
      reading = false;
      if (bare(name) === 'row') rows.push(row);
      if (bare(name) !== 'c') return;
      while (row.length < cell.column) row.push('');
      row[cell.column] = shown(cell, said, strings, dateOf);
    },
    text: (text) => {
      if (reading) said += text;
    },
  });
  return read.ok ? { ok: true, value: rows } : read;
}

function shown(
  { type, style }: { type: string; style: number },
  said: string,
  strings: readonly string[],
  dateOf: (style: number, serial: number) => string | null,
): string {
  if (type === 's') return strings[Number(said)] ?? '';
  if (type === 'b') return said === '1' ? 'TRUE' : 'FALSE';
  if (type !== '' && type !== 'n') return said;
  const serial = Number(said);
  return (said !== '' && Number.isFinite(serial) ? dateOf(style, serial) : null) ?? said;
}

/** `B7` is column 1; a cell without a place comes after the one before it. */
function columnOf(reference: string, next: number): number {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0];
  if (letters === undefined) return next;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const bare = (name: string): string => name.replace(/^.*:/, '');
