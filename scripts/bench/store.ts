/** The store in a real Chromium, with its profile on the disk and 50,000 quotes in it: the 95th of 100 times. */
import type { Measured } from '../../tests/bench/store-page.ts';
import { onEmptyPage } from './empty-page.ts';
import type { Row } from './row.ts';

export const fromSource = true;

const asRow = ({ what, bar, p95 }: Measured): Row => ({ what: `store: ${what}, p95`, bar, value: p95, unit: 'ms' });

export const run = async (): Promise<Row[]> =>
  (await onEmptyPage<Measured[]>('/tests/bench/store-page.ts', 'measureStore')).map(asRow);
