/**
 * Lets plain Node run the product's own modules: `@/` is the project folder, `.ts` may be left out and JSON may be imported, as the bundler has
 * it. Use: `node --import ./scripts/resolve-alias.ts scripts/…`.
 */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

registerHooks({
  resolve(specifier, context, next) {
    const ours = specifier.startsWith('@/') || (specifier.startsWith('.') && context.parentURL?.startsWith(root.href));
    if (!ours) return next(specifier, context);
    const url = specifier.startsWith('@/') ? new URL(specifier.slice(2), root) : new URL(specifier, context.parentURL);
    if (url.pathname.includes('/node_modules/')) return next(specifier, context);
    if (url.pathname.endsWith('.json')) {
      return { url: url.href, shortCircuit: true, format: 'json', importAttributes: { type: 'json' } };
    }
    const withEnding = existsSync(fileURLToPath(url)) ? url.href : `${url.href}.ts`;
    return next(withEnding, context);
  },
});
