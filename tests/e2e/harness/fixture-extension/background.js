/* Opens the panel in the page that was clicked, and keeps words in IndexedDB so that a test can look for them after a death. */
const born = crypto.randomUUID();

/*
 * Chromium 156 under load: in about one click of seven the page's process hears of the activeTab grant only after it was asked to
 * run the script, and refuses ("Cannot access contents of the page"). A moment later it does not. So: ask again.
 */
async function openPanel(tab) {
  for (let pause = 25; ; pause *= 2) {
    try {
      await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['content.js'] });
      return;
    } catch (error) {
      if (pause > 1000) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
chrome.action.onClicked.addListener(openPanel);
chrome.commands.onCommand.addListener(async (_name, tab) => {
  const [active] = tab ? [tab] : await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  await openPanel(active);
});

function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('fixture', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('words');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function keep(words) {
  const database = await open();
  const work = database.transaction('words', 'readwrite', { durability: 'strict' });
  work.objectStore('words').put(words, 'last');
  await new Promise((resolve, reject) => {
    work.oncomplete = resolve;
    work.onerror = () => reject(work.error);
  });
}

async function kept() {
  const database = await open();
  const request = database.transaction('words').objectStore('words').get('last');
  return new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result ?? null);
  });
}

chrome.runtime.onMessage.addListener((message, _sender, answer) => {
  if (message.ask === 'born') answer(born);
  else if (message.ask === 'keep') keep(message.words).then(() => answer('kept'));
  else if (message.ask === 'kept') kept().then(answer);
  else if (message.ask === 'fetch')
    fetch(message.url).then(
      () => answer('fetched'),
      () => answer('refused'),
    );
  return true;
});
