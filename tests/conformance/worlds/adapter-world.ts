/** In the world where adapters run in the product: opens the adapter that the page's address gets there, and tries the promises. */
import { hostAddress } from '@/lib/evidence/host-address';
import { type PageScript, pageScriptFor } from '@/lib/hosts/page-scripts';
import { docsSurface } from '@/lib/surfaces/docs/docs-surface';
import { googleClassroomSurface } from '@/lib/surfaces/google-classroom/google-classroom';
import { googleFormsSurface } from '@/lib/surfaces/google-forms/google-forms';
import { lmsSurface } from '@/lib/surfaces/lms/lms';
import { pageSurface } from '@/lib/surfaces/page/page-surface';
import type { OpenSurface } from '@/lib/surfaces/surface';
import { rowNamed } from '../hosts/all';
import { keepPromises } from '../keep-promises';
import { farHand, runWhenAsked } from './talk';

/** As the entrypoints of the page scripts choose. */
const SURFACES: Partial<Record<PageScript, OpenSurface>> = {
  '/page-script-docs.js': docsSurface,
  '/page-script-forms.js': googleFormsSurface,
  '/page-script-classroom.js': googleClassroomSurface,
  '/page-script-lms.js': lmsSurface,
};

runWhenAsked((name) => {
  const row = rowNamed(name);
  const script = pageScriptFor(location.href, hostAddress(new URL(location.href))?.app ?? null);
  return keepPromises(row, SURFACES[script] ?? pageSurface, farHand(name));
});
