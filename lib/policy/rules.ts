/** What a policy lets a person keep. Pure rules; the background holds everybody to them, whatever the screen shows. */
import type { KeepingRules } from '@/lib/evidence/keeping';
import type { Staff } from '@/lib/evidence/visit-records';
import type { ExchangeSettings } from '@/lib/exchange/export-wish';
import type { Policy } from './keys';

/** Tags as the policy lets them be kept. */
export const keptTags = <T extends { level: unknown }>(policy: Policy | null, tags: T[]): T[] =>
  policy?.levels === 'off' ? tags.map((tag) => ({ ...tag, level: null })) : tags;

/** A code for a person: no spaces and at least one digit, so that it can hardly be a name. */
const CODE = /^(?=.*\d)[\p{L}\d._-]{1,16}$/u;

/** Whether somebody may stand on the staff list under this. */
export const mayBeListed = (policy: Policy | null, name: string): boolean =>
  policy?.staffNames !== 'codes' || CODE.test(name);

/** A person as they may be shown: under codes by their code alone, also who was listed by name before the policy came. */
export const asShown = (policy: Policy | null, person: Staff): Staff =>
  mayBeListed(policy, person.body.name) ? person : { ...person, body: { ...person.body, name: person.code } };

/** What an organisation set about keeping; null when it set nothing. */
export const keepingSet = (policy: Policy | null): KeepingRules | null =>
  policy?.retentionDays === undefined && policy?.legalHold === undefined
    ? null
    : { retentionDays: policy.retentionDays ?? null, legalHold: policy.legalHold ?? false };

/** What an organisation set about exports, as the export sheet and the maker of files know it. */
export const exportSettings = (policy: Policy | null): ExchangeSettings => ({
  disabledFormats: policy?.disabledFormats ?? [],
  anonymiseAlways: policy?.anonymiseAlways || policy?.staffNames === 'codes',
  purposes: policy?.purposeLabels ?? [],
  withoutLevels: policy?.levels === 'private' || policy?.levels === 'off',
});

/** Whether an organisation may be taken away: the one that the policy speaks for stays as long as it does. */
export const mayBeTakenAway = (policy: Policy | null, name: string): boolean =>
  policy?.organisation === undefined || policy.organisation.trim().toLowerCase() !== name.trim().toLowerCase();
