/** The real port of the panel app: messages to the background, and the few things that only this page can do. */
import { browser } from 'wxt/browser';
import type { PanelEvent, PanelPort } from '@/components/panel/panel-port';
import { copyText } from '@/lib/browser/clipboard';
import { askBackground } from '@/lib/messages/calls';
import type { PageAct, ToBackground } from '@/lib/messages/to-background';
import { isAlive } from '@/lib/messages/wire';
import { done, type Failure, failed, type Outcome } from '@/lib/outcome/outcome';
import { rescueDraft } from '@/lib/store/draft-rescue';
import { listen } from './events';
import { followActiveTab } from './follow-tab';
import { whichPlace } from './place';
import { watchSeen } from './seen';
import { visitPort } from './visit-port';

export function panelPort(): PanelPort {
  const { place, token } = whichPlace();
  let tab: number | null = null;
  let instance: string | null = null;
  let spaceId = '';
  let following: Promise<void> | null = null;

  const ear = listen(
    () => ({ tab, instance }),
    (taken) => {
      if (place === 'native' && taken === 'frame') window.close();
    },
  );
  const ask = async <C extends keyof ToBackground>(call: C, payload: Parameters<ToBackground[C]>[0]) => {
    const answer = await askBackground(call, payload as never, instance);
    if (!answer.ok && (answer.reason === 'orphaned' || !isAlive())) ear.emit({ type: 'updated' });
    return answer;
  };
  const page = (call: PageAct, value: string | null = null) => ask('panel.page', { call, value });

  const link = async (to: number): Promise<void> => {
    tab = to;
    // Who has not said hello is a stranger yet; the tab of then is linked once we are known.
    if (instance === null) return;
    ear.emit({ type: 'link', link: { state: 'connecting' } });
    const linked = await ask('panel.link', { tab: to });
    if (tab !== to) return;
    ear.emit(linked.ok ? { type: 'link', link: { state: 'connected', ...linked.value } } : unconnected(linked));
    if (linked.ok) await page('report');
  };

  return {
    place,
    subscribe: ear.subscribe,
    async workspace() {
      if (instance !== null) {
        const again = await ask('panel.workspace', {});
        if (again.ok) spaceId = again.value.spaceId;
        return again;
      }
      if (place === 'native') {
        following ??= followActiveTab(link);
        await following;
      }
      const hello = await askBackground('panel.hello', { place, token, tab });
      if (!hello.ok) return hello;
      ({ instance } = hello.value);
      if (place === 'frame') ({ tab } = hello.value);
      spaceId = hello.value.workspace?.spaceId ?? '';
      if (hello.value.updateReady) ear.emit({ type: 'update-ready' });
      if (place === 'native') window.addEventListener('pagehide', () => void ask('panel.bye', {}));
      if (place === 'native' && tab !== null) void link(tab);
      return hello.value.workspace ? done(hello.value.workspace) : failed('locked');
    },
    look: () => ask('panel.look', {}),
    tagSelection: (request) => ask('panel.tag', { requestId: crypto.randomUUID(), ...request }),
    tagPasted: (text, request) => ask('panel.tag-pasted', { requestId: crypto.randomUUID(), text, ...request }),
    snippets: () => ask('panel.snippets', {}),
    original: () => ask('panel.original', {}),
    carryOver: (key) => ask('panel.carry-over', { key }),
    edit: (id, patch) => ask('snippet.edit', { id, patch }),
    remove: (id) => ask('snippet.remove', { id }),
    seen: watchSeen(place),
    askRemoval: (what, id) => ask('panel.ask-removal', { what, id }),
    undo: () => ask('undo', { requestId: crypto.randomUUID() }),
    confirmChanged: (id) => ask('panel.confirm-changed', { id }),
    choosePlace: (id, which) => ask('panel.choose-place', { id, place: which }),
    confirmed: () => ask('panel.confirmed', {}),
    field: (act) => ask('panel.field', { act }),
    surface: () => ask('panel.surface', {}),
    browser: navigator.userAgent,
    version: browser.runtime.getManifest().version,
    reveal: (id) => page('reveal', id),
    point: (id) => void page('point', id),
    visits: visitPort(ask),
    print: () => window.print(),
    setFocus: (lookForIds) => ask('focus.set', { lookForIds }),
    setPreferences: (patch) => ask('preferences.set', { patch }),
    readDraft: (key, home = spaceId) => ask('draft.read', { key, spaceId: home }),
    async writeDraft(key, text, home = spaceId) {
      const writtenAt = new Date().toISOString();
      const kept = await ask('draft.write', { key, text, writtenAt, spaceId: home });
      if (kept.ok || !isLost(kept)) return kept;
      // Worker or extension version gone: this page can still write the database that all of ours share.
      return rescueDraft({ key, spaceId: home, text, updatedAt: writtenAt });
    },
    copy: async (text, html) => ((await copyText(text, html)) ? done(undefined) : failed('refused')),
    openDesk: () => ask('panel.open-desk', {}),
    openNative: () => ask('panel.open-native', {}),
    async connect() {
      if (tab === null) return failed('no-access');
      await link(tab);
      return done(undefined);
    },
    releaseKeyboard: () => void page('take-keyboard'),
    close: () => void page('close'),
    collapse: () => void page('collapse'),
    moveTo: (side) => void page('move', side),
  };
}

const isLost = ({ reason }: Failure): boolean =>
  reason === 'orphaned' || reason === 'no-receiver' || reason === 'timeout';

function unconnected(failure: Failure & Outcome<unknown>): PanelEvent {
  const { reason } = failure;
  const known = reason === 'not-scriptable' || reason === 'orphaned' || reason === 'blocked-by-policy';
  return { type: 'link', link: { state: 'unconnected', reason: known ? reason : 'no-access' } };
}
