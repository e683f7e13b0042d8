/** The settings in all samples: real values that read without a fault, for an administrator to change. */
import { builtInLens } from '../../lib/lens/built-in.ts';
import type { PolicyName } from '../../lib/policy/keys.ts';

/** The district's own lens would stand here; the built-in one shows how, as a text inside the settings. */
export const SAMPLE_POLICY: Readonly<Partial<Record<PolicyName, unknown>>> = {
  organisation: 'Riverside',
  helpLink: 'https://riverside.example/shared-lens',
  lensPack: JSON.stringify(builtInLens),
  lensLocked: true,
  vision: 'Every student’s thinking is heard, and used, in every mathematics lesson.',
  focus: ['lf-explain'],
  purposeLabels: ['Coaching only, not for evaluation'],
  anonymiseAlways: true,
  retentionDays: 400,
};
