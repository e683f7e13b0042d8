import type { LensChange } from './compare';

/**
 * The version after these changes (semver.org, read for a rubric): *major* when a look-for goes or a level is worded anew, because marks
 * made before and after no longer mean the same; *minor* when something is new or a shared definition changes; *patch* for the rest.
 */
export function nextVersion(version: string, changes: readonly LensChange[]): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (changes.some(breaks)) return `${major + 1}.0.0`;
  if (changes.some(adds)) return `${major}.${minor + 1}.0`;
  return changes.length > 0 ? `${major}.${minor}.${patch + 1}` : version;
}

/** Whether `version` comes after `other`. */
export function isNewer(version: string, other: string): boolean {
  const [one, two] = [version, other].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const step = (one?.[i] ?? 0) - (two?.[i] ?? 0);
    if (step !== 0) return step > 0;
  }
  return false;
}

const breaks = ({ kind, place }: LensChange): boolean =>
  place.startsWith('lookFors/') && (kind === 'removed' || /\/levels\/\d\/(?:label|descriptor)$/.test(place));

const adds = ({ kind, place }: LensChange): boolean =>
  kind !== 'worded' || /^definitions\/[^/]+\/(?:term|definition|isNot)$/.test(place);
