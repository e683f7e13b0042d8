import { type HostRule, only } from './host-rule';

const DOCUMENT = /^(?:\/a\/[^/]+)?\/document\/(?:u\/\d+\/)?d\/((?:e\/)?[\w-]+)(?:\/(\w+))?\/?$/;
/** A document that was published to the web has an id of its own, and nothing says which document it came from. */
const PUBLISHED = /^e\//;

/**
 * A document by its id and tab, however it was opened (edited, previewed, commented, from which of the browser's accounts). `t.0` is another
 * name for the first tab, and no tab means the first one too: both are one bucket. Headings and bookmarks are places, not documents.
 */
export const googleDocs: HostRule = ({ query }, { host, pathname }) => {
  const [, id, action = 'edit'] = (host === 'docs.google.com' && DOCUMENT.exec(pathname)) || [];
  if (id === undefined) return null;
  const tab = only(query, 'tab');
  if (tab.get('tab') === 't.0' || tab.get('tab') === '') tab.delete('tab');
  return {
    app: 'google-docs',
    role: action === 'edit' && !PUBLISHED.test(id) ? 'edit' : 'view',
    course: null,
    person: null,
    path: `/document/d/${id}/${PUBLISHED.test(id) ? 'pub' : 'edit'}`,
    query: tab,
    route: '',
  };
};
