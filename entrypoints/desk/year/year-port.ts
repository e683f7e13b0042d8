/** The desk's way to the close of a year. What it takes to make a hand-over comes with the first look at it. */
import type { YearPort } from '@/components/desk/year/year-port';
import type { YearContext } from './year-work';

export function yearPort(context: YearContext): YearPort {
  let work: Promise<YearPort> | null = null;
  const load = (): Promise<YearPort> => {
    work ??= import('./year-work').then((file) => file.yearWork(context));
    return work;
  };
  return {
    material: async () => (await load()).material(),
    handOver: async (chosen, purpose) => (await load()).handOver(chosen, purpose),
    countBefore: async (before) => (await load()).countBefore(before),
    purgeBefore: async (before) => (await load()).purgeBefore(before),
  };
}
