/** Between Dexie and the database: rows are sealed on their way in and opened on their way out, so that no repository knows of it. */
import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import type { RowCipher } from './cipher';
import { openRow, sealRow } from './sealed-rows';
import { OPEN_FIELDS } from './sealed-tables';

export interface Sealing {
  /** Null while nothing is sealed. */
  readonly cipher: RowCipher | null;
  /** Whether what is written now is sealed: not while a person takes their passphrase away again. */
  readonly seals: boolean;
}

export const sealingMiddleware = (sealing: Sealing): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'sealing',
  create: (core) => ({
    ...core,
    table: (name) => (name in OPEN_FIELDS ? sealedTable(core.table(name), name, sealing) : core.table(name)),
  }),
});

function sealedTable(table: DBCoreTable, name: string, sealing: Sealing): DBCoreTable {
  const opened = (value: unknown): unknown => (sealing.cipher ? openRow(sealing.cipher, name, value) : value);
  return {
    ...table,
    mutate(request) {
      const { cipher, seals } = sealing;
      if (!cipher || !seals || (request.type !== 'add' && request.type !== 'put')) return table.mutate(request);
      return table.mutate({ ...request, values: request.values.map((value) => sealRow(cipher, name, value)) });
    },
    get: (request) => table.get(request).then(opened),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(opened)),
    query: (request) =>
      table.query(request).then((found) => (request.values ? { ...found, result: found.result.map(opened) } : found)),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => (cursor && request.values ? openedCursor(cursor, opened) : cursor)),
  };
}

/** The same cursor, whose `value` is opened when somebody looks at it. */
function openedCursor(cursor: DBCoreCursor, opened: (value: unknown) => unknown): DBCoreCursor {
  return Object.create(cursor, {
    value: { get: () => opened(cursor.value) },
    continue: { value: (key?: unknown) => cursor.continue(key) },
    continuePrimaryKey: { value: (key: unknown, primary: unknown) => cursor.continuePrimaryKey(key, primary) },
    advance: { value: (count: number) => cursor.advance(count) },
    start: { value: (onNext: () => void) => cursor.start(onNext) },
    stop: { value: (value?: unknown) => cursor.stop(value as never) },
    next: { value: () => cursor.next() },
    fail: { value: (error: Error) => cursor.fail(error) },
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    done: { get: () => cursor.done },
  }) as DBCoreCursor;
}
