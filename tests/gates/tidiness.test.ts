import { describe, expect, it } from 'vitest';
import { tooLong } from '../../scripts/gates/file-sizes.ts';
import { leftovers } from '../../scripts/gates/leftovers.ts';
import { readTree } from '../../scripts/gates/tree.ts';

const files = readTree();
const planted = (path: string, text: string): string[] => leftovers(new Map([[path, text]]));

it('has no file over 300 lines, and a median under 80', () => {
  expect(tooLong(files)).toEqual([]);
});

it('leaves nothing behind: no test passed over, no unfinished mark, no path of one machine, no download address', () => {
  expect(leftovers(files)).toEqual([]);
});

describe('a planted violation', () => {
  it('is noticed: a file of 301 lines, and a house of long files', () => {
    expect(tooLong(new Map([['lib/lens/pack.ts', 'a\n'.repeat(301)]]))).toEqual([
      'lib/lens/pack.ts has 301 lines: over 300, it has more than one reason to exist.',
      'the median file has 301 lines: it must stay under 80.',
    ]);
    const house = new Map([
      ['lib/lens/a.ts', 'a\n'.repeat(300)],
      ['lib/lens/b.ts', 'b\n'.repeat(79)],
      ['components/c.css', 'c\n'],
      ['tests/unit/d.test.ts', 'd\n'.repeat(900)],
      ['lib/lens/starter-pack.json', 'e\n'.repeat(900)],
    ]);
    expect(tooLong(house)).toEqual([]);
  });

  it.each([
    ['it', 'only'],
    ['test', 'skip'],
    ['describe', 'todo'],
    ['it.concurrent', 'skip'],
    ['it', 'fails'],
  ])('is noticed: %s.%s', (test, how) => {
    expect(planted('tests/unit/a.test.ts', `\n${test}.${how}('keeps quotes', () => {});`)).toEqual([
      `tests/unit/a.test.ts:2 holds a test that does not count: ${test}.${how}`,
    ]);
  });

  it('is not seen in a test that says when it can run', () => {
    expect(planted('tests/e2e/policy.test.ts', "it.skipIf(!mayChangeTheMachine)('reads policy', () => {});")).toEqual(
      [],
    );
  });

  it.each([
    ['tests/unit/a.test.ts', `retry${':'} 2`],
    ['lib/lens/a.ts', `// ${'TO'}DO later`],
    ['lib/lens/a.ts', `// @ts-${'ignore'}`],
    ['docs/setup.md', `cd /${'work'}/main`],
    ['scripts/a.ts', `const home = '/${'root'}/x';`],
    ['docs/setup.md', `Open /${'home'}/maria/shared-lens`],
    ['package-lock.json', `"${'resolved'}": "https://a.example/x.tgz"`],
  ])('is noticed in %s: %s', (path, text) => {
    expect(planted(path, text)).toHaveLength(1);
  });

  it('is not seen in addresses and patterns', () => {
    expect(
      planted(
        'docs/a.md',
        `https://example.org/${'work'}/group and file:///${'home'}/lee/note.html and lib/${'root'}/x and src/**/${'root'}/`,
      ),
    ).toEqual([]);
  });
});
