import type { LensPack } from './pack';
import starterPack from './starter-pack.json';

/** The lens that ships with the product (CC BY 4.0). A test reads it with `readPack`, so the cast below cannot hide a damaged file. */
export const builtInLens = starterPack as unknown as LensPack;
