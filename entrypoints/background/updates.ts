import { onUpdateReady, openPages, startNewVersion } from '@/lib/browser/own-update';
import { allTabs } from '@/lib/browser/tabs';
import { tellPanels } from '@/lib/messages/calls';
import { planUpdate } from '@/lib/session/update-plan';
import type { Store } from '@/lib/store/open-store';

export function mindUpdates(store: Store): void {
  onUpdateReady(async () => {
    const space = await store.spaces.current();
    const drafts = space.ok ? await store.drafts.count(space.value.id) : space;
    // A store that cannot be read may hold a draft.
    const plan = planUpdate({ openPages: await openPages(), drafts: drafts.ok ? drafts.value : 1 });
    if (plan === 'start-now') startNewVersion();
    else for (const tab of await allTabs()) await tellPanels(tab, { type: 'update-ready' });
  });
}
