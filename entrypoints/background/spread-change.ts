/** After a commit: whoever shows kept quotes hears of it. Says only that something changed, never its words. */

import { allTabs } from '@/lib/browser/tabs';
import { askPage, tellPanels } from '@/lib/messages/calls';
import { coalesced } from '@/lib/messages/coalesced';
import type { ToPanel } from '@/lib/messages/to-panel';
import type { Change } from '@/lib/store/changes';
import { tellFramed } from './framed';

/** A page without our script refuses at once; this bounds one that hangs, in ms. */
const PATIENCE_MS = 1000;

async function spread(event: ToPanel): Promise<void> {
  await Promise.all(
    (await allTabs()).map(async (tab) => {
      const told = tellPanels(tab, event, PATIENCE_MS);
      if (event.type === 'snippets-changed') {
        await Promise.all([askPage(tab, 'quotes-changed', {}, PATIENCE_MS), tellFramed(tab, 'quotes-changed')]);
      }
      await told;
    }),
  );
}

const snippets = coalesced(() => spread({ type: 'snippets-changed' }));
const workspace = coalesced(() => spread({ type: 'workspace-changed' }));
const visits = coalesced(() => spread({ type: 'visits-changed' }));

const SPREAD: Record<Change['what'], () => Promise<void>> = {
  snippets,
  workspace,
  visits,
  // No panel and no page shows them; the notebook hears of it by itself.
  agreements: async () => undefined,
  // Whoever shows anything asks anew, and is told that it is locked.
  lock: () => Promise.all([workspace(), snippets(), visits()]).then(() => undefined),
};

export const spreadChange = ({ what }: Change): Promise<void> => SPREAD[what]();
