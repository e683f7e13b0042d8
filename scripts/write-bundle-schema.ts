/** Writes docs/schemas/bundle-N.json (the newest version) from the zod schema: `node --import ./scripts/resolve-alias.ts scripts/write-bundle-schema.ts`. */
import { writeFileSync } from 'node:fs';
import { BUNDLE_VERSION } from '@/lib/exchange/bundle';
import { bundleJsonSchema } from '@/lib/exchange/bundle-schema';

const path = new URL(`../docs/schemas/bundle-${BUNDLE_VERSION}.json`, import.meta.url);
writeFileSync(path, `${JSON.stringify(bundleJsonSchema(), null, 2)}\n`);
