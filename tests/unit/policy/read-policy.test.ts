import { describe, expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { POLICY_KEY_WORDS } from '@/lib/policy/key-words';
import { MOST_LENS, POLICY_KEYS } from '@/lib/policy/keys';
import { readPolicy } from '@/lib/policy/read-policy';
import { smallLens } from '../exchange/small-lens';

const lensPack = JSON.stringify(smallLens);

/** What Riverside’s administrator wrote for its leaders. */
const RIVERSIDE = {
  organisation: 'Riverside',
  helpLink: 'https://riverside.example/shared-lens',
  lensPack,
  lensLocked: true,
  vision: 'Every student’s thinking is heard, and used.',
  objectives: ['Students give reasons in every lesson'],
  focus: ['lf-why'],
  extraHosts: ['moodle.riverside.example', '*.lms.riverside.example'],
  disabledHosts: ['mail.riverside.example'],
  panelDefault: 'native',
  retentionDays: 400,
  legalHold: false,
  disabledFormats: ['parquet'],
  anonymiseAlways: true,
  purposeLabels: ['Coaching only, not for evaluation'],
  locale: 'es',
  levels: 'private',
  staffNames: 'codes',
  graderSurfaces: false,
};

const sentences = (values: Record<string, unknown>): string[] =>
  readPolicy(values).problems.map(({ key, sentence }) => `${key}: ${sentence}`);

it('reads every key that there is, and finds nothing wrong with a good policy', () => {
  expect(Object.keys(RIVERSIDE).toSorted()).toEqual(Object.keys(POLICY_KEYS).toSorted());
  const { policy, lens, problems } = readPolicy(RIVERSIDE);
  const { lensPack: _, ...rest } = RIVERSIDE;
  expect(policy).toEqual(rest);
  expect(lens).toEqual(smallLens);
  expect(problems).toEqual([]);
});

it('gives every key a title and a description for the administrator', () => {
  for (const { title, description } of Object.values(POLICY_KEY_WORDS)) {
    expect(title.length).toBeGreaterThan(3);
    expect(description).toMatch(/\.$/);
  }
});

describe('a bad value', () => {
  it.each([
    ['retentionDays', '365', 'A number is expected, not a text.'],
    ['retentionDays', 7, 'At least 30 is expected.'],
    ['retentionDays', 4000, 'At most 3650 is expected.'],
    ['retentionDays', 365.5, 'A whole number is expected, not a number.'],
    ['lensLocked', 'yes', 'A boolean is expected, not a text.'],
    ['locale', 'de', 'Expected is one of: en, es, fr.'],
    ['levels', 'hidden', 'Expected is one of: on, private, off.'],
    ['vision', '', 'The text is empty.'],
    ['vision', 'x'.repeat(501), 'The text has 501 characters; at most 500 are read.'],
    ['helpLink', 'javascript:alert(1)', 'The text is not of the expected form; the key’s description says which.'],
    ['helpLink', 'http://riverside.example', 'The text is not of the expected form; the key’s description says which.'],
    ['focus', 'lf-why', 'A list is expected, not a text.'],
    ['lensPack', { schema: 'shared-lens-pack/1' }, 'The lens is expected as a text: the whole lens file'],
    ['lensPack', '{"schema": "shared-lens', 'The text is not JSON: '],
    ['lensPack', '[]', '(file): '],
    [
      'lensPack',
      JSON.stringify({ ...smallLens, schema: 'shared-lens-pack/2' }),
      'The lens is of the kind “shared-lens-pack/2”',
    ],
    ['lensPack', 'x'.repeat(10_000_000), `The lens has 10000000 characters; at most ${MOST_LENS} are read.`],
    ['lensPack', JSON.stringify({ ...smallLens, domains: [] }), 'domains: '],
  ])('%s costs that key and nothing else, and says what is wrong: %#', (key, value, sentence) => {
    const read = readPolicy({ ...RIVERSIDE, focus: undefined, [key]: value });
    expect(read.problems).toEqual([{ key, kind: 'refused', sentence: expect.stringContaining(sentence) }]);
    expect(read.policy).not.toHaveProperty(key);
    if (key === 'lensPack') expect(read.lens).toBeNull();
    const others = Object.keys(RIVERSIDE).filter((name) => name !== key && name !== 'lensPack' && name !== 'focus');
    expect(Object.keys(read.policy)).toEqual(expect.arrayContaining(others));
  });

  it('in a list costs that item: the others hold', () => {
    const read = readPolicy({ disabledFormats: ['csv', 'docx', 7, 'csv', 'parquet'] });
    expect(read.policy).toEqual({ disabledFormats: ['csv', 'parquet'] });
    expect(read.problems.map(({ key }) => key)).toEqual(['disabledFormats.1', 'disabledFormats.2']);
  });

  it.each([
    'https://moodle.our.org',
    'moodle.our.org/course',
    'moodle.our.org:8080',
    'localhost',
    '*',
    '*.*.org',
    'our org',
  ])('is a site written as %s', (site) =>
    expect(readPolicy({ disabledHosts: [site, 'good.our.org'] }).policy.disabledHosts).toEqual(['good.our.org']),
  );

  it('is a key that nobody knows, with the key that was probably meant', () => {
    expect(sentences({ organization: 'Riverside', teacherRanking: true })).toEqual([
      'organization: Shared Lens knows no key “organization”. Was “organisation” meant?',
      'teacherRanking: Shared Lens knows no key “teacherRanking”.',
    ]);
  });

  it('is never repeated in the reason: it may be long, or private', () => {
    const secret = 'Ms. Okafor told me '.repeat(100);
    expect(
      JSON.stringify(sentences({ vision: secret, locale: secret, helpLink: secret, focus: [secret] })),
    ).not.toContain('Okafor');
  });

  it('is not counted without end', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`key${n}`, n]));
    expect(readPolicy(many).problems).toHaveLength(60);
  });

  it('may be anything at all without an exception', () => {
    for (const value of [null, undefined, [], {}, [[]], Number.NaN, '\u0000', { toString: 1 }]) {
      for (const key of [...Object.keys(POLICY_KEYS), '__proto__', 'constructor']) {
        expect(readPolicy(JSON.parse(JSON.stringify({ [key]: value }))).lens).toBeNull();
      }
    }
  });
});

describe('values that contradict each other', () => {
  it('a site that is offered and off is off', () => {
    const { policy, problems } = readPolicy({ extraHosts: ['lms.our.org', 'a.org'], disabledHosts: ['*.our.org'] });
    expect(policy.extraHosts).toEqual(['a.org']);
    expect(problems).toEqual([
      { key: 'extraHosts', kind: 'settled', sentence: 'Also in disabledHosts, and so off: lms.our.org.' },
    ]);
  });
  it('a hold stops retention', () => {
    expect(sentences({ retentionDays: 365, legalHold: true })).toEqual([expect.stringContaining('nothing is deleted')]);
  });
  it('a lock without a lens locks nothing', () => {
    expect(sentences({ lensLocked: true })).toEqual([expect.stringContaining('there is none to lock')]);
  });
  it('a focus that the lens does not have is left out', () => {
    const { policy, problems } = readPolicy({ lensPack, focus: ['lf-why', 'lf-gone'] });
    expect(policy.focus).toEqual(['lf-why']);
    expect(problems).toEqual([
      { key: 'focus', kind: 'refused', sentence: 'The lens has no look-for with the id “lf-gone”.' },
    ]);
  });
  it('a focus that no lens has which comes with us counts where one was chosen that has it, and that is said', () => {
    const { policy, problems } = readPolicy({ focus: ['lf-wait', 'lf-gone'] });
    expect(policy.focus).toEqual(['lf-wait', 'lf-gone']);
    expect(problems).toEqual([
      { key: 'focus', kind: 'settled', sentence: expect.stringContaining('no look-for with the id “lf-gone”') },
    ]);
    expect(sentences({ focus: ['lf-wait'] })).toEqual([]);
  });
  it('a lock on a lens that cannot be read still locks: the one before it, and no reason is given twice', () => {
    const { policy, problems } = readPolicy({ lensPack: '{', lensLocked: true, focus: ['lf-gone'] });
    expect(policy).toEqual({ lensLocked: true, focus: ['lf-gone'] });
    expect(problems.map(({ key }) => key)).toEqual(['lensPack']);
  });
  it('all formats off is done, and said', () => {
    const all = ['csv', 'xlsx', 'bundle', 'annotations', 'qdc', 'qdpx', 'case', 'markdown', 'html', 'parquet'];
    expect(sentences({ disabledFormats: all })).toEqual([expect.stringContaining('can export nothing at all')]);
  });
});

it('takes markup and scripts in a lens for the letters that they are', () => {
  const title = '<img src=x onerror=alert(1)> & <script>steal()</script>';
  const [lookFor] = smallLens.lookFors;
  const { lens, problems } = readPolicy({
    lensPack: JSON.stringify({ ...smallLens, lookFors: [{ ...lookFor, title }] }),
  });
  expect(problems).toEqual([]);
  expect(lens?.lookFors[0]?.title).toBe(title);
});

it('reads a lens of a million characters', () => {
  const lookFors = Array.from({ length: 200 }, (_, n) => ({ ...builtInLens.lookFors[n % 12], id: `lf-${n}` }));
  const definitions = Array.from({ length: 500 }, (_, n) => ({ ...builtInLens.definitions[n % 27], id: `d-${n}` }));
  const all = [...builtInLens.definitions, ...definitions];
  const text = JSON.stringify({ ...builtInLens, lookFors, definitions: all });
  expect(text.length).toBeGreaterThan(1_000_000);
  expect(readPolicy({ lensPack: text }).lens?.lookFors).toHaveLength(200);
});
