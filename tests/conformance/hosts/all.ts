import { gplFolder } from '../../doubles/editors/gpl/at-hand.ts';
import { EDITOR_ROWS } from './editors.ts';
import { DOCS_ROWS } from './google-docs.ts';
import type { HostRow } from './host-row.ts';
import { STAND_IN_ROWS } from './stand-ins.ts';

/**
 * Every host and editor that keeps the contract, or is known not to be reached yet; in a run of `npm run test:gpl-editors` its editors
 * alone.
 */
export const HOST_ROWS: readonly HostRow[] =
  gplFolder === '' ? [...DOCS_ROWS, ...STAND_IN_ROWS, ...EDITOR_ROWS] : EDITOR_ROWS;

export function rowNamed(name: string): HostRow {
  const found = HOST_ROWS.find((row) => row.name === name);
  if (!found) throw new Error(`no row is called ${name}`);
  return found;
}
