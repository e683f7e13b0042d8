/** What the background answers about visits, marks and staff. */
import { staffLines } from '@/lib/evidence/staff-list';
import type { Staff, Visit } from '@/lib/evidence/visit-records';
import { isRunning } from '@/lib/evidence/visit-time';
import type { VisitCalls } from '@/lib/messages/visit-view';
import type { Sender } from '@/lib/messages/wire';
import { done, type Outcome } from '@/lib/outcome/outcome';
import { asShown } from '@/lib/policy/rules';
import type { BackgroundStore } from '@/lib/store/open-background-store';
import type { Answers } from './answers';
import { spaceIdOf } from './which-space';

/** Two weeks and what may lie over their edges, in ms: what the week's presence can need. */
const RECENT_MS = 16 * 86_400_000;

export function visitAnswers(store: BackgroundStore): Pick<Answers, keyof VisitCalls> {
  const inSpace = async <T>(from: Sender, work: (spaceId: string) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const spaceId = await spaceIdOf(store, from);
    return spaceId.ok ? work(spaceId.value) : spaceId;
  };
  /** Nobody shows a name that the district does not want shown: where codes are kept, none leaves the background. */
  const peopleOf = async (spaceId: string): Promise<Outcome<Staff[]>> => {
    const [people, known] = await Promise.all([store.staff.all(spaceId), store.policy.known()]);
    if (!people.ok || !known.ok) return people;
    return done(people.value.map((person) => asShown(known.value?.policy ?? null, person)));
  };
  return {
    'visits.shelf': ({ locale }, from) =>
      inSpace(from, async (spaceId) => {
        const [all, people] = await Promise.all([store.visits.all(spaceId), peopleOf(spaceId)]);
        if (!all.ok) return all;
        if (!people.ok) return people;
        const since = Date.now() - RECENT_MS;
        const recent = all.value.filter((visit) => isRunning(visit) || lastTime(visit) >= since);
        return done({ latest: latestOf(all.value), recent, staff: staffLines(people.value, all.value, locale) });
      }),
    'visits.page': ({ id }, from) =>
      inSpace(from, async (spaceId) => {
        const visit = await store.visits.get(id);
        if (!visit.ok) return visit;
        const ratings = await store.ratings.ofVisit(id);
        if (!ratings.ok) return ratings;
        const snippets = await store.ratings.snippetsOf(id);
        if (!snippets.ok) return snippets;
        const people = await peopleOf(spaceId);
        if (!people.ok) return people;
        const person = people.value.find((one) => one.code === visit.value.teacherCode) ?? null;
        return done({ visit: visit.value, person, ratings: ratings.value, snippets: snippets.value });
      }),
    'visit.start': ({ requestId, setup }, from) =>
      inSpace(from, (spaceId) => store.visits.start(spaceId, requestId, setup)),
    'visit.stop': ({ id }) => store.visits.stop(id),
    'visit.go-on': ({ id }) => store.visits.goOn(id),
    'visit.change': ({ id, patch }) => store.visits.change(id, patch),
    'visit.remove': async ({ id }) => silent(await store.visits.remove(id)),
    'visit.restore': async ({ id }) => silent(await store.visits.restore(id)),
    'visit.mark': ({ id, mark }) => store.ratings.mark(id, mark),
    'staff.add': ({ people }, from) =>
      inSpace(from, async (spaceId) => {
        const all = await store.staff.add(spaceId, people);
        return all.ok ? done(all.value.length) : all;
      }),
    'staff.change': async ({ id, patch }) => silent(await store.staff.change(id, patch)),
    'staff.remove': async ({ id }) => silent(await store.staff.remove(id)),
    'staff.restore': async ({ id }) => silent(await store.staff.restore(id)),
  };
}

/** The visit that runs, or else the one that ran last. */
export async function latestVisit(store: BackgroundStore, spaceId: string): Promise<Outcome<Visit | null>> {
  const all = await store.visits.all(spaceId);
  return all.ok ? done(latestOf(all.value)) : all;
}

const latestOf = (visits: readonly Visit[]): Visit | null =>
  visits.find(isRunning) ?? visits.reduce<Visit | null>((a, b) => (a && lastTime(a) >= lastTime(b) ? a : b), null);

const lastTime = ({ stretches }: Visit): number => {
  const last = stretches.at(-1);
  return Date.parse(last?.stoppedAt ?? last?.startedAt ?? '') || 0;
};

const silent = (outcome: Outcome<unknown>): Outcome<void> => (outcome.ok ? done(undefined) : outcome);
