/** A newer version of ourselves: started when nobody is at work, announced in the panels otherwise. */
import { sessionKeep } from '@/lib/browser/keep';
import { onUpdateReady, openPages, startNewVersion } from '@/lib/browser/own-update';
import { allTabs } from '@/lib/browser/tabs';
import { tellPanels } from '@/lib/messages/calls';
import { planUpdate } from '@/lib/session/update-plan';
import type { BackgroundStore } from '@/lib/store/open-background-store';

/** In memory of the browser, and so gone with the version that waited. */
const WAITS = 'update-waits';

/** A page that says goodbye still counts as open for a moment, in ms. */
const GONE_AFTER_MS = 1000;

export function mindUpdates(store: BackgroundStore): void {
  onUpdateReady(async () => {
    await sessionKeep.set(WAITS, true);
    await startUnlessAtWork(store);
  });
}

/** Whether a newer version waits, for a panel that opens after the news. */
export const updateWaits = async (): Promise<boolean> => (await sessionKeep.get<boolean>(WAITS)) === true;

/** A panel closed: perhaps nobody is at work any more. Chromium looks for itself within 40 s, Firefox only at its next start. */
export async function afterPanel(store: BackgroundStore): Promise<void> {
  if (!(await updateWaits())) return;
  await new Promise((resolve) => setTimeout(resolve, GONE_AFTER_MS));
  await startUnlessAtWork(store);
}

async function startUnlessAtWork(store: BackgroundStore): Promise<void> {
  const heard = await Promise.all((await allTabs()).map((tab) => tellPanels(tab, { type: 'update-ready' })));
  const drafts = await store.drafts.count();
  const plan = planUpdate({
    // Firefox 153 leaves frames in pages out of its list (measured); a panel that heard the news is open all the same.
    openPages: Math.max(await openPages(), heard.filter(Boolean).length),
    // A store that cannot be read may hold a draft.
    drafts: drafts.ok ? drafts.value : 1,
  });
  if (plan === 'start-now') startNewVersion();
}
