import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { askForSite, onSitesChanged, registerGrantedSites, sitePattern } from '@/lib/browser/granted-sites';
import { markIcon } from '@/lib/browser/icon';
import { installedByPolicy } from '@/lib/browser/install';
import { localKeep } from '@/lib/browser/keep';
import { buildMenus, onMenu } from '@/lib/browser/menus';
import { iconOpensNative, openNativePanel } from '@/lib/browser/native-panel';
import { sessionSealKeys } from '@/lib/browser/seal-key';
import { openOwnPage } from '@/lib/browser/tabs';
import { isOff } from '@/lib/policy/sites';
import { standsBeside } from '@/lib/session/beside';
import { ring } from '@/lib/session/ring';
import { mayBeScripted } from '@/lib/session/scriptable';
import { shutPages } from '@/lib/session/shut-pages';
import { openBackgroundStore } from '@/lib/store/open-background-store';
import { answerAll } from './answers';
import { deskAnswers } from './desk-answers';
import { governed } from './governed';
import { housekeepDaily } from './housekeeping';
import { pageAnswers } from './page-answers';
import { panelAnswers } from './panel-answers';
import { keepPolicy } from './policy-keeper';
import { recordAnswers } from './record-answers';

import { spreadChange } from './spread-change';
import { startAnew } from './start-anew';
import { mindUpdates } from './updates';
import { visitAnswers } from './visit-answers';
import { openHere, tagHere } from './ways-in';

/** What the browser says of the tab of an act. */
interface Tab {
  id?: number | undefined;
  windowId: number;
  url?: string | undefined;
  width?: number | undefined;
}

/**
 * The worker may be killed at any time (it is, after 30 s): everything it knows stands in the database or in storage, and every
 * listener is registered in the first turn.
 */
export default defineBackground(() => {
  const store = openBackgroundStore({ keys: sessionSealKeys });
  store.subscribe((change) => void spreadChange(change));
  const keeper = keepPolicy(store, (known) => void iconOpensNative(known?.policy.panelDefault === 'native'));
  const home = browser.runtime.getURL('/' as never);
  const answers = {
    ...pageAnswers(store),
    ...panelAnswers(store, keeper),
    ...deskAnswers(store, keeper),
    ...recordAnswers(store),
    ...visitAnswers(store),
  };
  const { note } = ring(localKeep);
  answerAll(governed(answers, keeper), (url) => url.startsWith(home), note);
  const practice = browser.runtime.getURL('/practice.html');
  const scriptable = (url: string | undefined): boolean => mayBeScripted(url, practice);

  const shut = shutPages(markIcon);
  /** Whether only the native panel can come: decided without a wait, because it opens only in the very turn of the act. */
  const onlyBeside = (tab: Tab): boolean =>
    shut.take(tab) || !scriptable(tab.url) || isOff(keeper.now(), tab.url ?? '');
  const act = async (how: typeof openHere, tab: Tab): Promise<void> => {
    if (tab.id === undefined) return;
    const shown = await how(tab.id, tab.windowId, await keeper.policy());
    if (!shown.ok) shut.add(tab, shown);
  };

  browser.action.onClicked.addListener((tab) => {
    const beside = keeper.now()?.panelDefault === 'native' || standsBeside(tab);
    if (onlyBeside(tab) || beside) void openNativePanel(tab.windowId);
    else void act(openHere, tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'tag-selection' || !tab) return;
    if (onlyBeside(tab)) void openNativePanel(tab.windowId);
    else void act(tagHere, tab);
  });
  onMenu((id, tab) => {
    if (id === 'native') void openNativePanel(tab.windowId);
    else if (id === 'desk') void openOwnPage('/desk.html');
    else if (id === 'site') {
      const pattern = sitePattern(tab.url);
      if (pattern) void askForSite(pattern);
    } else if (onlyBeside(tab)) void openNativePanel(tab.windowId);
    else void act(id === 'open' ? openHere : tagHere, tab);
  });
  mindUpdates(store);
  housekeepDaily(store);
  onSitesChanged(() => void registerGrantedSites());
  browser.runtime.onStartup.addListener(() => void registerGrantedSites());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void buildMenus();
    void installedByPolicy().then((byPolicy) => startAnew(reason, byPolicy));
  });
});
