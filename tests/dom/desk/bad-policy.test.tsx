/**
 * What comes of a bad policy, through the real store and the real notebook: what the leader reads, what the administrator reads, and that
 * nothing is lost. The reasons key by key stand in tests/unit/policy.
 */
import { describe, expect, it, vi } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import type { DeskPortDouble } from '../../doubles/desk-port';
import { button, paint } from './screen';

const LENS_REFUSED =
  'The look-fors that your district sent could not be read. You keep the ones you see, and nothing is lost.';
const ONE_REFUSED = 'One setting from your district could not be used; everything else works.';
const some = (n: number) => `${n} settings from your district could not be used; everything else works.`;

const district = {
  ...builtInLens,
  id: '7e000000-0000-4000-8000-000000000001',
  version: '2.1.0',
  title: 'Riverside look-fors',
};
const lensPack = JSON.stringify(district);
const [first, ...others] = builtInLens.lookFors;
const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
const scripted = JSON.stringify({ ...district, lookFors: [{ ...first, title: markup }, ...others], vision: markup });

interface Case {
  /** One after the other, as the browser hands them over; null: taken away. */
  policies: (Record<string, unknown> | null)[];
  leader: string;
  administrator: string[];
}

const CASES: Record<string, Case> = {
  'wrong types': {
    policies: [{ organisation: 'Riverside', retentionDays: '365', lensLocked: 'yes' }],
    leader: some(2),
    administrator: ['retentionDays (refused): A number is expected, not a text.', 'lensLocked (refused): A boolean'],
  },
  'unknown keys': {
    policies: [{ organization: 'Riverside', vision: 'Every idea is worth a minute.' }],
    leader: ONE_REFUSED,
    administrator: ['Was “organisation” meant?', 'Keys in force: vision.'],
  },
  'a lens of another kind': {
    policies: [{ lensPack: JSON.stringify({ ...district, schema: 'shared-lens-pack/9' }) }],
    leader: LENS_REFUSED,
    administrator: ['this version of Shared Lens reads “shared-lens-pack/1”', 'the one sent last was refused'],
  },
  'other words under a version that was received before': {
    policies: [{ lensPack }, { lensPack: JSON.stringify({ ...district, title: 'Other words' }) }],
    leader: LENS_REFUSED,
    administrator: ['Version 2.1.0 of this lens was received before with other words'],
  },
  'ten megabytes of lens': {
    policies: [{ lensPack: 'x'.repeat(10_000_000), vision: 'Every idea is worth a minute.' }],
    leader: LENS_REFUSED,
    administrator: ['The lens has 10000000 characters; at most 4000000 are read.', 'Keys in force: vision.'],
  },
  'a lens that was cut off': {
    policies: [{ lensPack: lensPack.slice(0, 5000) }],
    leader: LENS_REFUSED,
    administrator: ['lensPack (refused): The text is not JSON'],
  },
  'values that contradict each other': {
    policies: [{ organisation: 'Riverside', retentionDays: 365, legalHold: true, lensLocked: true }],
    leader: 'Some of these settings contradict each other; the more careful one holds.',
    administrator: ['(settled): ', 'nothing is deleted', 'there is none to lock'],
  },
  'a policy that is taken away in the middle of work': {
    policies: [{ lensPack, lensLocked: true, organisation: 'Riverside' }, null],
    leader: '',
    administrator: ['Policy: none is known.'],
  },
};

async function received(port: DeskPortDouble, policies: Case['policies']): Promise<void> {
  for (const [turn, values] of policies.entries()) {
    const taken = values ? await port.store.policy.take(values, `digest ${turn}`) : await port.store.policy.withdraw();
    expect(taken.ok).toBe(true);
  }
}

const quotesIn = async ({ store }: DeskPortDouble): Promise<number> => {
  const space = await store.spaces.current();
  const kept = space.ok ? await store.snippets.count(space.value.id) : space;
  return kept.ok ? kept.value.count : -1;
};

describe.each(Object.entries(CASES))('%s', (_, { policies, leader, administrator }) => {
  it('costs no quote, and says so to leader and administrator', async () => {
    const { root, port } = await paint({ place: 'preferences', before: (before) => received(before, policies) });
    await vi.waitFor(() => expect(root.querySelector('main h1')).not.toBeNull());
    const line = (): string => root.querySelector('.sl-in-force')?.textContent ?? '';
    if (leader === '') expect(line()).toBe('');
    else await vi.waitFor(() => expect(line()).toContain(leader));
    const diagnostics = await port.diagnostics();
    for (const sentence of administrator) expect(diagnostics).toContain(sentence);
    expect(await quotesIn(port)).toBe(40);
    // Never an empty notebook: a whole lens is in force, the last that could be read or the built-in one.
    const workspace = await port.workspace();
    expect(workspace.ok && workspace.value.lens.lookFors.length).toBeGreaterThan(10);
  });
});

it('tells the administrator nothing that was kept, and no value that was set', async () => {
  const secret = 'Ms. Okafor must improve';
  const { port } = await paint({
    place: 'preferences',
    before: (before) =>
      received(before, [{ vision: secret, purposeLabels: [secret], helpLink: secret, locale: secret }]),
  });
  await button('Copy').click();
  await vi.waitFor(() => expect(port.diagnosed).toHaveLength(1));
  expect(port.diagnosed[0]).not.toContain('Okafor');
});

it('shows markup and scripts in a lens as the letters that they are', async () => {
  const before = document.title;
  const { root } = await paint({
    place: 'lens',
    before: (port) => received(port, [{ lensPack: scripted, vision: markup }]),
  });
  await vi.waitFor(() => expect(root.textContent).toContain('<script>document.title=2</script>'));
  expect(root.querySelectorAll('img, script')).toHaveLength(0);
  expect(['1', '2']).not.toContain(document.title);
  expect(document.title).not.toBe(`${before}1`);
});
