/** The processes of a browser, from what Linux says of them: the one that has this profile, and all that came from it. */
import { readdirSync, readFileSync } from 'node:fs';

/** Their ids; null where the system does not say. */
export function processesOf(profile: string): string[] | null {
  if (process.platform !== 'linux') return null;
  const processes = readdirSync('/proc').flatMap((pid) => (/^\d+$/.test(pid) ? (lookAt(pid, profile) ?? []) : []));
  const ours = new Set(processes.filter(({ first }) => first).map(({ pid }) => pid));
  for (let known = 0; known < ours.size; ) {
    known = ours.size;
    for (const { pid, parent } of processes) if (ours.has(parent)) ours.add(pid);
  }
  return [...ours];
}

/** Null for a process that ended meanwhile. */
function lookAt(pid: string, profile: string) {
  try {
    const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';
    const first = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--user-data-dir=${profile}`);
    return { pid, parent, first };
  } catch {
    return null;
  }
}
