/** The hosts' stand-in pages: one row a place where leaders write. */
import type { FramedEditor } from '../../doubles/stand-ins/framed-editor.ts';
import { fieldHand } from './field-hand.ts';
import type { Hand, HostRow } from './host-row.ts';

/** What a stand-in offers its tests, in the page's own world. */
interface Exposed {
  saved: Record<string, string>[];
  save?(): void;
  post?(): void;
  editor?(): FramedEditor | null;
}
const standIn = (): Exposed => (globalThis as unknown as { standIn: Exposed }).standIn;

const visible = (selector: string) => (): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(selector)].find((each) => each.checkVisibility());
const last = (): string => JSON.stringify(standIn().saved.at(-1) ?? {});
/** The host's own way to save, after the field lost the keyboard, as when a person goes to its button. */
const saving = (press: () => void) => (): string => {
  (document.activeElement as HTMLElement | null)?.blur();
  press();
  return last();
};
const submit = (form: string) => saving(() => document.querySelector<HTMLFormElement>(form)?.requestSubmit());
const byCall = saving(() => (standIn().save ?? standIn().post)?.());
/** A host that saves by itself a while after its editor lost the keyboard, and has no button for it. */
async function byLeaving(): Promise<string> {
  const frame = standIn().editor?.()?.frame;
  frame?.contentWindow?.focus();
  frame?.contentDocument?.body.focus();
  frame?.blur();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return last();
}

const row = (name: string, app: string, address: string, hand: Hand): HostRow => ({
  name,
  on: 'stand-in',
  address,
  app,
  hand,
});
/** An editor in a frame of its own, also one in shadow roots. */
const framed = (name: string, app: string, address: string, save: Hand['save'] = byCall): HostRow =>
  row(
    name,
    app,
    address,
    fieldHand(() => standIn().editor?.()?.frame.contentDocument?.body, save),
  );

const FORM = 'https://docs.google.com/forms/d/e/1FAIpQLSd0aWxlWalkthrough/viewform';
const GRADER = 'https://lincoln.moodlecloud.com/mod/assign/view.php?id=33&action=grader&userid=7';

export const STAND_IN_ROWS: readonly HostRow[] = [
  row(
    'Google Forms, an answer',
    'google-forms',
    `${FORM}?hl=en`,
    fieldHand(visible('[data-params*="901334477"] textarea'), submit('form')),
  ),
  row(
    'Google Forms, the form’s editor',
    'google-forms',
    'https://docs.google.com/forms/d/1mXq7aBc_De-Fg/edit',
    fieldHand(visible('[aria-label="Form description"]'), byCall),
  ),
  row(
    'Google Classroom, the stream',
    'google-classroom',
    'https://classroom.google.com/c/NDk5MTc',
    fieldHand(visible('c-wiz [role="textbox"]'), byCall),
  ),
  row(
    'Google Classroom, a private comment',
    'google-classroom',
    'https://classroom.google.com/c/NDk5MTc/a/NjAx/submissions/by-status/and-sort-name/student/NzA',
    fieldHand(visible('c-wiz [role="textbox"]'), byCall),
  ),
  row(
    'Canvas, SpeedGrader’s plain box',
    'canvas',
    'https://lincoln.instructure.com/courses/41/gradebook/speed_grader?assignment_id=9&student_id=7',
    fieldHand(visible('#speed_grader_comment_textarea'), byCall),
  ),
  framed(
    'Canvas, SpeedGrader’s editor',
    'canvas',
    'https://lincoln.instructure.com/courses/41/gradebook/speed_grader?assignment_id=9&student_id=7&rich=1',
  ),
  row(
    'Moodle, a marking guide’s remark',
    'moodle',
    GRADER,
    fieldHand(visible('#advancedgrading-criteria-4-remark'), byCall),
  ),
  framed('Moodle, the grader’s editor', 'moodle', GRADER),
  row(
    'Moodle on a school’s own domain, quick grading',
    'moodle',
    'https://moodle.lincoln.example/mod/assign/view.php?id=33&action=grading&quickgrading=1',
    fieldHand(visible('#quickgrade_comments_8'), submit('.quickgradingform')),
  ),
  row(
    'Moodle, a forum’s reply',
    'moodle',
    'https://lincoln.moodlecloud.com/mod/forum/discuss.php?d=12',
    fieldHand(visible('textarea[name="post"]'), submit('[data-region="inpage-reply"]')),
  ),
  row(
    'Schoology, a comment',
    'schoology',
    'https://app.schoology.com/assignment/5501/dropbox/view/7',
    fieldHand(visible('#s-drop-item-add-comment-form textarea'), byCall),
  ),
  row(
    'Blackboard Ultra, feedback',
    'blackboard',
    'https://lincoln.blackboard.com/ultra/courses/_41_1/outline/assessment/_9_1/overview/attempt/_37_1',
    fieldHand(visible('.ql-editor'), byCall),
  ),
  framed(
    'Brightspace, overall feedback',
    'brightspace',
    'https://lincoln.brightspace.com/d2l/le/activities/iterator/6607?cft=assignment&ou=121',
    byLeaving,
  ),
];
