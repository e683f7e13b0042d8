/** All stand-ins by name, for tests that say the same of each: how it is mounted into the document it finds itself in. */
import { openStandIn, type StandIn } from '../google-docs/stand-in.ts';
import { mountBlackboard } from './blackboard.ts';
import { mountBrightspace } from './brightspace.ts';
import { mountCanvas } from './canvas.ts';
import { mountClassroom } from './google-classroom.ts';
import { mountForm } from './google-forms.ts';
import { mountFormEditor } from './google-forms-editor.ts';
import { mountMoodle } from './moodle.ts';
import { mountSchoology } from './schoology.ts';

let open: StandIn | null = null;
const mountDocs = (layout: 'paginated' | 'pageless' | 'docx'): StandIn => {
  open = openStandIn(document, { faults: { layout }, address: 'https://docs.google.com/document/d/1Test/edit' });
  return open;
};

export const STAND_INS = {
  'google-docs': () => mountDocs('paginated'),
  'google-docs, pageless': () => mountDocs('pageless'),
  'google-docs, office file': () => mountDocs('docx'),
  'google-forms': () => mountForm(document.body),
  'google-forms, answered': () => mountForm(document.body, { answered: true, seed: 9 }),
  'google-forms, Spanish': () => mountForm(document.body, { language: 'es' }),
  'google-forms-editor': () => mountFormEditor(document.body),
  'google-classroom': () => mountClassroom(document.body),
  canvas: () => mountCanvas(document.body),
  'canvas, rich': () => mountCanvas(document.body, 'speed-grader-rich'),
  'canvas, discussion': () => mountCanvas(document.body, 'discussion'),
  'canvas, page': () => mountCanvas(document.body, 'page'),
  moodle: () => mountMoodle(document.body),
  'moodle, quick grading': () => mountMoodle(document.body, 'quick-grading'),
  'moodle, forum': () => mountMoodle(document.body, 'forum'),
  'moodle, essays': () => mountMoodle(document.body, 'essays'),
  'moodle, page': () => mountMoodle(document.body, 'page'),
  schoology: () => mountSchoology(document.body),
  blackboard: () => mountBlackboard(document.body),
  brightspace: () => mountBrightspace(document.body),
};

export type StandInName = keyof typeof STAND_INS;

/** Takes the marks away that a stand-in left on the document's own elements. */
export function clearStandIn(): void {
  open?.dispose();
  open = null;
  document.body.replaceChildren();
  for (const element of [document.body, document.documentElement]) {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  }
  document.title = '';
  document.adoptedStyleSheets = [];
}
