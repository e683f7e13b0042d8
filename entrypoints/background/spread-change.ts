/** After a commit: whoever shows kept quotes hears of it. Says only that something changed, never its words. */

import { allTabs } from '@/lib/browser/tabs';
import { askPage, tellPanels } from '@/lib/messages/calls';
import type { Change } from '@/lib/store/changes';

/** A page without our script refuses at once; this bounds one that hangs, in ms. */
const PATIENCE_MS = 1000;

export async function spreadChange({ what }: Change): Promise<void> {
  await tellPanels(null, { type: what === 'snippets' ? 'snippets-changed' : 'workspace-changed' });
  if (what !== 'snippets') return;
  await Promise.all((await allTabs()).map((tab) => askPage(tab, 'quotes-changed', {}, PATIENCE_MS)));
}
