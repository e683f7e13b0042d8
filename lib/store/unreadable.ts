/** Whether the browser could not read a value that is there: a large one lies in a file of its own, which can be lost. */
export function isUnreadable(error: unknown): boolean {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return ['UnknownError', 'NotReadableError', 'DataError', 'BulkError'].includes(name);
}
