/** docs/compatibility.md, made of what came of a run: host × capability × browser, and on what it was seen. */
import { type Ability, OPERATIONS, type Operation } from '@/lib/messages/surface-view';
import { HOST_ROWS } from './hosts/all.ts';
import type { HostRow } from './hosts/host-row.ts';
import { PROMISES } from './promises.ts';
import { keptLines, seenApart } from './run-apart.ts';
import type { WhatCame } from './what-came.ts';

export type Runs = Record<'chromium' | 'firefox', WhatCame[]>;

const COLUMNS: Record<Operation, string> = {
  text: 'Reading along',
  selection: 'A quote from the selection',
  insert: 'Putting words in',
  locate: 'Finding a quote again',
  reveal: 'Showing it',
  draw: 'Marks in the text',
};
const BROWSERS = { chromium: 'Chromium', firefox: 'Firefox ESR' } as const;

/** How well it goes and by which way; a dash where it does not. */
const cell = ({ level, via }: Ability): string =>
  level === 'none' || level === 'unknown' ? '–' : via === 'dom' || via === null ? level : `${level}, by ${via}`;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function rowsOf(row: HostRow, runs: Runs, on: (row: HostRow) => string): string[] {
  const cells = (browser: keyof Runs): string[] => {
    const came = runs[browser].find((one) => one.row === row.name);
    if (!came) return OPERATIONS.map(() => 'not run');
    const { capabilities, drew } = came;
    const works = (operation: Operation): boolean =>
      !row.notYet && (row.offers?.includes(operation) ?? true) && (operation !== 'draw' || drew);
    return OPERATIONS.map((operation) => (works(operation) ? cell(capabilities[operation]) : '–'));
  };
  const told = (Object.keys(BROWSERS) as (keyof Runs)[]).map((browser) => ({ browser, cells: cells(browser) }));
  const same = new Set(told.map((each) => each.cells.join())).size === 1;
  const shown = same ? told.slice(0, 1) : told;
  const name = row.notYet ? `${row.name} (not yet: ${row.notYet})` : row.name;
  return shown.map(({ browser, cells }) =>
    line([name, same ? 'both' : BROWSERS[browser], ...cells, on(row), 'none yet']),
  );
}

/** The lines of all that was tried in this run. */
const linesOf = (runs: Runs, on = (row: HostRow): string => row.on): string =>
  HOST_ROWS.flatMap((row) => rowsOf(row, runs, on)).join('\n');

/** The lines of editors that are no part of the project, as `tests/conformance/run-apart.ts` keeps them. */
export const linesApart = (runs: Runs): string => `${linesOf(runs, ({ name }) => seenApart(name))}\n`;

export function compatibilityPage(runs: Runs): string {
  const head = ['Place', 'Browser', ...OPERATIONS.map((operation) => COLUMNS[operation]), 'Seen on', 'Seen live'];
  return `# What works where

Written by \`tests/conformance/conformance.test.ts\`, which tries the same ${PROMISES.length} promises on each line below, in Chromium and in Firefox ESR, with the
adapter where it stands in the product. The test fails when this page says anything else than its run, and when a line marked *not yet*
works. Nothing here was seen on a host's own page: **stand-in** is a page of ours at the host's address, made from what is publicly known of it;
**real editor** is the editor's own package. Editors under the GPL are no part of the project: their lines are kept from the day on which
\`npm run test:gpl-editors\` tried the same promises, and more, on them (*run apart*). [live-check.md](live-check.md) is how a line gets a date under *Seen live*.

*live*: by itself, as things change. *on-demand*: when somebody asks. *–*: not there. The way is named where it is not the page's own text:
*annotate* is the page's own function in Google Docs, *field* the text of one field beside the document; *execCommand*, *paste* and
*beforeinput* are ways to give words to an editor, each read back before anything is called done.

${line(head)}
${line(head.map(() => '---'))}
${linesOf(runs)}
${keptLines()}

## The promises

${PROMISES.map(({ name }, index) => `${index + 1}. ${name[0]?.toUpperCase()}${name.slice(1)}.`).join('\n')}
`;
}
