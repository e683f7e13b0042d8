import type { Ability, SurfaceReport } from '@/lib/messages/surface-view';

const LIVE: Ability = { level: 'live', via: 'annotate', why: null };

/** What a page script in a document answers. */
export const SURFACE_REPORT: SurfaceReport = {
  surface: 'google-docs',
  capabilities: {
    text: LIVE,
    selection: LIVE,
    insert: { level: 'unknown', via: 'paste', why: null },
    locate: LIVE,
    reveal: LIVE,
    draw: { level: 'none', via: null, why: 'no-drawing' },
  },
  layout: { push: false, reservedRight: 56, place: 'frame', why: null },
  probes: { frame: true, read: true, units: 10_000 },
};
