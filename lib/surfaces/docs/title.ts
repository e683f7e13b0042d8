/** What a document is called. The page's own title ends in the product's name, which is another one in every language. */
export function titleOf(host: Document): string {
  const field = host.querySelector<HTMLInputElement>('input.docs-title-input')?.value;
  const label = host.querySelector('.docs-title-input-label-inner')?.textContent;
  return (field || label || host.title.replace(/ - [^-]*$/, '')).trim();
}
