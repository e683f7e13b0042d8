/** Blackboard Ultra, on its cloud and on schools' own domains: ordinary fields, and an editor in the page itself. */
import { blackboard } from '@/lib/evidence/hosts/blackboard';
import type { HostHabits } from '../page/host-habits';
import { pageSurface } from '../page/page-surface';

import type { OpenSurface } from '../surface';

const HABITS: HostHabits = { name: 'blackboard', rule: blackboard };

export const blackboardSurface: OpenSurface = (isOurs) => pageSurface(isOurs, HABITS);
