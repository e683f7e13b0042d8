/**
 * Documents in a frame of another page (Classroom's grader): one panel, in the page; what is the document's goes to its frame. The page's
 * own script knows nothing of it, so what it says of the page is held back while a document stands in it.
 */
import { injectFramed } from '@/lib/browser/inject';
import { localKeep, sessionKeep } from '@/lib/browser/keep';
import { addressOf } from '@/lib/browser/tabs';
import { askPage, tellPanels } from '@/lib/messages/calls';
import type { ToPage } from '@/lib/messages/to-page';
import type { ToPanel } from '@/lib/messages/to-panel';
import type { PageLink } from '@/lib/messages/view';
import type { Sender } from '@/lib/messages/wire';
import { done, type Outcome } from '@/lib/outcome/outcome';
import { dropFramed, framedIn, noteFramed, placeFramed } from '@/lib/session/framed';
import { isOffAt } from '@/lib/session/students-work';
import type { Answers } from './answers';

type Connected = Extract<PageLink, { state: 'connected' }>;
type SurfaceCall = 'ping' | 'capture' | 'recapture' | 'reveal' | 'point' | 'field' | 'surface' | 'report';

/** A living script answers within a few ms. */
const PATIENCE_MS = 400;
/** A page that is busy for longer than this hears no click of the person's either. */
const BUSY_MS = 2000;

/** Whether a frame may speak for its tab: it holds the document that is seen there, and the person has not shut us out. */
export async function mayFrameSpeak({ tab, frame }: Sender): Promise<boolean> {
  if (tab === null || frame === null) return false;
  const framed = await framedIn(sessionKeep, tab);
  return framed?.frame === frame && !(await isOffAt(localKeep, await addressOf(tab)));
}

/** Asks whoever has the document of a tab: the script in its frame where one is shown, else the page's own. */
export async function askSurface<C extends SurfaceCall>(
  tab: number,
  call: C,
  payload: Parameters<ToPage[C]>[0],
  patience?: number,
): Promise<Outcome<ReturnType<ToPage[C]>>> {
  let framed = await framedIn(sessionKeep, tab);
  // A page that is at work tells late that the person went into one of its fields: once it answers, it has.
  if (framed && call === 'field') {
    const page = await askPage(tab, 'ping', {}, BUSY_MS);
    if (!page.ok && page.reason === 'timeout') return page;
    framed = await framedIn(sessionKeep, tab);
  }
  const frame = (call === 'field' ? framed?.hand : call === 'capture' ? framed?.selected : framed?.frame) ?? 0;
  const answer = await askPage(tab, call, payload as never, patience, frame);
  if (frame === 0 || answer.ok || answer.reason !== 'no-receiver') return answer as never;
  await dropFramed(sessionKeep, tab, frame);
  return askPage(tab, call, payload as never, patience) as never;
}

/** Says something to the document in a tab's frame, if there is one. */
export async function tellFramed(
  tab: number,
  call: 'frame-ready' | 'collapse' | 'close' | 'quotes-changed' | 'tag-now',
) {
  const framed = await framedIn(sessionKeep, tab);
  return framed ? (await askPage(tab, call, {}, undefined, framed.frame)).ok : false;
}

/** Brings our script to the document in a tab's frame; null where there is none, or we may not be there. */
export async function wakeFramed(tab: number): Promise<Outcome<Connected> | null> {
  const frame = (await framedIn(sessionKeep, tab))?.frame;
  if (frame === undefined || (await isOffAt(localKeep, await addressOf(tab)))) return null;
  const ping = () => askPage(tab, 'ping', {}, PATIENCE_MS, frame);
  let answer = await ping();
  if (!answer.ok && (await injectFramed(tab, frame)).ok) answer = await ping();
  if (answer.ok) void tellFramed(tab, 'frame-ready');
  else await dropFramed(sessionKeep, tab, frame);
  return answer.ok ? answer : null;
}

/** The page around a document that went is what the panel stands beside again. */
async function pageAgain(tab: number): Promise<void> {
  const page = await askPage(tab, 'ping', {}, PATIENCE_MS);
  if (!page.ok) return;
  const { document, canHighlight } = page.value;
  await tellPanels(tab, { type: 'page-ready', document, canHighlight });
  const located = await askPage(tab, 'report', {});
  if (located.ok) await tellPanels(tab, { type: 'located', located: located.value });
}

/** Whether something that was said in a tab is not for its panels, because it is not about what they stand beside. */
export async function isHeldBack(event: ToPanel, { tab, frame }: Sender): Promise<boolean> {
  if (tab === null || frame === null) return false;
  if (event.type === 'selection' && event.selection) {
    await noteFramed(sessionKeep, tab, { selected: frame });
    return false;
  }
  const framed = await framedIn(sessionKeep, tab);
  if (!framed) return false;
  if (event.type === 'selection') {
    if (framed.selected !== frame) return true;
    if (frame !== 0) return false;
    // Nothing is selected in the page any more: what is in the document counts again.
    await noteFramed(sessionKeep, tab, { selected: framed.frame });
    await askPage(tab, 'report', {}, PATIENCE_MS, framed.frame);
    return true;
  }
  if (frame !== 0) return false;
  if (event.type === 'tag-now' && framed.selected !== 0) await tellFramed(tab, 'tag-now');
  if (event.type === 'located') return true;
  // It says for itself what it is. One that does not answer is gone, whoever was to tell us.
  if (event.type !== 'page-ready' || (await tellFramed(tab, 'frame-ready'))) return event.type === 'page-ready';
  await dropFramed(sessionKeep, tab, framed.frame);
  return false;
}

export const framedAnswers: Pick<Answers, 'frame.arrived' | 'frame.left' | 'page.hand'> = {
  'frame.arrived': async (_, { tab, frame }) => {
    await placeFramed(sessionKeep, tab as number, frame as number);
    // Before the person opens us in the page around it, nothing of ours comes to the document.
    if ((await askPage(tab as number, 'ping', {}, PATIENCE_MS)).ok) await wakeFramed(tab as number);
    return done(undefined);
  },
  'frame.left': async (_, { tab, frame }) => {
    if (await dropFramed(sessionKeep, tab as number, frame as number)) await pageAgain(tab as number);
    return done(undefined);
  },
  'page.hand': async (_, { tab, frame }) => {
    await noteFramed(sessionKeep, tab as number, { hand: frame as number });
    return done(undefined);
  },
};
