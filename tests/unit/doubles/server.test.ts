import { get } from 'node:https';
import { describe, expect, it } from 'vitest';
import { startPages } from '../../doubles/server.ts';

describe('the local page server', () => {
  it('serves the practice note, also as the front page', async () => {
    await using pages = await startPages();
    const front = await (await fetch(`${pages.origin}/`)).text();
    expect(front).toContain('Walkthrough note, Grade 4 fractions');
    expect(await (await fetch(pages.url('practice.html'))).text()).toBe(front);
  });

  it('remembers every request with the origin that made it, until told to forget', async () => {
    await using pages = await startPages();
    await fetch(pages.url('practice.html'), { headers: { origin: 'chrome-extension://abc' } });
    await fetch(pages.url('missing.html'));
    expect(pages.requests.map(({ url, origin }) => ({ url, origin }))).toEqual([
      { url: pages.url('practice.html'), origin: 'chrome-extension://abc' },
      { url: pages.url('missing.html'), origin: null },
    ]);
    pages.forget();
    expect(pages.requests).toEqual([]);
  });

  it('locks the locked page and isolates the isolated one', async () => {
    await using pages = await startPages();
    const locked = await fetch(pages.url('locked.html'));
    expect(locked.headers.get('content-security-policy')).toContain(
      "frame-src 'none'; require-trusted-types-for 'script'",
    );
    expect((await fetch(pages.url('coep.html'))).headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect((await fetch(pages.url('practice.html'))).headers.get('content-security-policy')).toBeNull();
  });

  it('hands out nothing from outside its folder', async () => {
    await using pages = await startPages();
    for (const path of ['..%2fserver.ts', '%2e%2e/server.ts', 'assets/..%2f..%2fserver.ts', '%zz', 'assets']) {
      expect((await fetch(`${pages.origin}/${path}`)).status, path).toBe(404);
    }
  });

  it('answers over https under the names it was given, with a certificate made for them', async () => {
    await using pages = await startPages({ secureNames: ['docs.google.com', 'classroom.google.com'] });
    const names = await new Promise((resolve, reject) => {
      const options = {
        host: '127.0.0.1',
        port: pages.securePort,
        servername: 'docs.google.com',
        rejectUnauthorized: false,
      };
      get({ ...options, path: '/practice.html' }, (response) => {
        const { socket } = response as unknown as { socket: { getPeerCertificate(): { subjectaltname: string } } };
        resolve([response.statusCode, socket.getPeerCertificate().subjectaltname]);
        response.resume();
      }).on('error', reject);
    });
    expect(names).toEqual([200, 'DNS:docs.google.com, DNS:classroom.google.com']);
  });

  it('lets a stand-in answer before the files do', async () => {
    await using pages = await startPages({
      answer: (request, response) => {
        if (request.url !== '/document/d/1/edit') return false;
        response.end('stand-in');
        return true;
      },
    });
    expect(await (await fetch(`${pages.origin}/document/d/1/edit`)).text()).toBe('stand-in');
    expect((await fetch(pages.url('practice.html'))).ok).toBe(true);
  });
});
