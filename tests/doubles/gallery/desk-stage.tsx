import { render } from 'preact';
import { DeskApp } from '@/components/desk/DeskApp';
import { DESK_CATALOGUES } from '@/components/desk/desk-catalogues';
import type { Preferences } from '@/lib/messages/view';
import { openStore } from '@/lib/store/open-store';
import type { SealKeys } from '@/lib/store/sealing/seal-keys';
import { loadFirst } from '@/lib/words/load-first';
import { DeskPortDouble, fill } from '../desk-port';
import { fortyQuotes } from '../forty-quotes';

export interface DeskSetup {
  /** How many of the forty quotes are kept. */
  quotes?: number;
  /** A store of its own that the test filled; the forty are left out then. */
  name?: string;
  /** Where the key of sealed words is; without it nothing can be sealed. */
  keys?: SealKeys;
  place?: string;
  focus?: string[];
  preferences?: Partial<Preferences>;
  before?: (port: DeskPortDouble) => void | Promise<void>;
}

export interface DeskStage {
  port: DeskPortDouble;
  root: HTMLElement;
}

/** Paints the desk into `root`, over a real store of its own. */
export async function paintDesk(root: HTMLElement, setup: DeskSetup): Promise<DeskStage> {
  const name = setup.name ?? `desk-${crypto.randomUUID()}`;
  const store = openStore({ name, ...(setup.keys && { keys: setup.keys }) });
  const port = new DeskPortDouble(store, name, setup.keys);
  const space = await store.spaces.current();
  if (!space.ok) throw new Error(`No store: ${space.reason}`);
  await fill(name, fortyQuotes(space.value.id).slice(0, setup.name ? 0 : (setup.quotes ?? 40)));
  await port.setFocus(setup.focus ?? ['lf-respond', 'lf-wait']);
  await port.setPreferences({ locale: 'en', ...setup.preferences });
  await setup.before?.(port);
  history.replaceState(null, '', `${location.pathname}${location.search}#/${setup.place ?? 'quotes'}`);
  await loadFirst(DESK_CATALOGUES, ['en']);
  render(<DeskApp port={port} />, root);
  return { port, root };
}
