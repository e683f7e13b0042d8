/**
 * Trains the tag suggestions and writes lib/lens/suggest/weights.ts. Use: `node --import ./scripts/resolve-alias.ts scripts/train-tagging.ts`.
 * The same texts give the same bytes (tests/unit/tagging/weights.test.ts).
 */
import { writeFileSync } from 'node:fs';
import { builtInLens } from '@/lib/lens/built-in';
import { weightsFile } from './tagging/weights-file';

const text = weightsFile(builtInLens);
writeFileSync(new URL('../lib/lens/suggest/weights.ts', import.meta.url), text);
console.log(`lib/lens/suggest/weights.ts: ${text.length} characters`);
