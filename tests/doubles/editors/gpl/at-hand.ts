/**
 * Where the editors under the GPL are installed, in a run of `npm run test:gpl-editors` (`node_modules` in there); empty in every other
 * one. In Node as in the browser.
 */
export const gplFolder: string = import.meta.env.SHARED_LENS_GPL_EDITORS ?? '';
