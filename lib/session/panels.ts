/** Which copies of the panel are known to us: one entry each, so that a message can be checked against the sender that opened it. */
import type { Keep } from '@/lib/browser/keep';
import type { PanelPlace } from '@/lib/messages/view';

export interface PanelSession {
  place: PanelPlace;
  /** The tab that it sits in (frame) or follows (native). */
  tab: number | null;
  /** The frame that it lives in; null for the native panel. */
  frame: number | null;
  /**
   * The space that it shows. It keeps it until it is opened again or follows another page: a note that is half-written must not find
   * itself in another organisation because somebody turned to that one in the notebook.
   */
  spaceId: string;
}

export async function registerPanel(keep: Keep, session: PanelSession): Promise<string> {
  const instance = crypto.randomUUID();
  await keep.set(`panel:${instance}`, session);
  if (session.place === 'frame') await takeOver(keep, `frame-of:${session.tab}`, instance);
  return instance;
}

/** A tab has one frame of ours: a newer one makes the older a stranger, so that a page that loads it anew piles nothing up. */
async function takeOver(keep: Keep, place: string, instance: string): Promise<void> {
  const older = await keep.get<string>(place);
  if (older !== undefined) await keep.drop(`panel:${older}`);
  await keep.set(place, instance);
}

/** The session behind `instance`, if the sender is the one that opened it. */
export async function panelOf(
  keep: Keep,
  instance: string | null,
  sender: { tab: number | null; frame: number | null },
): Promise<PanelSession | null> {
  if (instance === null) return null;
  const session = await keep.get<PanelSession>(`panel:${instance}`);
  if (!session) return null;
  if (session.place === 'frame' && (session.tab !== sender.tab || session.frame !== sender.frame)) return null;
  if (session.place === 'native' && sender.tab !== null) return null;
  return session;
}

/** The native panel follows another tab, whose page may belong to another space. */
export async function movePanel(keep: Keep, instance: string, tab: number, spaceId: string): Promise<void> {
  const session = await keep.get<PanelSession>(`panel:${instance}`);
  if (session?.place === 'native') await keep.set(`panel:${instance}`, { ...session, tab, spaceId });
}

/** The space that a panel showed is gone: it shows another. */
export async function turnPanel(keep: Keep, instance: string, spaceId: string): Promise<void> {
  const session = await keep.get<PanelSession>(`panel:${instance}`);
  if (session) await keep.set(`panel:${instance}`, { ...session, spaceId });
}
