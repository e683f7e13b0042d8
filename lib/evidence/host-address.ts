/** The hosts that know more of their addresses than that they are addresses. A new one is one file in `hosts/` and one entry here. */
import { type PlainAddress, withoutNoise } from './address-noise';
import { blackboard } from './hosts/blackboard';
import { brightspace } from './hosts/brightspace';
import { canvas } from './hosts/canvas';
import { googleClassroom } from './hosts/google-classroom';
import { googleDocs } from './hosts/google-docs';
import { googleForms } from './hosts/google-forms';
import type { HostAddress, HostRule } from './hosts/host-rule';
import { moodle } from './hosts/moodle';
import { schoology } from './hosts/schoology';

/** A cloud's own name decides before a shape of path that several have. */
const RULES: readonly HostRule[] = [
  googleDocs,
  googleForms,
  googleClassroom,
  brightspace,
  blackboard,
  moodle,
  canvas,
  schoology,
];

/** What the address of a host that we know means; null for every other page. */
export function hostAddress(url: URL): HostAddress | null {
  if (!/^https?:$/.test(url.protocol)) return null;
  const plain = withoutNoise(url);
  for (const rule of RULES) {
    const found = rule(plain, url);
    if (found) return found;
  }
  return null;
}

/** The parts of an address that say which page it is, by the host's own rule where it has one. */
export const plainAddress = (url: URL): PlainAddress => hostAddress(url) ?? withoutNoise(url);
