/** Values that are right by themselves and cannot hold together: which one holds, always the more careful one. */
import { FORMAT_IDS } from '@/lib/exchange/format-ids';
import { builtInLens } from '@/lib/lens/built-in';
import type { LensPack } from '@/lib/lens/pack';
import type { Policy } from './keys';
import { type PolicyProblem, refused, settled } from './problem';
import { covers } from './sites';

interface Unsettled {
  policy: Policy;
  lens: LensPack | null;
  /** Whether a lens was set at all. */
  wanted: boolean;
}

export function settle({ policy: given, lens, wanted }: Unsettled): { policy: Policy; problems: PolicyProblem[] } {
  const policy: Policy = { ...given };
  const problems: PolicyProblem[] = [];

  if (policy.lensLocked && !lens && !wanted) {
    problems.push(
      settled('lensLocked', 'No lens is set, so there is none to lock: leaders keep the lens that they have.'),
    );
  }
  if (policy.retentionDays !== undefined && policy.legalHold) {
    problems.push(
      settled('retentionDays', 'Legal hold is on, so nothing is deleted; the days count again when the hold ends.'),
    );
  }
  if (policy.extraHosts && policy.disabledHosts) {
    const off = policy.disabledHosts;
    const both = policy.extraHosts.filter((host) => off.some((one) => covers(one, host.replace(/^\*\./, ''))));
    if (both.length > 0) {
      policy.extraHosts = policy.extraHosts.filter((host) => !both.includes(host));
      problems.push(settled('extraHosts', `Also in disabledHosts, and so off: ${both.join(', ')}.`));
    }
  }
  if (policy.disabledFormats && FORMAT_IDS.every((id) => policy.disabledFormats?.includes(id))) {
    problems.push(settled('disabledFormats', 'Every format is off: leaders can export nothing at all.'));
  }
  if (policy.focus && lens) {
    const unknown = policy.focus.filter((id) => !lens.lookFors.some((lookFor) => lookFor.id === id));
    const known = policy.focus.filter((id) => !unknown.includes(id));
    for (const id of unknown) problems.push(refused('focus', `The lens has no look-for with the id “${id}”.`));
    if (known.length > 0) policy.focus = known;
    else delete policy.focus;
  }
  if (policy.focus && !lens && !wanted) {
    const unknown = policy.focus.filter((id) => !builtInLens.lookFors.some((lookFor) => lookFor.id === id));
    if (unknown.length > 0) {
      const names = unknown.map((id) => `“${id}”`).join(', ');
      problems.push(
        settled(
          'focus',
          `No lens is set, and the one that comes with Shared Lens has no look-for with the id ${names}: it comes first only where a leader chose a lens that has it.`,
        ),
      );
    }
  }
  return { policy, problems };
}
