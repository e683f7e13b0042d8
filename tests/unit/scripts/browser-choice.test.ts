import { describe, expect, it } from 'vitest';
import { canShowWindows, type Machine, whatToDo } from '../../../scripts/browser-choice.ts';

/** A Linux machine with these files; override what the case is about. */
function machine(files: readonly string[], rest: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin:/snap/bin' },
    isRoot: false,
    hasApt: false,
    exists: (path) => files.includes(path),
    ...rest,
  };
}

describe('which browser to use', () => {
  it('takes the one that is there', () => {
    expect(whatToDo('chromium', machine(['/usr/bin/google-chrome']))).toEqual({
      do: 'use',
      path: '/usr/bin/google-chrome',
    });
    expect(whatToDo('firefox', machine(['/usr/bin/firefox']))).toEqual({ do: 'use', path: '/usr/bin/firefox' });
  });

  it('takes a browser that can read a profile in /tmp before a snap, which cannot', () => {
    const both = machine(['/snap/bin/chromium', '/usr/bin/microsoft-edge']);
    expect(whatToDo('chromium', both)).toEqual({ do: 'use', path: '/usr/bin/microsoft-edge' });
  });

  it('takes the named executable before all others, and says so when it is not there', () => {
    const env = { PATH: '/usr/bin', SHARED_LENS_CHROMIUM: '/opt/chrome/chrome' };
    const files = ['/usr/bin/chromium', '/opt/chrome/chrome'];
    expect(whatToDo('chromium', machine(files, { env }))).toEqual({ do: 'use', path: '/opt/chrome/chrome' });
    expect(whatToDo('chromium', machine(['/usr/bin/chromium'], { env }))).toEqual({
      do: 'tell',
      sentence: 'SHARED_LENS_CHROMIUM names /opt/chrome/chrome, but there is no such file: correct it or unset it.',
    });
  });

  it('finds applications on macOS, also in the home folder', () => {
    const path = '/Users/dana/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const mac = machine([path], { platform: 'darwin', env: { HOME: '/Users/dana' } });
    expect(whatToDo('chromium', mac)).toEqual({ do: 'use', path });
  });

  it('finds programs on Windows', () => {
    const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    expect(whatToDo('chromium', machine([path], { platform: 'win32', env }))).toEqual({ do: 'use', path });
  });
});

describe('when there is no browser', () => {
  it('installs Debian’s only as root on a Debian', () => {
    const root = machine([], { isRoot: true, hasApt: true });
    expect(whatToDo('chromium', root)).toMatchObject({ do: 'install', packages: expect.arrayContaining(['chromium']) });
    expect(whatToDo('firefox', root)).toEqual({ do: 'install', packages: ['firefox-esr'] });
  });

  it('never installs without root, but gives the command', () => {
    const plan = whatToDo('firefox', machine([], { hasApt: true }));
    expect(plan).toEqual({
      do: 'tell',
      sentence: expect.stringContaining('sudo apt-get install firefox-esr'),
    });
  });

  it.each(['linux', 'darwin', 'win32'] as const)('says in one sentence what to install on %s', (platform) => {
    const plan = whatToDo('chromium', machine([], { platform, isRoot: true }));
    expect(plan).toEqual({
      do: 'tell',
      sentence:
        'No Chrome, Edge or Chromium was found: install one, or set SHARED_LENS_CHROMIUM to where its executable is.',
    });
  });
});

describe('whether a window can be shown', () => {
  it('always on macOS and Windows; on Linux only with X or Wayland', () => {
    expect(canShowWindows({ platform: 'darwin', env: {} })).toBe(true);
    expect(canShowWindows({ platform: 'win32', env: {} })).toBe(true);
    expect(canShowWindows({ platform: 'linux', env: { DISPLAY: '' } })).toBe(false);
    expect(canShowWindows({ platform: 'linux', env: { DISPLAY: ':0' } })).toBe(true);
    expect(canShowWindows({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
  });
});
