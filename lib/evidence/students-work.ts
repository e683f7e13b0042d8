import { hostAddress } from './host-address';

/**
 * The course whose students' work an address shows (a grader, a list of submissions), as one key for all of its pages; null where it
 * shows none. Where an address does not tell the course, the activity stands for it: that is less, never more.
 */
export function studentsWork(address: string): string | null {
  const url = URL.parse(address);
  const found = url && hostAddress(url);
  if (!url || found?.role !== 'grade') return null;
  const { course, path, query } = found;
  return `${url.hostname} ${course ?? `${path.replace(/\/view\/.*/, '')}?${query.get('id') ?? query.get('attempt') ?? ''}`}`.slice(
    0,
    300,
  );
}
