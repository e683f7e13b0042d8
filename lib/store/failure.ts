import { type Failure, failed, type Reason } from '@/lib/outcome/outcome';

/** Names of errors that Dexie or the browser throw, and what they mean to a person. An outer name counts after all inner ones. */
const MEANING: Record<string, Reason> = {
  QuotaExceededError: 'quota',
  DataCloneError: 'damaged',
  VersionError: 'newer-database',
  // Reading a large value whose file is gone or broken (Chromium, Firefox).
  NotReadableError: 'damaged',
  UpgradeError: 'damaged',
  SchemaError: 'damaged',
  // No IndexedDB at all, refused by a setting, or a window that keeps nothing.
  MissingAPIError: 'storage-refused',
  SecurityError: 'storage-refused',
  NotAllowedError: 'storage-refused',
  UnknownError: 'storage-refused',
  InvalidStateError: 'storage-refused',
  OpenFailedError: 'storage-refused',
  DatabaseClosedError: 'storage-refused',
  TransactionInactiveError: 'storage-refused',
  AbortError: 'storage-refused',
  TimeoutError: 'storage-refused',
};

/**
 * What an error of the database means, or null when it is none of the database's (a mistake in our own code must be seen, not
 * dressed as a full disk).
 */
export function asFailure(error: unknown): Failure | null {
  const names = chain(error);
  const quota = names.find((name) => name === 'QuotaExceededError');
  const known = quota ?? names.toReversed().find((name) => name in MEANING);
  const reason = known === undefined ? undefined : MEANING[known];
  return reason === undefined ? null : failed(reason, names.join(' < '));
}

/** Whether the connection was lost rather than the work refused: worth one more try on a new connection. */
export function isLostConnection(error: unknown): boolean {
  const names = chain(error);
  return names.includes('DatabaseClosedError') || names.includes('InvalidStateError');
}

/** The error's name, then those of the errors it wraps: Dexie's `inner`, and each failure of a bulk act. */
function chain(error: unknown): string[] {
  const names: string[] = [];
  const queue: unknown[] = [error];
  while (queue.length > 0 && names.length < 12) {
    const next = queue.shift();
    if (typeof next !== 'object' || next === null) continue;
    const { name, inner, failures } = next as { name?: unknown; inner?: unknown; failures?: unknown };
    if (typeof name === 'string') names.push(name);
    if (inner) queue.push(inner);
    if (Array.isArray(failures)) queue.push(...failures);
  }
  return names;
}
