/**
 * Moodle, wherever it is installed: ordinary fields and editors' frames. The grader's bar with "Save", the navigation and the drawer at
 * the right stand fixed over the page.
 */
import { moodle } from '@/lib/evidence/hosts/moodle';
import type { HostHabits } from '../page/host-habits';
import { pageSurface } from '../page/page-surface';
import { FIXED_BARS } from '../selectors';
import type { OpenSurface } from '../surface';
import { lmsNames } from './lms-names';

const HABITS: HostHabits = {
  name: 'moodle',
  rule: moodle,
  names: lmsNames,
  layout: () => ({ bars: FIXED_BARS.moodle }),
};

export const moodleSurface: OpenSurface = (isOurs) => pageSurface(isOurs, HABITS);
