/** The response headers that make some of the practice pages hard to live on. Everything else is served plainly. */
export const pageHeaders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/locked.html': {
    'content-security-policy': "default-src 'self'; frame-src 'none'; require-trusted-types-for 'script'",
    'permissions-policy': 'clipboard-write=(), clipboard-read=()',
  },
  '/coep.html': {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  },
};
