/** What the background answers to a panel, in a frame or native. */
import { v5 } from 'uuid';
import { sessionKeep } from '@/lib/browser/keep';
import { openNativePanel } from '@/lib/browser/native-panel';
import { openOwnPage, windowOf } from '@/lib/browser/tabs';
import { documentKey } from '@/lib/evidence/document-key';
import type { DocumentRef, Snippet } from '@/lib/evidence/records';
import type { TagRequest } from '@/lib/evidence/tag-request';
import { askPage, tellPanels } from '@/lib/messages/calls';
import type { Capture, PanelPlace } from '@/lib/messages/view';
import type { Sender } from '@/lib/messages/wire';
import { done, type Failure, failed, type Outcome } from '@/lib/outcome/outcome';
import { alone } from '@/lib/quote/alone';
import { confirmedPassages, MOST_CONFIRMED } from '@/lib/session/confirmed-passages';
import { sayBye, sayHelloIn } from '@/lib/session/native-windows';
import { movePanel, type PanelSession, panelOf, registerPanel, turnPanel } from '@/lib/session/panels';
import { redeemToken } from '@/lib/session/tokens';
import type { BackgroundStore } from '@/lib/store/open-background-store';
import type { Answers } from './answers';
import { carryOver, offerOriginal } from './carry-over';
import { askSurface } from './framed';
import type { PolicyKeeper } from './policy-keeper';
import { afterPanel, updateWaits } from './updates';
import { linkPage } from './ways-in';
import { spaceIdOf, spaceOfTab } from './which-space';

/** Where words stand that came by the clipboard: no page says where they are from. */
const PASTED: DocumentRef = { key: documentKey('about:pasted'), host: '', app: 'pasted', title: '', url: '' };

type PanelCalls = Extract<keyof Answers, `panel.${string}`>;

/** The asking panel's session and tab, or why it has none. */
async function tabOf(from: Sender): Promise<Outcome<PanelSession & { tab: number }>> {
  const panel = await panelOf(sessionKeep, from.instance, from);
  if (!panel) return failed('refused', 'unknown panel');
  return panel.tab === null ? failed('no-receiver', 'no tab') : done({ ...panel, tab: panel.tab });
}

/** The document that stands beside the asking panel. */
async function pageOf(from: Sender): Promise<Outcome<{ document: DocumentRef; spaceId: string }>> {
  const panel = await tabOf(from);
  if (!panel.ok) return panel;
  const page = await askSurface(panel.value.tab, 'ping', {});
  return page.ok ? done({ document: page.value.document, spaceId: panel.value.spaceId }) : page;
}

/**
 * Keeps each passage of a selection (one a cell where it runs over a table) with what was said about it; answers the first. The others'
 * ids come from the request's, so that the same request twice keeps none twice.
 */
async function keepAll(
  store: BackgroundStore,
  requestId: string,
  { spaceId, captures, request }: { spaceId: string; captures: Capture[]; request: TagRequest },
): Promise<Outcome<Snippet>> {
  let first: Outcome<Snippet> = failed('no-selection');
  for (const [index, captured] of captures.entries()) {
    const id = index === 0 ? requestId : v5(`passage ${index}`, requestId);
    const kept = await store.snippets.save({ requestId: id, spaceId, captured, request });
    if (index === 0) first = kept;
    if (!kept.ok) return kept;
  }
  return first;
}

/** Why somebody who says hello is no panel of ours; null when it is one. */
async function refusedHello(place: PanelPlace, token: string | null, from: Sender): Promise<Failure | null> {
  if (place === 'frame') {
    if (from.tab === null || token === null) return failed('refused');
    return (await redeemToken(sessionKeep, token, from.tab)) ? null : failed('refused', 'token');
  }
  // A page may frame our address and call itself native; only a page of ours at the top may be.
  return from.tab !== null && from.frame !== 0 ? failed('refused', 'framed') : null;
}

export function panelAnswers(store: BackgroundStore, keeper: PolicyKeeper): Pick<Answers, PanelCalls> {
  return {
    'panel.hello': async ({ place, token, tab }, from) => {
      const stranger = await refusedHello(place, token, from);
      if (stranger) return stranger;
      const home = place === 'frame' ? from.tab : tab;
      const space = await spaceOfTab(store, home);
      if (!space.ok) return space;
      const instance = await registerPanel(sessionKeep, {
        place,
        tab: home,
        frame: place === 'frame' ? from.frame : null,
        spaceId: space.value.id,
      });
      // Painted by the last copy; what the browser says by now mends it and is told as a change.
      void keeper.look();
      const workspace = await store.workspace(space.value.id);
      // A locked notebook is no reason to be a stranger: the panel asks again when it was opened.
      if (!workspace.ok && workspace.reason !== 'locked') return workspace;
      if (place === 'frame' && home !== null) await askPage(home, 'frame-ready', {});
      const shown = workspace.ok ? workspace.value : null;
      return done({ instance, tab: home, workspace: shown, updateReady: await updateWaits() });
    },
    'panel.bye': async (_, { instance }) => {
      if (instance !== null) await sayBye(sessionKeep, instance);
      void afterPanel(store);
      return done(undefined);
    },
    'panel.workspace': async (_, from) => {
      const spaceId = await spaceIdOf(store, from);
      if (!spaceId.ok) return spaceId;
      const shown = await store.workspace(spaceId.value);
      if (shown.ok || shown.reason !== 'not-found' || from.instance === null) return shown;
      // Its organisation was taken away meanwhile.
      const current = await store.spaces.current();
      if (!current.ok) return current;
      await turnPanel(sessionKeep, from.instance, current.value.id);
      return store.workspace(current.value.id);
    },
    'panel.look': () => store.look(),
    'panel.link': async ({ tab }, from) => {
      const panel = await panelOf(sessionKeep, from.instance, from);
      if (!panel) return failed('refused', 'unknown panel');
      if (panel.place === 'native') {
        // Said at each tab, not once: the one it began beside may have been closed by the time we look which window it was in.
        const window = await windowOf(tab);
        if (window !== null) await sayHelloIn(sessionKeep, window, from.instance ?? '');
        const space = await spaceOfTab(store, tab);
        if (!space.ok) return space;
        await movePanel(sessionKeep, from.instance ?? '', tab, space.value.id);
        if (space.value.id !== panel.spaceId) void tellPanels(tab, { type: 'workspace-changed' });
      }
      const linked = await linkPage(tab, await keeper.policy());
      if (!linked.ok) return linked;
      if (panel.place === 'native') await askPage(tab, 'yield', {});
      return done({ document: linked.value.document, canHighlight: linked.value.canHighlight });
    },
    'panel.tag': async ({ requestId, ...request }, from) => {
      const panel = await tabOf(from);
      if (!panel.ok) return panel;
      const captured = await askSurface(panel.value.tab, 'capture', {});
      if (!captured.ok) return captured;
      return keepAll(store, requestId, { spaceId: panel.value.spaceId, captures: captured.value, request });
    },
    'panel.tag-pasted': async ({ requestId, text, ...request }, from) => {
      const panel = await panelOf(sessionKeep, from.instance, from);
      if (!panel) return failed('refused', 'unknown panel');
      const exact = text.trim();
      if (exact === '') return failed('no-selection');
      return store.snippets.save({
        requestId,
        spaceId: panel.spaceId,
        request,
        captured: {
          quote: alone(exact),
          scope: { kind: 'page' },
          via: 'user-paste',
          document: PASTED,
        },
      });
    },
    'panel.snippets': async (_, from) => {
      const panel = await tabOf(from);
      if (!panel.ok) return panel;
      const page = await askSurface(panel.value.tab, 'ping', {});
      if (!page.ok && page.reason === 'timeout') return page;
      // Beside a page that nobody can read stand the quotes whose words were pasted.
      const key = page.ok ? page.value.document.key : PASTED.key;
      const found = await store.snippets.byDocument(panel.value.spaceId, key);
      return found.ok ? done(found.value.snippets) : found;
    },
    'panel.original': async (_, from) => {
      const page = await pageOf(from);
      return page.ok ? offerOriginal(store, page.value.spaceId, page.value.document) : page;
    },
    'panel.carry-over': async ({ key }, from) => {
      const page = await pageOf(from);
      return page.ok ? carryOver(store, page.value.spaceId, page.value.document, key) : page;
    },
    'panel.confirm-changed': async ({ id }, from) => {
      const panel = await tabOf(from);
      if (!panel.ok) return panel;
      const now = await askSurface(panel.value.tab, 'recapture', { id, place: null });
      return now.ok ? store.snippets.confirmWords(id, now.value.quote) : now;
    },
    'panel.choose-place': async ({ id, place }, from) => {
      const panel = await tabOf(from);
      if (!panel.ok) return panel;
      const now = await askSurface(panel.value.tab, 'recapture', { id, place });
      return now.ok ? store.snippets.choosePlace(id, now.value.quote) : now;
    },
    'panel.page': async ({ call, value }, from) => {
      const panel = await tabOf(from);
      if (!panel.ok) return panel;
      const { tab } = panel.value;
      if (call === 'reveal') return value === null ? failed('bad-message') : askSurface(tab, 'reveal', { id: value });
      if (call === 'point') return askSurface(tab, 'point', { id: value });
      if (call === 'move') return askPage(tab, 'move', { side: value === 'left' ? 'left' : 'right' });
      if (call === 'report') {
        const located = await askSurface(tab, 'report', {});
        if (located.ok) await tellPanels(tab, { type: 'located', located: located.value });
        return located.ok ? done(undefined) : located;
      }
      return askPage(tab, call, {});
    },
    'panel.field': async ({ act }, from) => {
      const panel = await tabOf(from);
      return panel.ok ? askSurface(panel.value.tab, 'field', { act }) : panel;
    },
    'panel.surface': async (_, from) => {
      const panel = await tabOf(from);
      return panel.ok ? askSurface(panel.value.tab, 'surface', {}) : panel;
    },
    'panel.confirmed': async (_, from) => {
      const spaceId = await spaceIdOf(store, from);
      if (!spaceId.ok) return spaceId;
      const page = await store.snippets.newest(spaceId.value, MOST_CONFIRMED);
      return page.ok ? done(confirmedPassages(page.value.snippets)) : page;
    },
    // No await before the call (see page.open-native).
    'panel.open-native': (_, from) =>
      from.window === null
        ? Promise.resolve(failed('refused'))
        : openNativePanel(from.window).then((opened) => (opened ? done(undefined) : failed('refused'))),
    'panel.open-desk': async () => {
      await openOwnPage('/desk.html');
      return done(undefined);
    },
    'panel.ask-removal': async ({ what, id }, from) => {
      if (!(await panelOf(sessionKeep, from.instance, from))) return failed('refused', 'unknown panel');
      await openOwnPage(`/desk.html#/remove?${what}=${id}`);
      return done(undefined);
    },
  };
}
