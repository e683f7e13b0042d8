/**
 * A policy file for the whole machine, as an administrator's tool writes it. Every browser that starts meanwhile reads it, so it is
 * there only as long as it is needed, and only when SHARED_LENS_POLICY_TESTS=1 says that this machine may be changed.
 */
import { rmdirSync, rmSync } from 'node:fs';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { browserPath } from '../../../scripts/browsers.ts';

/** Whether tests may write the policy of this machine. */
export const mayWritePolicy = process.env.SHARED_LENS_POLICY_TESTS === '1';

/** Where the browsers of the tests read their policies on Linux. */
function policyFile(browser: 'chromium' | 'firefox', name: string): string {
  // Firefox reads this one file, whatever its installation: nothing else may stand in it meanwhile.
  return browser === 'firefox' ? '/etc/firefox/policies/policies.json' : join(policyFolder(), `${name}.json`);
}

function policyFolder(): string {
  const name = basename(browserPath('chromium'));
  if (name.startsWith('google-chrome')) return '/etc/opt/chrome/policies/managed';
  if (name.startsWith('microsoft-edge')) return '/etc/opt/edge/policies/managed';
  return '/etc/chromium/policies/managed';
}

export class MachinePolicy implements Disposable {
  readonly #file: string;
  /** Folders that were made for it, the deepest first. */
  readonly #made: readonly string[];
  readonly #atExit = (): void => this[Symbol.dispose]();

  private constructor(file: string, made: readonly string[]) {
    this.#file = file;
    this.#made = made;
    process.once('exit', this.#atExit);
  }

  /** Writes `policy` under a name of the tests' own; a file that a killed run left there is replaced. */
  static async write(
    policy: object,
    browser: 'chromium' | 'firefox' = 'chromium',
    name = 'shared-lens-tests',
  ): Promise<MachinePolicy> {
    if (!mayWritePolicy) throw new Error('SHARED_LENS_POLICY_TESTS=1 must say that this machine may be changed.');
    const file = policyFile(browser, name);
    const folder = dirname(file);
    const missing: string[] = [];
    for (let path = folder; !(await exists(path)); path = dirname(path)) missing.push(path);
    await mkdir(folder, { recursive: true });
    const written = new MachinePolicy(file, missing);
    await writeFile(file, JSON.stringify(policy));
    return written;
  }

  /** Puts another policy in its place; browsers that run hear of it after some seconds. */
  async rewrite(policy: object): Promise<void> {
    await writeFile(this.#file, JSON.stringify(policy));
  }

  [Symbol.dispose](): void {
    process.off('exit', this.#atExit);
    rmSync(this.#file, { force: true });
    for (const folder of this.#made) {
      try {
        rmdirSync(folder);
      } catch {
        return; // somebody else put something there meanwhile
      }
    }
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
