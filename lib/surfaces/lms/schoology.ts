/** Schoology, on its cloud and on districts' own domains: ordinary fields, of which two share a name and differ in their form. */
import { schoology } from '@/lib/evidence/hosts/schoology';
import type { HostHabits } from '../page/host-habits';
import { pageSurface } from '../page/page-surface';

import type { OpenSurface } from '../surface';
import { lmsNames } from './lms-names';

const HABITS: HostHabits = { name: 'schoology', rule: schoology, names: lmsNames };

export const schoologySurface: OpenSurface = (isOurs) => pageSurface(isOurs, HABITS);
