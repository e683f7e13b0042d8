/** What somebody may copy for their administrator: versions, what the policy sets, what was wrong with it. Never a word that was kept or set. */
import type { KnownPolicy } from './known-policy';

interface Surroundings {
  version: string;
  /** The browser's own name of itself. */
  agent: string;
  known: KnownPolicy | null;
  /** What did not work lately, the oldest first. */
  lately: readonly { at: string; call: string; reason: string; times: number }[];
}

/** Plain English lines; values are left out, since a vision or a purpose may name somebody. */
export function diagnosticsText({ version, agent, known, lately }: Surroundings): string {
  const head = [`Shared Lens ${version}`, agent];
  const failures = [
    lately.length === 0 ? 'Nothing has failed lately.' : 'What failed lately:',
    ...lately.map(({ at, call, reason, times }) => `${at} ${call}: ${reason}${times > 1 ? `, ${times} times` : ''}`),
  ];
  if (!known) return [...head, 'Policy: none is known.', ...failures].join('\n');
  const { policy, lens, lensRefused, problems, receivedAt } = known;
  return [
    ...head,
    `Policy: received ${receivedAt}.`,
    `Keys in force: ${Object.keys(policy).join(', ') || 'none'}.`,
    `Lens by policy: ${lens ? `${lens.id} ${lens.version}` : 'none'}${lensRefused ? '; the one sent last was refused' : ''}.`,
    ...problems.map(({ key, kind, sentence }) => `${key} (${kind}): ${sentence}`),
    ...failures,
  ].join('\n');
}
