/**
 * The real editors that leaders' pages embed, each from its npm package, as the tests drive them: put into an element with a text, asked
 * for what their own model holds, and told to undo.
 */
export interface OpenEditor {
  /** The element that the person writes in; in a frame's document for editors that live in one. */
  field(): HTMLElement;
  /** The text of the editor's own model, one line a paragraph: what a page that saves would read, not what stands in the document. */
  text(): string;
  /** What a page would save. */
  saved(): string;
  undo(): void;
  close(): void;
}

export interface EditorDouble {
  name: string;
  /** How long after a click it knows the caret, in ms, where that is longer than others. */
  hearsAfter?: number;
  /** So long it puts changes into one step of its undo, in ms. */
  groupsFor?: number;
  /** Puts the editor into an element of the page, with these paragraphs. */
  open(host: HTMLElement, paragraphs: readonly string[]): Promise<OpenEditor>;
}

/** Waits until `ready` answers something; fails after 10 s. */
export async function until<T>(ready: () => T | null | undefined | false): Promise<T> {
  const end = performance.now() + 10_000;
  for (;;) {
    const answer = ready();
    if (answer) return answer;
    if (performance.now() > end) throw new Error('the editor never got ready');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Text nodes of HTML that an editor saved, one line a block. Parsed as a document of its own, so that nothing in it runs or loads. */
export function textOfHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const br of parsed.querySelectorAll('br')) br.replaceWith('\n');
  const blocks = [...parsed.body.children].map((block) => block.textContent ?? '');
  return (blocks.length > 0 ? blocks.join('\n') : (parsed.body.textContent ?? '')).replace(/\u00a0/g, ' ');
}

export const asHtml = (paragraphs: readonly string[]): string =>
  paragraphs.map((text) => `<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`).join('');
