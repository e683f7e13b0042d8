import { defineContentScript } from 'wxt/utils/define-content-script';
declare const __SHARED_LENS_HOSTS__: string[];

export default defineContentScript({
  matches: __SHARED_LENS_HOSTS__,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() { const f = document.createElement('iframe'); f.src = chrome.runtime.getURL('panel.html') + '?token=1'; document.documentElement.append(f); },
});
