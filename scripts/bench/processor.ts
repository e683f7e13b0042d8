/**
 * How long the threads of a browser have worked: on a busy machine a better measure than the clock. Its database runs on the pool of the first process, our
 * work on a worker's thread of another, and the longer of the two is what the clock shows on a quiet machine with two cores.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { processesOf } from './browser-processes.ts';

/** Linux counts a thread's time in hundredths of a second. */
const TICKS = 100;

export interface Work {
  /** `ThreadPoolForeg`, `DedicatedWorker`, …: the threads of one name in one process count as one, because work moves among them. */
  threads: string;
  seconds: number;
}

/** Watches the browser that has this profile. `stop` gives the work since, most first; null where the system does not say. */
export function workOf(profile: string): { stop(): Work[] | null } {
  const start = times(profile);
  return {
    stop() {
      const end = times(profile);
      if (!start || !end) return null;
      const sums = new Map<string, number>();
      for (const [thread, { group, ticks }] of end) {
        sums.set(group, (sums.get(group) ?? 0) + ticks - (start.get(thread)?.ticks ?? 0));
      }
      return [...sums]
        .map(([group, ticks]) => ({ threads: group.replace(/^\d+ /, ''), seconds: ticks / TICKS }))
        .sort((a, b) => b.seconds - a.seconds);
    },
  };
}

function times(profile: string): Map<string, { group: string; ticks: number }> | null {
  const ours = processesOf(profile);
  return ours && new Map(ours.flatMap(threadsOf));
}

function threadsOf(pid: string): [string, { group: string; ticks: number }][] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((tid) => threadOf(pid, tid));
  } catch {
    return [];
  }
}

/** Empty for a thread that ended meanwhile. */
function threadOf(pid: string, tid: string): [string, { group: string; ticks: number }][] {
  try {
    const [, name = '', rest = ''] = /\((.*)\) (.*)/s.exec(readFileSync(`/proc/${pid}/task/${tid}/stat`, 'utf8')) ?? [];
    const fields = rest.split(' ');
    return [[`${pid} ${tid}`, { group: `${pid} ${name}`, ticks: Number(fields[11]) + Number(fields[12]) }]];
  } catch {
    return [];
  }
}
