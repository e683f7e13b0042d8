import fc from 'fast-check';

/**
 * fast-check as the tests use it: the same cases in every run, so that a red run is red again on the next machine; with FUZZ set
 * (`npm run fuzz`), new ones each time, and those are where new faults are found.
 */
if (!process.env.FUZZ) fc.configureGlobal({ seed: 20_261_123 });

export { fc };
