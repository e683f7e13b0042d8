/**
 * Keeps a spreadsheet from running a cell's text as a formula (OWASP "CSV Injection"): text that begins with = + - @, tab, carriage
 * return or line feed gets a single quote in front. Text that already looks guarded gets one more, so that taking exactly one off
 * always gives back what was written.
 */
const RISKY = /^'*[=+\-@\t\r\n]/;
const GUARDED = /^'+[=+\-@\t\r\n]/;

export const guard = (text: string): string => (RISKY.test(text) ? `'${text}` : text);

export const unguard = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);
