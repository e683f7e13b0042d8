import type { VisitPort } from '@/components/panel/visit/visit-port';
import type { askBackground } from '@/lib/messages/calls';
import type { VisitCalls } from '@/lib/messages/visit-view';

type Ask = <C extends keyof VisitCalls>(
  call: C,
  payload: Parameters<VisitCalls[C]>[0],
) => ReturnType<typeof askBackground<C>>;

/** Visits by messages to the background. */
export const visitPort = (ask: Ask): VisitPort => ({
  shelf: (locale) => ask('visits.shelf', { locale }),
  page: (id) => ask('visits.page', { id }),
  start: (setup) => ask('visit.start', { requestId: crypto.randomUUID(), setup }),
  stop: (id) => ask('visit.stop', { id }),
  goOn: (id) => ask('visit.go-on', { id }),
  change: (id, patch) => ask('visit.change', { id, patch }),
  remove: (id) => ask('visit.remove', { id }),
  restore: (id) => ask('visit.restore', { id }),
  mark: (id, mark) => ask('visit.mark', { id, mark }),
  addStaff: (people) => ask('staff.add', { people }),
  changeStaff: (id, patch) => ask('staff.change', { id, patch }),
  removeStaff: (id) => ask('staff.remove', { id }),
  restoreStaff: (id) => ask('staff.restore', { id }),
});
