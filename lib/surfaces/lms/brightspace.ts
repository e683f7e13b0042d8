/** Brightspace, on its cloud and on schools' own domains: its editor stands in nested shadow roots, in a frame of its own. */
import { brightspace } from '@/lib/evidence/hosts/brightspace';
import type { HostHabits } from '../page/host-habits';
import { pageSurface } from '../page/page-surface';

import type { OpenSurface } from '../surface';

const HABITS: HostHabits = { name: 'brightspace', rule: brightspace };

export const brightspaceSurface: OpenSurface = (isOurs) => pageSurface(isOurs, HABITS);
