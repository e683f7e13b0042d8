/** What the packaged extension weighs, from the builds in `.output`. The same figures are bars in the tests. */
import { buildName, builtFolder } from '../build.ts';
import { packaged } from '../gates/built.ts';
import { readTree } from '../gates/tree.ts';
import { weights } from '../gates/weights.ts';
import type { Row } from './row.ts';

export const run = async (): Promise<Row[]> =>
  packaged.flatMap((build) =>
    weights(readTree(builtFolder(build))).map(({ what, kilobytes, target }) => ({
      what: `${buildName(build)}: ${what}`,
      bar: target,
      value: kilobytes,
      unit: 'KB gz',
    })),
  );
