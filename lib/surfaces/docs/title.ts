import { DOCS_TITLE, DOCS_TITLE_LABEL } from '../selectors';

/** What a document is called. The page's own title ends in the product's name, which is another one in every language. */
export function titleOf(host: Document): string {
  const field = host.querySelector<HTMLInputElement>(DOCS_TITLE)?.value;
  const label = host.querySelector(DOCS_TITLE_LABEL)?.textContent;
  return (field || label || host.title.replace(/ - [^-]*$/, '')).trim();
}
