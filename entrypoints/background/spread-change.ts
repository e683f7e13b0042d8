/** After a commit: whoever shows kept quotes hears of it. Says only that something changed, never its words. */

import { allTabs } from '@/lib/browser/tabs';
import { askPage, tellPanels } from '@/lib/messages/calls';
import type { Change } from '@/lib/store/changes';

/** A page without our script refuses at once; this bounds one that hangs, in ms. */
const PATIENCE_MS = 1000;

export async function spreadChange({ what }: Change): Promise<void> {
  const tabs = await allTabs();
  const event = { type: what === 'snippets' ? 'snippets-changed' : 'workspace-changed' } as const;
  await Promise.all(
    tabs.map(async (tab) => {
      const told = tellPanels(tab, event, PATIENCE_MS);
      if (what === 'snippets') await askPage(tab, 'quotes-changed', {}, PATIENCE_MS);
      await told;
    }),
  );
}
