const status = document.getElementById('status');
document.getElementById('keep').addEventListener('click', async () => {
  status.textContent = await chrome.runtime.sendMessage({ ask: 'keep', words: document.getElementById('words').value });
});
document.getElementById('beside').addEventListener('click', async () => {
  const { windowId } = await chrome.tabs.getCurrent();
  await chrome.sidePanel.open({ windowId });
});
document.getElementById('ask').addEventListener('click', async () => {
  status.textContent = `granted: ${await chrome.permissions.request({ origins: ['http://127.0.0.1/*'] })}`;
});
chrome.runtime.sendMessage({ ask: 'kept' }).then((words) => {
  status.textContent = words ? `Last kept: ${words}` : 'Nothing kept yet';
});
