/**
 * Canvas, Moodle, Schoology, Blackboard Ultra and Brightspace, on their clouds and on schools' own domains: ordinary fields and
 * editors' frames. What is theirs is the names of some fields, and the bars that stand fixed over the page.
 */
import type { HostHabits } from '../page/host-habits';
import { pageSurface } from '../page/page-surface';
import { probePage, recognise } from '../recognise';
import { FIXED_BARS, type Lms } from '../selectors';
import type { OpenSurface } from '../surface';
import { lmsNames } from './lms-names';

const CLOUDS: Record<string, Lms> = {
  instructure: 'canvas',
  moodlecloud: 'moodle',
  schoology: 'schoology',
  blackboard: 'blackboard',
  brightspace: 'brightspace',
};

/** Which LMS: by its cloud's name, else by what the page shows of itself. */
function appOf(page: Document): Lms | null {
  return CLOUDS[location.hostname.split('.').at(-2) ?? ''] ?? recognise(probePage(page))?.app ?? null;
}

const HABITS: HostHabits = {
  name: 'lms',
  names: lmsNames,
  app: () => appOf(document),
  layout() {
    const bars: readonly string[] | undefined = FIXED_BARS[appOf(document) as keyof typeof FIXED_BARS];
    return bars ? { bars } : {};
  },
};

export const lmsSurface: OpenSurface = (isOurs) => pageSurface(isOurs, HABITS);
