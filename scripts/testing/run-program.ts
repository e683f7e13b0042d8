/** Runs one of the project's tools as a child, with its output kept or passed through, and with a time after which it is ended. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../gates/tree.ts';

export interface Ended {
  /** The exit code, or null when it was ended from outside. */
  code: number | null;
  /** What it printed; empty when `show` passed it through. */
  output: string;
  /** Whether it was killed because its time was over. */
  ranOut: boolean;
}

export interface ProgramOptions {
  /** Milliseconds after which it and its children are killed. */
  limit: number;
  /** Print as it comes, rather than keep. */
  show?: boolean;
  env?: Record<string, string>;
}

/** The script behind a package's command, so that it runs on this very Node, on every system and without a shell. */
export function commandOf(packageName: string, command = packageName): string {
  const manifest = join(root, 'node_modules', packageName, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(manifest), script);
}

/** Into a log go no colours and no spinners. */
const PLAIN = { CI: '1', NO_COLOR: '1', FORCE_COLOR: '0' };

/** Runs `node script …args` in the project's root. Never rejects. */
export function runProgram(script: string, args: readonly string[], options: ProgramOptions): Promise<Ended> {
  const { limit, show = false, env = {} } = options;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...(process.stdout.isTTY ? {} : PLAIN), ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      // A group of its own: browsers that a test left behind die with it.
      detached: process.platform !== 'win32',
    });
    let output = '';
    let ranOut = false;
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const timer = setTimeout(() => {
      ranOut = true;
      output += `\nended after ${limit / 1000} s without a result`;
      if (child.pid === undefined || process.platform === 'win32') child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    }, limit);
    const end = (code: number | null): void => {
      clearTimeout(timer);
      resolve({ code, output: stripVTControlCharacters(output), ranOut });
    };
    child.on('error', (error) => {
      output += String(error);
      end(null);
    });
    child.on('close', (code) => end(code));
  });
}
