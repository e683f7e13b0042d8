import { describe, expect, it } from 'vitest';
import type { Answers } from '@/entrypoints/background/answers';
import { governed } from '@/entrypoints/background/governed';
import type { Sender } from '@/lib/messages/wire';
import { done, type Outcome } from '@/lib/outcome/outcome';
import type { Policy } from '@/lib/policy/keys';

const DOCS = 'https://docs.google.com/document/d/1/edit';
const from = (url = DOCS): Sender => ({ tab: 3, frame: 0, window: 1, url, instance: null });

/** Answers that say what reached them. */
const echo = new Proxy({} as Answers, {
  get: (_, call) => async (payload: unknown) => done({ call, payload }),
  ownKeys: () => [],
});

/** What a call comes to under a policy: the payload that went on, or the reason why it did not. */
async function ask(policy: Policy | null, call: keyof Answers, payload: object, url?: string): Promise<unknown> {
  const keeper = { policy: async () => policy };
  const answer = governed(echo, keeper)[call] as (p: object, s: Sender) => Promise<Outcome<unknown>>;
  const outcome = await answer(payload, from(url));
  return outcome.ok ? ((outcome.value as { payload?: unknown }).payload ?? outcome.value) : outcome.reason;
}

const tagged = { tags: [{ lookForId: 'lf-wait', level: 2 }], kind: 'noticing', speaker: null, note: '' };
const person = (name: string) => ({ people: [{ name, grade: '4', room: '', school: '' }] });

describe('a managed value', () => {
  it.each([
    ['the focus', { focus: ['lf-wait'] }, 'focus.set', { lookForIds: [] }],
    ['the language', { locale: 'es' }, 'preferences.set', { patch: { locale: 'en' } }],
    [
      'a level where levels are off',
      { levels: 'off' },
      'visit.mark',
      { id: 'v', mark: { lookForId: 'a', seen: 2, snippetIds: [] } },
    ],
    ['a name where codes are kept', { staffNames: 'codes' }, 'staff.add', person('Ms. Okafor')],
    ['a name in place of a code', { staffNames: 'codes' }, 'staff.change', { id: 's', patch: { name: 'Okafor' } }],
  ] as const)('cannot be changed by a message: %s', async (_, policy, call, payload) => {
    expect(await ask(policy as never, call, payload)).toBe('managed');
    expect(await ask({}, call, payload)).toEqual(payload);
    expect(await ask(null, call, payload)).toEqual(payload);
  });

  it('leaves what is not managed to the person', async () => {
    const theme = { patch: { theme: 'dark' } };
    expect(await ask({ locale: 'es' }, 'preferences.set', theme)).toEqual(theme);
    expect(await ask({ staffNames: 'codes' }, 'staff.add', person('T14'))).toEqual(person('T14'));
    const unseen = { id: 'v', mark: { lookForId: 'a', seen: 'not-observed', snippetIds: [] } };
    expect(await ask({ levels: 'off' }, 'visit.mark', unseen)).toEqual(unseen);
  });
});

it.each(['panel.tag', 'panel.tag-pasted'] as const)('%s keeps no level where levels are off', async (call) => {
  const bare = { ...tagged, tags: [{ lookForId: 'lf-wait', level: null }] };
  expect(await ask({ levels: 'off' }, call, tagged)).toEqual(bare);
  expect(await ask({ levels: 'private' }, call, tagged)).toEqual(tagged);
});

it('keeps no level in an edit either', async () => {
  const edited = (await ask({ levels: 'off' }, 'snippet.edit', {
    id: 'q',
    patch: { tags: tagged.tags, note: 'n' },
  })) as object;
  expect(edited).toEqual({ id: 'q', patch: { tags: [{ lookForId: 'lf-wait', level: null }], note: 'n' } });
});

describe('a page that is taken away by policy', () => {
  const policy = { disabledHosts: ['docs.google.com'] };
  it.each(['page.wake', 'page.hello', 'page.quote-work', 'page.token', 'page.quotes'] as const)(
    'gets no answer to %s',
    async (call) => {
      expect(await ask(policy, call, {})).toBe('blocked-by-policy');
      expect(await ask(policy, call, {}, 'https://classroom.google.com/')).not.toBe('blocked-by-policy');
    },
  );
  it('is left asleep', async () => expect(await ask(policy, 'page.arrived', {})).toEqual({ awake: false }));
});
