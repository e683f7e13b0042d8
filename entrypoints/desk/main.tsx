document.body.textContent = `panel ${location.href} origin ${location.origin} top ${window === top}`;
