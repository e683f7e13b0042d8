import { digest } from '../digest';
import { type HostRule, only } from './host-rule';

const FORM = /^(?:\/a\/[^/]+)?\/forms\/(?:u\/\d+\/)?d\/((?:e\/)?[\w-]+)(?:\/(\w+))?\/?$/;
/** The pages of one answering: a form of several pages posts each to `formResponse`. */
const ANSWERING = /^(viewform|formResponse|closedform|alreadyresponded)$/;

/**
 * A form by its published id for those who answer, by the file's id for those who edit it: the host never says which belong together.
 * An answer reopened by its `edit2` link is a document of its own. That link lets anybody change the answer, and prefilled answers
 * (`entry.N`) are somebody's words: neither is kept, only a digest that tells the answers apart.
 */
export const googleForms: HostRule = ({ query }, { host, pathname }) => {
  const [, id, action = 'viewform'] = (host === 'docs.google.com' && FORM.exec(pathname)) || [];
  if (id === undefined) return null;
  const form = { app: 'google-forms', course: null, person: null, route: '' };
  const kept = only(query, 'answer');
  const link = query.get('edit2');
  if (link) kept.set('answer', digest(link));
  if (ANSWERING.test(action)) return { ...form, role: 'respond', path: `/forms/d/${id}/viewform`, query: kept };
  const role = action === 'edit' ? 'edit' : 'view';
  return { ...form, role, path: `/forms/d/${id}/${action}`, query: new URLSearchParams() };
};
