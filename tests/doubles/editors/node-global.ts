/** Draft.js was written for a bundler that has Node's `global`. Imported before it. */
(globalThis as { global?: unknown }).global ??= globalThis;
