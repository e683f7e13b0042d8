/**
 * Finds a browser, or installs Debian's when root and none is there. `node scripts/browsers.ts chromium firefox` makes sure of
 * both and prints where they are.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { type BrowserKind, canShowWindows, type Machine, whatToDo } from './browser-choice.ts';

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get'),
    exists: existsSync,
  };
}

export function hasDisplay(): boolean {
  return canShowWindows(thisMachine());
}

/** Where the browser is. Never installs; throws one sentence that says what to do when there is none. */
export function browserPath(kind: BrowserKind): string {
  const plan = whatToDo(kind, thisMachine());
  if (plan.do === 'use') return plan.path;
  throw new Error(plan.do === 'tell' ? plan.sentence : `No browser yet: run "node scripts/browsers.ts ${kind}" first.`);
}

/** Runs apt-get with its own output as the progress. */
async function apt(...parameters: string[]): Promise<void> {
  const child = spawn('apt-get', parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`"apt-get ${parameters.join(' ')}" ended with ${code}: see what it says above.`);
}

/**
 * Where the browser is, installed now if need be, and sets the variable that vitest and the harness read. Rejects with one
 * sentence when a person has to act.
 */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const plan = whatToDo(kind, thisMachine());
  if (plan.do === 'tell') throw new Error(plan.sentence);
  if (plan.do === 'install') {
    process.stdout.write(`There is no browser here yet. Installing ${plan.packages[0]} from Debian, once…\n`);
    await apt('update', '-q');
    await apt('install', '-y', '-q', '--no-install-recommends', ...plan.packages);
  }
  const path = browserPath(kind);
  process.env[kind === 'chromium' ? 'SHARED_LENS_CHROMIUM' : 'SHARED_LENS_FIREFOX'] = path;
  return path;
}

if (import.meta.main) {
  try {
    for (const kind of process.argv.slice(2)) {
      if (kind !== 'chromium' && kind !== 'firefox') throw new Error(`Say chromium or firefox, not "${kind}".`);
      process.stdout.write(`${kind}: ${await ensureBrowser(kind)}\n`);
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
