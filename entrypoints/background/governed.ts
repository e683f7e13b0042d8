/**
 * Holds every answer to the policy, whoever asks and whatever the screen showed: a managed value cannot be changed by a message, and
 * a page that is taken away gets nothing.
 */
import type { Sender } from '@/lib/messages/wire';
import { failed, type Outcome } from '@/lib/outcome/outcome';
import type { Policy } from '@/lib/policy/keys';
import { keptTags, mayBeListed } from '@/lib/policy/rules';
import { isOff } from '@/lib/policy/sites';
import type { Answers } from './answers';
import type { PolicyKeeper } from './policy-keeper';

type Payload<C extends keyof Answers> = Parameters<Answers[C]>[0];
/** What becomes of a call: the payload as it may go on, or null when it may not. */
type Rules = { [C in keyof Answers]?: (policy: Policy, payload: Payload<C>, from: Sender) => Payload<C> | null };

const leveless = <T extends { tags: { level: unknown }[] }>(policy: Policy, payload: T): T => ({
  ...payload,
  tags: keptTags(policy, payload.tags),
});
const allListed = (policy: Policy, names: readonly string[]): boolean =>
  names.every((name) => mayBeListed(policy, name));

const RULES: Rules = {
  'focus.set': (policy, payload) => (policy.focus === undefined ? payload : null),
  'preferences.set': (policy, payload) =>
    policy.locale !== undefined && payload.patch.locale !== undefined ? null : payload,
  'panel.tag': leveless,
  'panel.tag-pasted': leveless,
  'snippet.edit': (policy, { id, patch }) => ({
    id,
    patch: patch.tags ? { ...patch, tags: keptTags(policy, patch.tags) } : patch,
  }),
  'visit.mark': (policy, payload) =>
    policy.levels === 'off' && typeof payload.mark.seen === 'number' ? null : payload,
  'staff.add': (policy, payload) =>
    allListed(
      policy,
      payload.people.map(({ name }) => name),
    )
      ? payload
      : null,
  'staff.change': (policy, payload) =>
    payload.patch.name === undefined || mayBeListed(policy, payload.patch.name) ? payload : null,
};

/** Calls of page scripts that a page taken away by policy gets no answer to. */
const FROM_PAGES = [
  'page.wake',
  'page.hello',
  'page.quote-work',
  'page.token',
  'page.quotes',
  'frame.arrived',
] as const;

export function governed(answers: Answers, keeper: Pick<PolicyKeeper, 'policy'>): Answers {
  const held: Record<string, unknown> = { ...answers };
  for (const [call, rule] of Object.entries(RULES) as [keyof Answers, (...of: unknown[]) => unknown][]) {
    const answer = answers[call] as (payload: unknown, from: Sender) => Promise<Outcome<unknown>>;
    held[call] = async (payload: unknown, from: Sender) => {
      const policy = await keeper.policy();
      const allowed = policy === null ? payload : rule(policy, payload, from);
      return allowed === null ? failed('managed', call) : answer(allowed, from);
    };
  }
  for (const call of FROM_PAGES) {
    const answer = answers[call] as (payload: unknown, from: Sender) => Promise<Outcome<unknown>>;
    held[call] = async (payload: unknown, from: Sender) =>
      isOff(await keeper.policy(), from.url) ? failed('blocked-by-policy') : answer(payload, from);
  }
  const { 'page.arrived': arrived } = answers;
  held['page.arrived'] = async (payload: Payload<'page.arrived'>, from: Sender) =>
    isOff(await keeper.policy(), from.url) ? { ok: true, value: { awake: false } } : arrived(payload, from);
  return held as unknown as Answers;
}
