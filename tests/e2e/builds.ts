import { builtFolder } from '../../scripts/build.ts';

/** The builds that also match the practice pages; `node scripts/build.ts --practice` makes them. */
export const PRACTICE_BUILDS = {
  chromium: builtFolder({ target: 'chrome', practice: true }),
  firefox: builtFolder({ target: 'firefox', practice: true }),
};
