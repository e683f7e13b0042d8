/**
 * Every selector of `lib/surfaces/selectors.ts`: what it is for, the markup it is written for, and how often it must fit on the host's
 * stand-in page. `from` says how sure the markup is: seen on the real software, read in public source, or told by third parties.
 */
import {
  CLASSROOM_POST,
  DOCS_COMMENTS,
  DOCS_OFFICE_FILE,
  DOCS_PAGELESS,
  DOCS_PAGES,
  DOCS_RAIL,
  DOCS_TEXT_FRAME,
  DOCS_TITLE,
  DOCS_TITLE_LABEL,
  FIXED_BARS,
  FORM_ITEM,
  FORM_MIRROR,
  FORM_OTHER,
  RECOGNISED_BY,
} from '@/lib/surfaces/selectors';
import type { StandInName } from '../doubles/stand-ins/places';

export interface SelectorExample {
  selector: string;
  example: string;
  on: StandInName;
  count: number;
  from: 'measured' | 'source' | 'third party';
}

const row = (
  selector: string,
  example: string,
  on: StandInName,
  count: number,
  from: SelectorExample['from'],
): SelectorExample => ({ selector, example, on, count, from });

const { canvas, moodle, schoology, blackboard, brightspace } = RECOGNISED_BY;

export const SELECTOR_EXAMPLES: SelectorExample[] = [
  row(FORM_ITEM, '<div jsmodel="CP1oW" data-params="%.@.[1107940098,…">', 'google-forms', 4, 'third party'),
  row(
    FORM_MIRROR.replace('ID', '901334477'),
    '<input type="hidden" name="entry.901334477">',
    'google-forms, answered',
    1,
    'third party',
  ),
  row(FORM_OTHER, '<div role="radiogroup">', 'google-forms', 2, 'third party'),
  row(DOCS_TEXT_FRAME, '<iframe class="docs-texteventtarget-iframe">', 'google-docs', 1, 'third party'),
  row(DOCS_PAGES, '<div class="kix-appview-editor">', 'google-docs', 1, 'third party'),
  row(DOCS_COMMENTS, '<textarea class="docos-input-textarea">', 'google-docs', 1, 'third party'),
  row(DOCS_TITLE, '<input class="docs-title-input">', 'google-docs', 1, 'third party'),
  row(DOCS_TITLE_LABEL, '<span class="docs-title-input-label-inner">', 'google-docs', 1, 'third party'),
  row(DOCS_RAIL, '<div class="docs-companion-app-switcher-container">', 'google-docs', 1, 'third party'),
  row(DOCS_PAGELESS, '<div class="kix-page-canvas-compact-mode">', 'google-docs, pageless', 1, 'third party'),
  row(DOCS_OFFICE_FILE, '<div id="office-editing-file-extension">', 'google-docs, office file', 1, 'third party'),
  row(CLASSROOM_POST, '<div data-stream-item-id="505">', 'google-classroom', 2, 'third party'),
  row(canvas[0], '<div id="application" class="ic-app">', 'canvas', 1, 'source'),
  row(canvas[1], '<div id="wrapper" class="ic-Layout-wrapper">', 'canvas', 1, 'source'),
  row(canvas[2], '<body class="context-course_41">', 'canvas', 1, 'source'),
  row(moodle[0], '<meta name="keywords" content="moodle, Lesson plan 2">', 'moodle', 1, 'measured'),
  row(moodle[1], '<body id="page-mod-assign-grader" class="path-mod path-mod-assign">', 'moodle', 1, 'measured'),
  row(moodle[2], '<script src="…/theme/yui_combo.php?rollup/3.18.1/…">', 'moodle', 1, 'measured'),
  row(schoology[0], '<div id="dropbox-viewer-wrapper">', 'schoology', 1, 'third party'),
  row(schoology[1], '<form id="s-drop-item-add-comment-form">', 'schoology', 2, 'third party'),
  row(blackboard[0], '<bb-base-layout>', 'blackboard', 1, 'third party'),
  row(blackboard[1], '<bb-rich-text-editor>', 'blackboard', 1, 'third party'),
  row(brightspace[0], '<html data-he-context=\'{"orgUnitId":121}\'>', 'brightspace', 1, 'source'),
  row(brightspace[1], '<d2l-navigation class="d2l-navigation-s">', 'brightspace', 2, 'source'),
  row(brightspace[2], '<div class="d2l-fra-iframe">', 'brightspace', 0, 'source'),
  row(FIXED_BARS.moodle[0], '<div data-region="grade-actions-panel">', 'moodle', 1, 'measured'),
  row(FIXED_BARS.moodle[1], '<nav class="navbar fixed-top">', 'moodle', 1, 'measured'),
  row(FIXED_BARS.moodle[2], '<div data-region="right-hand-drawer">', 'moodle, forum', 1, 'measured'),
  row(FIXED_BARS.canvas[0], '<div id="gradebook_header">', 'canvas', 1, 'source'),
  row(FIXED_BARS.canvas[1], '<div id="right_side">', 'canvas', 1, 'source'),
];
