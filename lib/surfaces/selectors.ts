/**
 * Every selector that the adapters of single hosts rely on. `tests/data/selector-examples.ts` gives each an example and how often it must
 * fit on the host's stand-in page: a selector that is not listed there fails the tests. Class names that a compiler made are in none.
 */

/** By which a page shows whose it is, on whatever domain; see `recognise.ts`. */
export const RECOGNISED_BY = {
  canvas: ['#application.ic-app', '.ic-Layout-wrapper', 'body[class*="context-course_"]'],
  moodle: [
    'meta[name="keywords"][content*="moodle" i]',
    'body[id^="page-"][class*="path-"]',
    'script[src*="/theme/yui_combo.php"]',
  ],
  schoology: ['#dropbox-viewer-wrapper', 'form[id^="s-"]'],
  blackboard: ['bb-base-layout', 'bb-rich-text-editor'],
  brightspace: ['html[data-he-context]', '.d2l-navigation-s,d2l-navigation', '.d2l-fra-iframe'],
} as const;

export type Lms = keyof typeof RECOGNISED_BY;

/** A question of a form, with its numbers. */
export const FORM_ITEM = '[data-params]';
/** Where a form's program keeps what it will send; never written by us. */
export const FORM_MIRROR = 'input[type="hidden"][name="entry.ID"]';

/** What stands fixed over the whole width, and would lie under a panel at the right. */
export const FIXED_BARS = {
  moodle: ['[data-region="grade-actions-panel"]', '.navbar.fixed-top', '[data-region="right-hand-drawer"]'],
  canvas: ['#gradebook_header', '#right_side'],
} as const;

/** A post of a class's stream, with its number. */
export const CLASSROOM_POST = '[data-stream-item-id]';

/** The text beside a choice ("Other: …"), and the lists of choices themselves. */
export const FORM_OTHER = '[role="radiogroup"],[role="list"] [role="list"]';

/** Where Google Docs hears keyboard and clipboard. */
export const DOCS_TEXT_FRAME = 'iframe.docs-texteventtarget-iframe';
/** What scrolls, and is clicked to set the caret. */
export const DOCS_PAGES = '.kix-appview-editor';
/** The boxes of comments and replies, by their own name and by where they stand. */
export const DOCS_COMMENTS = '.docos-input-textarea, [class*="docos"] textarea';
export const DOCS_TITLE = 'input.docs-title-input';
export const DOCS_TITLE_LABEL = '.docs-title-input-label-inner';
/** The bar of other apps at the right, beside which a panel stands. */
export const DOCS_RAIL = '.docs-companion-app-switcher-container';
/** How the document is shown, for the report. */
export const DOCS_PAGELESS = '.kix-page-canvas-compact-mode';
export const DOCS_OFFICE_FILE = '#office-editing-file-extension';
