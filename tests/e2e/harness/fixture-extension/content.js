/* Puts the panel into a frame in a closed shadow root, as the product does. */
if (!document.querySelector('fixture-panel')) {
  const host = document.createElement('fixture-panel');
  const frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('panel.html');
  frame.style.cssText =
    'position:fixed;inset:0 0 0 auto;width:320px;height:100%;border:0;z-index:2147483647;background:#fff';
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
}
