/** Whether this is `npm run test:full`, which repeats what a usual run only samples. In every project, in Node as in the browser. */
const full = import.meta.env.SHARED_LENS_FULL === '1';

/** How often a test repeats what it repeats: `usual` times in `npm test`, `inFull` times in `npm run test:full`. */
export const repetitions = (usual: number, inFull: number): number => (full ? inFull : usual);
