import Papa from 'papaparse';
import * as z from 'zod/mini';
import { type Snippet, snippet } from '@/lib/evidence/records';
import { COLUMNS } from './csv-columns';
import { unguard } from './formula-guard';
import { MAX_PROBLEMS, problem, type ReadProblem, type ReadResult, refuse } from './problem';
import { readText } from './read-text';

/** One row by column title, guard taken off. */
type Cells = (title: string) => string;

/**
 * Reads back a sheet that `exportCsv` wrote, also after a spreadsheet saved it again (other delimiter, other order of columns, empty rows at
 * the end). All or nothing: one bad row and no record is taken.
 */
export function readCsv(bytes: Uint8Array, file: string): ReadResult<Snippet[]> {
  const text = readText(bytes, file);
  if (!text.ok) return text;
  const { data, errors } = Papa.parse<string[]>(text.value, {
    header: false,
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: 'greedy',
  });
  const open = errors.find((error) => error.type === 'Quotes');
  if (open !== undefined) {
    const reason = open.code === 'MissingQuotes' ? 'open-quote' : 'stray-quote';
    return refuse(problem(file, `row ${(open.row ?? 0) + 1}`, reason));
  }
  const [heading = [], ...sheet] = data;
  const places = new Map(heading.map((title, index) => [title, index]));
  const missing = COLUMNS.filter((column) => !places.has(column.title));
  if (missing.length === COLUMNS.length) {
    return refuse(problem(file, 'heading', 'wrong-format', { expected: 'Shared Lens CSV' }));
  }
  if (missing.length > 0) {
    return refuse(...missing.map(({ title }) => problem(file, 'heading', 'missing-column', { column: title })));
  }
  return readRows(sheet, places, heading.length, file);
}

function readRows(sheet: string[][], places: Map<string, number>, width: number, file: string): ReadResult<Snippet[]> {
  const problems: ReadProblem[] = [];
  const snippets: Snippet[] = [];
  const ids = new Set<string>();
  for (const [index, row] of sheet.entries()) {
    if (problems.length >= MAX_PROBLEMS) break;
    const place = `row ${index + 2}`;
    if (row.length !== width) {
      problems.push(problem(file, place, 'wrong-cells', { found: row.length, expected: width }));
      continue;
    }
    const parsed = z.safeParse(
      snippet,
      record((title) => unguard(row[places.get(title) ?? -1] ?? '')),
    );
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const where = `${place}, ${issue?.path.join('.') ?? ''}`;
      problems.push(problem(file, where, 'bad-value', { detail: issue?.message ?? 'unreadable' }));
    } else if (ids.has(parsed.data.id)) {
      problems.push(problem(file, place, 'duplicate-id', { id: parsed.data.id }));
    } else {
      ids.add(parsed.data.id);
      snippets.push(parsed.data);
    }
  }
  return problems.length > 0 ? refuse(...problems) : { ok: true, value: snippets };
}

/** What the row says, still unchecked. Numbers must be plain digits; anything else fails the check. */
function record(cell: Cells): unknown {
  const orNull = (title: string): string | null => cell(title) || null;
  const digits = (title: string): number => (/^\d{1,15}$/.test(cell(title)) ? Number(cell(title)) : Number.NaN);
  const [key, host, app] = list(cell('document'));
  return {
    id: cell('id'),
    spaceId: cell('space id'),
    createdAt: cell('Saved'),
    updatedAt: cell('Changed'),
    deletedAt: orNull('deleted'),
    lens: { id: cell('lens id'), version: cell('Lens version') },
    documentKey: cell('document key'),
    tags: list(cell('tags')).map(tagOf),
    kind: cell('kind id'),
    speaker: orNull('speaker id'),
    visitId: orNull('visit id'),
    via: cell('captured'),
    body: {
      quote: {
        exact: cell('Quote'),
        prefix: cell('words before'),
        suffix: cell('words after'),
        position: {
          start: digits('start (UTF-16)'),
          end: digits('end (UTF-16)'),
          length: digits('text length (UTF-16)'),
        },
        nth: { index: digits('same words: which'), of: digits('same words: of') },
      },
      scope:
        cell('scope') === 'field'
          ? { kind: 'field', key: cell('field'), label: cell('field label') }
          : { kind: cell('scope') },
      note: cell('Note'),
      document: { key, host, app, title: cell('Document'), url: cell('Address') },
      earlier: list(cell('earlier wordings')),
    },
  };
}

/** A tag as `csv-columns.ts` wrote it. */
function tagOf(cell: unknown): unknown {
  if (!Array.isArray(cell)) return cell;
  const [lookForId, level, id, version] = cell;
  return id === undefined ? { lookForId, level } : { lookForId, level, lens: { id, version } };
}

/** A JSON list in a cell; what is not one gives an empty list, which the check then refuses where a list must hold something. */
function list(cell: string): unknown[] {
  if (cell === '') return [];
  try {
    const value: unknown = JSON.parse(cell);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
