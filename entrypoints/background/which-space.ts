/** Which space a call is about: a page's by its address, a panel's as it was opened, the notebook's as the person chose. */
import { sessionKeep } from '@/lib/browser/keep';
import { addressOf } from '@/lib/browser/tabs';
import type { Space } from '@/lib/evidence/records';
import { spaceOfPage } from '@/lib/evidence/space-sites';
import type { Sender } from '@/lib/messages/wire';
import { done, type Outcome } from '@/lib/outcome/outcome';
import { panelOf } from '@/lib/session/panels';
import type { BackgroundStore } from '@/lib/store/open-background-store';

/** The space of a page: the one that claims it, else the one that the person works in. */
export async function spaceAt(store: BackgroundStore, address: string): Promise<Outcome<Space>> {
  const all = await store.spaces.all();
  const claimed = all.ok && all.value.length > 1 ? spaceOfPage(all.value, address) : null;
  return claimed ? done(claimed) : store.spaces.current();
}

/** The space of what a tab shows. Its address is known where we may be in the page; elsewhere nobody can say whose page it is. */
export const spaceOfTab = async (store: BackgroundStore, tab: number | null): Promise<Outcome<Space>> =>
  spaceAt(store, tab === null ? '' : await addressOf(tab));

/** The space of whoever asks from a page of ours: of the panel that it is, else of the notebook. */
export async function spaceIdOf(store: BackgroundStore, from: Sender): Promise<Outcome<string>> {
  const panel = await panelOf(sessionKeep, from.instance, from);
  if (panel) return done(panel.spaceId);
  const current = await store.spaces.current();
  return current.ok ? done(current.value.id) : current;
}
