/** How much memory a browser takes beyond what it took before, over all of its processes. */
import { readFileSync } from 'node:fs';
import { processesOf } from './browser-processes.ts';

const EVERY_MS = 100;

/** Watches the browser that has this profile. `stop` gives the most that it took beyond the start, MB; null where the system does not say. */
export function memoryOf(profile: string): { stop(): number | null } {
  const start = megabytes(profile);
  let most = start ?? 0;
  const timer = setInterval(() => {
    most = Math.max(most, megabytes(profile) ?? 0);
  }, EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      return start === null ? null : most - start;
    },
  };
}

/** The own memory of all its processes. A file that is made counts as long as it is not on the disk. */
function megabytes(profile: string): number | null {
  const ours = processesOf(profile);
  return ours && ours.reduce((sum, pid) => sum + kilobytes(pid), 0) / 1024;
}

function kilobytes(pid: string): number {
  try {
    return Number(/^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
