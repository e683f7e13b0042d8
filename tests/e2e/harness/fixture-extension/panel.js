const status = document.getElementById('status');
document.getElementById('keep').addEventListener('click', async () => {
  status.textContent = await chrome.runtime.sendMessage({ ask: 'keep', words: document.getElementById('words').value });
});
document.getElementById('beside').addEventListener('click', async () => {
  const { windowId } = await chrome.tabs.getCurrent();
  await chrome.sidePanel.open({ windowId });
});
chrome.runtime.sendMessage({ ask: 'kept' }).then((words) => {
  status.textContent = words ? `Last kept: ${words}` : 'Nothing kept yet';
});
