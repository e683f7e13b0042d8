/**
 * Which browser to use on this machine, and what to do when there is none: the decision only. `browsers.ts` looks and acts.
 */

export type BrowserKind = 'chromium' | 'firefox';

/** What has to be known of the machine. `exists` answers whether a file is there. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  /** `apt-get` is there, and it is a Debian or a child of Debian. */
  hasApt: boolean;
  exists(path: string): boolean;
}

export type Plan =
  | { do: 'use'; path: string }
  /** Debian packages, the browser first. */
  | { do: 'install'; packages: readonly string[] }
  /** One sentence for the person: what to install, or what to put right. */
  | { do: 'tell'; sentence: string };

/** The variable that names the executable, before everything else. */
export const overrides: Readonly<Record<BrowserKind, string>> = {
  chromium: 'SHARED_LENS_CHROMIUM',
  firefox: 'SHARED_LENS_FIREFOX',
};

/** Commands on Linux, in the order of preference; what is packaged as a snap cannot read a profile in /tmp and comes last. */
const commands: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const macApps: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
};

const windowsPrograms: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
  ],
  firefox: ['Mozilla Firefox ESR\\firefox.exe', 'Mozilla Firefox\\firefox.exe'],
};

const present = (values: readonly (string | undefined)[]): string[] => values.filter((value) => value !== undefined);

/** Where a browser of this kind may lie on this machine, best first. */
export function candidates(kind: BrowserKind, machine: Pick<Machine, 'platform' | 'env'>): string[] {
  const { platform, env } = machine;
  if (platform === 'darwin') {
    const folders = ['/Applications', ...present([env.HOME]).map((home) => `${home}/Applications`)];
    return macApps[kind].flatMap((app) => folders.map((folder) => `${folder}/${app}`));
  }
  if (platform === 'win32') {
    const folders = present([env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]);
    return windowsPrograms[kind].flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  const folders = [...new Set([...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin'])];
  const native = folders.filter((folder) => !folder.startsWith('/snap/'));
  const paths = (where: readonly string[]): string[] =>
    commands[kind].flatMap((command) => where.map((folder) => `${folder}/${command}`));
  return [...paths(native), ...paths(['/snap/bin'])];
}

const debianPackages: Readonly<Record<BrowserKind, readonly string[]>> = {
  // Without fonts a bare machine draws boxes instead of words, and the pictures show them.
  chromium: ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'],
  firefox: ['firefox-esr'],
};

const wanted: Readonly<Record<BrowserKind, string>> = {
  chromium: 'Chrome, Edge or Chromium',
  firefox: 'Firefox 140 or newer (Firefox ESR will do)',
};

/** Decides; looks only through `machine`. */
export function whatToDo(kind: BrowserKind, machine: Machine): Plan {
  const variable = overrides[kind];
  const named = machine.env[variable];
  if (named) {
    if (machine.exists(named)) return { do: 'use', path: named };
    return { do: 'tell', sentence: `${variable} names ${named}, but there is no such file: correct it or unset it.` };
  }
  const path = candidates(kind, machine).find((candidate) => machine.exists(candidate));
  if (path) return { do: 'use', path };
  if (machine.platform === 'linux' && machine.hasApt) {
    const packages = debianPackages[kind];
    if (machine.isRoot) return { do: 'install', packages };
    const command = `sudo apt-get update && sudo apt-get install ${packages.join(' ')}`;
    return { do: 'tell', sentence: `No ${wanted[kind]} was found: install one, for example with "${command}".` };
  }
  return {
    do: 'tell',
    sentence: `No ${wanted[kind]} was found: install one, or set ${variable} to where its executable is.`,
  };
}

/** Whether a window can be shown. */
export function canShowWindows({ platform, env }: Pick<Machine, 'platform' | 'env'>): boolean {
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
