/** What the background answers to a page script. */

import { markIcon } from '@/lib/browser/icon';
import { injectPageScript, injectQuoteScript } from '@/lib/browser/inject';
import { localKeep, sessionKeep } from '@/lib/browser/keep';
import { openNativePanel } from '@/lib/browser/native-panel';
import { isSameSite, pageDocument } from '@/lib/evidence/page-document';
import { sideBySide } from '@/lib/lens/beside';
import { tellPanels } from '@/lib/messages/calls';
import { done, failed } from '@/lib/outcome/outcome';
import { dockOf, rememberDock } from '@/lib/session/dock';
import { recognisedAs } from '@/lib/session/recognised-sites';
import { takeReveal } from '@/lib/session/reveal';
import { storedQuotes } from '@/lib/session/stored-quotes';
import { isOffAt, turnOffAt } from '@/lib/session/students-work';
import { issueToken } from '@/lib/session/tokens';
import type { BackgroundStore } from '@/lib/store/open-background-store';
import type { Answers } from './answers';
import { framedAnswers, isHeldBack, mayFrameSpeak, tellFramed } from './framed';
import { afterPanel } from './updates';
import { spaceAt, spaceOfTab } from './which-space';

type PageCalls = Extract<keyof Answers, `page.${string}` | `frame.${string}`>;

export function pageAnswers(store: BackgroundStore): Pick<Answers, PageCalls> {
  return {
    ...framedAnswers,
    'page.arrived': async (_, { tab, url }) => {
      if (await isOffAt(localKeep, url)) {
        if (tab !== null) void tellFramed(tab, 'close');
        return done({ awake: false, off: true });
      }
      const document = pageDocument({ url, title: '' });
      const space = await spaceAt(store, url);
      const kept = space.ok ? await store.snippets.byDocument(space.value.id, document.key) : space;
      const { open } = await dockOf(localKeep, document.host);
      const awake = open || (kept.ok && kept.value.snippets.length > 0);
      if (awake && tab !== null) await injectPageScript(tab, url);
      return done({ awake, off: false });
    },
    'page.wake': async (_, { tab, url }) => {
      if (tab === null || (await isOffAt(localKeep, url))) return failed('refused');
      return injectPageScript(tab, url);
    },
    'page.turn-off': async (_, { tab, url }) => {
      await turnOffAt(localKeep, url);
      if (tab !== null) void tellFramed(tab, 'close');
      return done(undefined);
    },
    // All that is known of addresses stands here, so that no page carries it.
    'page.document': async ({ url, title, app }) => {
      const page = pageDocument({ url, title });
      if (page.app !== 'page') return done(page);
      return done({ ...page, app: app ?? (await recognisedAs(localKeep, page.host)) ?? page.app });
    },
    'page.hello': async ({ document }, { tab }) => {
      if (tab === null) return failed('refused');
      const { open, dock } = await dockOf(localKeep, document.host);
      return done({ tab, dock, wasOpen: open, reveal: await takeReveal(sessionKeep, document.key) });
    },
    'page.quote-work': async (_, from) => {
      const { tab, frame } = from;
      if (tab === null || frame === null || (frame !== 0 && !(await mayFrameSpeak(from)))) return failed('refused');
      return injectQuoteScript(tab, frame);
    },
    'page.token': async (_, { tab }) =>
      tab === null ? failed('refused') : done({ token: await issueToken(sessionKeep, tab) }),
    'page.quotes': async ({ documentKey }, from) => {
      const { tab, frame, url } = from;
      if (frame !== 0 && !(await mayFrameSpeak(from))) return failed('refused');
      // Whose a document in a frame is, the page around it says, as it does for the panel.
      const space = frame === 0 ? await spaceAt(store, url) : await spaceOfTab(store, tab);
      if (!space.ok) return space;
      const workspace = await store.workspace(space.value.id);
      // A page that shows marks takes them away when the notebook is locked.
      if (!workspace.ok && workspace.reason === 'locked') return done({ quotes: [], domains: [] });
      if (!workspace.ok) return workspace;
      const found = await store.snippets.byDocument(workspace.value.spaceId, documentKey);
      if (!found.ok) return found;
      // A site hears of its own quotes alone, whatever document it names.
      const own = found.value.snippets.filter(({ body }) => isSameSite(body.document.host, url));
      const { lens, second } = workspace.value;
      return done(storedQuotes(own, sideBySide(lens, second)));
    },
    'page.dock': async ({ host, open, dock }, { tab, url }) => {
      if (!isSameSite(host, url)) return failed('refused', host);
      await rememberDock(localKeep, host, { open, dock });
      if (tab !== null) void tellFramed(tab, open ? (dock.collapsed ? 'collapse' : 'frame-ready') : 'close');
      if (!open) void afterPanel(store);
      return done(undefined);
    },
    'page.tell': async ({ event }, from) => {
      const { tab, frame } = from;
      if (tab === null || (frame !== 0 && !(await mayFrameSpeak(from)))) return failed('refused');
      return done({ heard: (await isHeldBack(event, from)) || (await tellPanels(tab, event)) });
    },
    // No await before the call: the browser takes the click that this message came from as the person's wish.
    'page.open-native': (_, { window }) =>
      window === null
        ? Promise.resolve(failed('refused'))
        : openNativePanel(window).then((opened) => (opened ? done(undefined) : failed('refused'))),
    'page.evicted': async (_, { tab }) => {
      if (tab !== null) await markIcon(tab, 'evicted');
      return done(undefined);
    },
  };
}
