/**
 * A slow machine must not fail a test: what is waited for may take 15 s, not the one second that `vi.waitFor` gives it (seen to be too
 * short where two cores were shared by many). Whoever needs another time still says so.
 */
import { vi } from 'vitest';

const PATIENCE = { timeout: 15_000 };
const waitFor = vi.waitFor;
vi.waitFor = (asked, options = {}) =>
  waitFor(asked, typeof options === 'number' ? options : { ...PATIENCE, ...options });
