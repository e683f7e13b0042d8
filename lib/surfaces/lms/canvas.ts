/**
 * Canvas, on its cloud and on schools' own domains: ordinary fields and editors' frames. SpeedGrader's header and its right side, where the
 * comment is written, stand fixed over the page.
 */
import { canvas } from '@/lib/evidence/hosts/canvas';
import type { HostHabits } from '../page/host-habits';
import { pageSurface } from '../page/page-surface';
import { FIXED_BARS } from '../selectors';
import type { OpenSurface } from '../surface';

const HABITS: HostHabits = { name: 'canvas', rule: canvas, layout: () => ({ bars: FIXED_BARS.canvas }) };

export const canvasSurface: OpenSurface = (isOurs) => pageSurface(isOurs, HABITS);
