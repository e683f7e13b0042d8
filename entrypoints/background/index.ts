import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { askForSite, onSitesChanged, registerGrantedSites, sitePattern } from '@/lib/browser/granted-sites';
import { installedByPolicy } from '@/lib/browser/install';
import { buildMenus, onMenu } from '@/lib/browser/menus';
import { iconOpensNative, openNativePanel } from '@/lib/browser/native-panel';
import { openOwnPage } from '@/lib/browser/tabs';
import { standsBeside } from '@/lib/session/beside';
import { mayBeScripted } from '@/lib/session/scriptable';
import { openStore } from '@/lib/store/open-store';
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

/**
 * The worker may be killed at any time (it is, after 30 s): everything it knows stands in the database or in storage, and every
 * listener is registered in the first turn.
 */
export default defineBackground(() => {
  const store = openStore();
  store.subscribe((change) => void spreadChange(change));
  // The one thing that a click must know in its very turn; a click that wakes a worker finds it as it was built.
  let nativeByPolicy = false;
  const keeper = keepPolicy(store, (known) => {
    nativeByPolicy = known?.policy.panelDefault === 'native';
    void iconOpensNative(nativeByPolicy);
  });
  const home = browser.runtime.getURL('/' as never);
  const answers = {
    ...pageAnswers(store),
    ...panelAnswers(store, keeper),
    ...deskAnswers(store, keeper),
    ...recordAnswers(store),
    ...visitAnswers(store),
  };
  answerAll(governed(answers, keeper), (url) => url.startsWith(home));
  const practice = browser.runtime.getURL('/practice.html');
  const scriptable = (url: string | undefined): boolean => mayBeScripted(url, practice);

  const open = async (tab: number, window: number) => openHere(tab, window, await keeper.policy());
  const tag = async (tab: number, window: number) => tagHere(tab, window, await keeper.policy());

  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    // A page that no extension may script: at once, because the native panel opens only in the very turn of the click.
    if (nativeByPolicy || !scriptable(tab.url) || standsBeside(tab)) void openNativePanel(tab.windowId);
    else void open(tab.id, tab.windowId);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'tag-selection' || tab?.id === undefined) return;
    if (!scriptable(tab.url)) void openNativePanel(tab.windowId);
    else void tag(tab.id, tab.windowId);
  });
  onMenu((id, tab) => {
    if (id === 'native') void openNativePanel(tab.windowId);
    else if (id === 'desk') void openOwnPage('/desk.html');
    else if (id === 'site') {
      const pattern = sitePattern(tab.url);
      if (pattern) void askForSite(pattern);
    } else if (id === 'open') void open(tab.id, tab.windowId);
    else void tag(tab.id, tab.windowId);
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
