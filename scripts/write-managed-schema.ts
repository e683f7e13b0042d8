/**
 * Writes what browsers and admin consoles read of our policy keys, then lay it out with `npm run fix`:
 * `node --import ./scripts/resolve-alias.ts scripts/write-managed-schema.ts`.
 */
import { writeFileSync } from 'node:fs';
import { managedSchema } from '../lib/policy/managed-schema.ts';

writeFileSync('public/managed-schema.json', `${JSON.stringify(managedSchema(), null, 2)}\n`);
