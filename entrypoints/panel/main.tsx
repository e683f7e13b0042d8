import { panelPort } from './port';

const port = panelPort();
(globalThis as unknown as { port: unknown }).port = port;
void port.workspace().then((w) => {
  document.body.textContent = JSON.stringify(w).slice(0, 400);
  port.subscribe((e) => {
    const p = document.createElement('p');
    p.textContent = JSON.stringify(e);
    document.body.append(p);
  });
});
