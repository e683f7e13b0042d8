/**
 * Canvas, Moodle, Schoology, Blackboard Ultra and Brightspace, on their clouds and on schools' own domains: ordinary fields and
 * editors' frames. What is theirs is the names of some fields, and the bars that stand fixed over the page.
 */
import type { HostHabits } from '../page/host-habits';
import { pageSurface } from '../page/page-surface';
import { FIXED_BARS } from '../selectors';
import type { OpenSurface } from '../surface';
import { lmsNames } from './lms-names';

/** All of them: a selector of one fits nothing in another. */
const BARS = Object.values(FIXED_BARS).flat();

const HABITS: HostHabits = { name: 'lms', names: lmsNames, layout: () => ({ bars: BARS }) };

export const lmsSurface: OpenSurface = (isOurs, bring) => pageSurface(isOurs, bring, HABITS);
