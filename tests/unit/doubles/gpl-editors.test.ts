import { expect, it } from 'vitest';
import { keptLines, seenApart } from '../../conformance/run-apart.ts';
import { GPL_EDITORS } from '../../doubles/editors/gpl/packages.ts';

it.each(Object.keys(GPL_EDITORS))(
  '%s has its line in docs/compatibility.md, of the version that would be run',
  (editor) => {
    const line = keptLines()
      .split('\n')
      .find((each) => each.startsWith(`| ${editor} |`));
    expect(line).toContain(seenApart(editor));
  },
);
