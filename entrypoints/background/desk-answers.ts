/** What the background answers to the desk alone. */
import { sessionKeep } from '@/lib/browser/keep';
import { allTabs, openTab, showTab } from '@/lib/browser/tabs';
import { inAccountOf } from '@/lib/evidence/space-sites';
import { done, failed } from '@/lib/outcome/outcome';
import { mayBeTakenAway } from '@/lib/policy/rules';
import { wantReveal } from '@/lib/session/reveal';
import type { BackgroundStore } from '@/lib/store/open-background-store';
import type { Answers } from './answers';
import { askSurface } from './framed';
import { keepingRules } from './housekeeping';
import type { PolicyKeeper } from './policy-keeper';

/** A living page script answers within a few ms; the others are not there or sleep. */
const PATIENCE_MS = 400;

export function deskAnswers(
  store: BackgroundStore,
  keeper: PolicyKeeper,
): Pick<Answers, Extract<keyof Answers, `desk.${string}`>> {
  return {
    'desk.policy': () => keeper.look(),
    'desk.forget-deleted': async () => {
      const rules = await keepingRules(store);
      const gone = await store.keeping.forgetDeleted(rules);
      return gone.ok ? done(gone.value.state === 'kept') : gone;
    },
    'desk.close-year': async ({ before }) => {
      const space = await store.spaces.current();
      if (!space.ok) return space;
      const gone = await store.keeping.closeYear(await keepingRules(store), space.value.id, before);
      return gone.ok ? done(gone.value.state === 'kept') : gone;
    },
    'desk.remove-space': async ({ spaceId }) => {
      const spaces = await store.spaces.all();
      if (!spaces.ok) return spaces;
      const space = spaces.value.find(({ id }) => id === spaceId);
      if (!space) return failed('not-found', 'no such space');
      if (!mayBeTakenAway(await keeper.policy(), space.name)) return failed('managed', 'organisation');
      const gone = await store.keeping.removeSpace(await keepingRules(store), spaceId);
      return gone.ok ? done(gone.value.state === 'kept') : gone;
    },
    'desk.jump': async ({ id }) => {
      const found = await store.snippets.get(id);
      if (!found.ok) return found;
      const { documentKey, body } = found.value;
      const tab = await tabShowing(documentKey);
      if (tab !== null) {
        await showTab(tab);
        // Words that are gone or changed: the document is in front, and its panel says how they stand.
        await askSurface(tab, 'reveal', { id });
        return done(undefined);
      }
      if (body.document.url === '') return failed('not-found', 'no address');
      await wantReveal(sessionKeep, documentKey, id);
      const spaces = await store.spaces.all();
      const home = spaces.ok ? spaces.value.find(({ id: one }) => one === found.value.spaceId) : undefined;
      return openTab(home ? inAccountOf(home, body.document.url) : body.document.url);
    },
  };
}

/** The tab that has a document open, asked of the page scripts themselves: no permission to read addresses is needed. */
async function tabShowing(documentKey: string): Promise<number | null> {
  const tabs = await allTabs();
  const answers = await Promise.all(tabs.map((tab) => askSurface(tab, 'ping', {}, PATIENCE_MS)));
  const index = answers.findIndex((answer) => answer.ok && answer.value.document.key === documentKey);
  return tabs[index] ?? null;
}
