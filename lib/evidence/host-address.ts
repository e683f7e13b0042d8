/**
 * All hosts that know more of their addresses than that they are addresses. A new one is one file in `hosts/` and one entry here. Page
 * scripts carry the rule of their own host alone; background and notebook meet them all.
 */
import { blackboard } from './hosts/blackboard';
import { brightspace } from './hosts/brightspace';
import { canvas } from './hosts/canvas';
import { googleClassroom } from './hosts/google-classroom';
import { googleForms } from './hosts/google-forms';
import { type HostAddress, type HostRule, ruledAddress } from './hosts/host-rule';
import { moodle } from './hosts/moodle';
import { schoology } from './hosts/schoology';

/** What names an app in records and page scripts, and its rule. A cloud's own name decides before a shape of path that several have. */
export const HOST_RULES: Readonly<Record<string, HostRule>> = {
  'google-forms': googleForms,
  'google-classroom': googleClassroom,
  brightspace,
  blackboard,
  moodle,
  canvas,
  schoology,
};

/** The rule of whatever host an address is of. */
export const anyHost: HostRule = (plain, url) => {
  for (const rule of Object.values(HOST_RULES)) {
    const found = rule(plain, url);
    if (found) return found;
  }
  return null;
};

/** What the address of a host that we know means; null for every other page. */
export const hostAddress = (url: URL): HostAddress | null => ruledAddress(url, anyHost);
