/** How much memory a browser takes beyond what it took before, over all of its processes, from what Linux says of them. */
import { readdirSync, readFileSync } from 'node:fs';

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

/** The own memory of the browser's process and of all that came from it. A file that is made counts as long as it is not on the disk. */
function megabytes(profile: string): number | null {
  if (process.platform !== 'linux') return null;
  const processes = readdirSync('/proc').flatMap((pid) => (/^\d+$/.test(pid) ? (lookAt(pid, profile) ?? []) : []));
  const ours = new Set(processes.filter(({ first }) => first).map(({ pid }) => pid));
  for (let known = 0; known < ours.size; ) {
    known = ours.size;
    for (const { pid, parent } of processes) if (ours.has(parent)) ours.add(pid);
  }
  const kilobytes = processes.filter(({ pid }) => ours.has(pid)).reduce((sum, one) => sum + one.kilobytes, 0);
  return kilobytes / 1024;
}

/** Null for a process that ended meanwhile. */
function lookAt(pid: string, profile: string) {
  try {
    const said = readFileSync(`/proc/${pid}/status`, 'utf8');
    const parent = /^PPid:\s+(\d+)/m.exec(said)?.[1] ?? '';
    const kilobytes = Number(/^RssAnon:\s+(\d+)/m.exec(said)?.[1] ?? 0);
    const first = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--user-data-dir=${profile}`);
    return { pid, parent, kilobytes, first };
  } catch {
    return null;
  }
}
