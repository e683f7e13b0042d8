document.body.textContent = `panel ${location.href} origin ${location.origin} top ${window === top}`;
void chrome.runtime.sendMessage({hello: location.href, origin: location.origin});
