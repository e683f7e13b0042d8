import { join } from 'node:path';

const practice = join(import.meta.dirname, '..', '..', '.output', 'practice');

/** The builds that also match the practice pages; `node scripts/build.ts --practice` makes them. */
export const PRACTICE_BUILDS = { chromium: join(practice, 'chrome-mv3'), firefox: join(practice, 'firefox-mv3') };
