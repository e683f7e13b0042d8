import { expect, it, vi } from 'vitest';
import { readBundle } from '@/lib/exchange/bundle-read';
import { type BundleExtras, exportBundle } from '@/lib/exchange/bundle-write';
import { fileBytes } from '@/lib/exchange/export-job';
import { problemSentence } from '@/lib/exchange/problem';
import { builtInLens } from '@/lib/lens/built-in';
import { homeSpace, job, savedQuote, savedQuotes, utf8, uuidOf } from './walkthrough';

/** Many generated texts take seconds on a busy machine; nothing here is about time. */
vi.setConfig({ testTimeout: 60_000 });

const extras: BundleExtras = {
  madeBy: 'Shared Lens 0.1.0',
  anonymised: false,
  records: { spaces: [homeSpace] },
  tombstones: [{ kind: 'snippets', id: uuidOf(9999), deletedAt: '2026-01-20T08:00:00Z' }],
};
const written = async (count = 12): Promise<string> =>
  new TextDecoder().decode(await fileBytes(exportBundle(job(savedQuotes(count)), extras)));
const sentences = (text: string): string[] => {
  const read = readBundle(utf8(text), 'backup.lens.json');
  return read.ok ? [] : read.problems.map(problemSentence);
};

it('gives back every record, lens and tombstone that was put in', async () => {
  const read = readBundle(utf8(await written()), 'backup.lens.json');
  expect(read).toEqual({
    ok: true,
    value: {
      format: 'shared-lens-bundle',
      version: 3,
      madeBy: 'Shared Lens 0.1.0',
      madeAt: '2026-02-01T12:00:00Z',
      purpose: 'For the grade 4 team, not for evaluation',
      anonymised: false,
      lenses: [builtInLens],
      tombstones: extras.tombstones,
      records: { spaces: [homeSpace], snippets: savedQuotes(12) },
    },
  });
});

it('keeps half an emoji that a page cut off, because JSON can', async () => {
  const cut = savedQuote(1);
  cut.body.quote.prefix = '\ude42 said';
  const bytes = await fileBytes(exportBundle(job([cut]), extras));
  const read = readBundle(bytes, 'backup.lens.json');
  expect(read.ok && read.value.records.snippets).toEqual([cut]);
});

it('writes the same bytes for the same work, and none of the quotes is still a valid file', async () => {
  expect(await written()).toBe(await written());
  expect(sentences(await written(0))).toEqual([]);
});

it('refuses a file of a newer version with a sentence that says what to do', async () => {
  expect(sentences((await written()).replace('"version":3', '"version":4'))).toEqual([
    'backup.lens.json, version: this file was made by a newer Shared Lens (version 4 of the format; this one reads up to 3). Update Shared Lens first.',
  ]);
});

it('names file, place and reason for what is not a bundle, cut off, too deep or twice there', async () => {
  const good = await written();
  expect(sentences('{"format":"something-else"}')).toEqual([
    'backup.lens.json, format: this is not a Shared Lens bundle file.',
  ]);
  expect(sentences(good.slice(0, -200))).toEqual([
    expect.stringMatching(/^backup\.lens\.json, character \d+: the file ends too early/),
  ]);
  expect(sentences('['.repeat(1_000_000))).toEqual([
    expect.stringContaining('character 65: values are nested deeper than 64 levels'),
  ]);
  expect(sentences(good.replace('"noticing"', 'noticing'))).toEqual([
    expect.stringMatching(/^backup\.lens\.json, line 6, character \d+: this is not JSON: a value should stand here\.$/),
  ]);
  expect(sentences(good.replace(uuidOf(1), uuidOf(0)))).toEqual([
    `backup.lens.json, records.snippets.1.id: the id "${uuidOf(0)}" is used twice.`,
  ]);
  expect(sentences(good.replace('"kind":"bright-spot"', '"kind":"lovely"'))).toEqual([
    expect.stringMatching(/^backup\.lens\.json, records\.snippets\.1\.kind: /),
  ]);
});

it('takes no key that would reach into every object', async () => {
  const good = await written(2);
  const poisoned = good
    .replace(
      '"records":{',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"records":{"__proto__":[{"polluted":1}],',
    )
    .replace('"via":"dom"', '"via":"dom","__proto__":{"polluted":1}');
  const read = readBundle(utf8(poisoned), 'backup.lens.json');
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  expect(read.ok && read.value.records.snippets).toEqual(savedQuotes(2));
  expect(read.ok && (read.value.records as { polluted?: unknown }).polluted).toBeUndefined();
});
