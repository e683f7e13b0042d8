/** The hidden frame in which Docs hears keyboard and clipboard. Looked up each time: Docs makes it anew now and then. */
import { DOCS_TEXT_FRAME } from '../selectors';

export interface TextFrame {
  page: Document;
  /** Its own constructors make the events that Docs takes. */
  realm: Window & typeof globalThis;
  editable: HTMLElement;
}

export function textFrame(host: Document): TextFrame | null {
  const frame = host.querySelector<HTMLIFrameElement>(DOCS_TEXT_FRAME);
  try {
    const page = frame?.contentDocument;
    const editable = page?.querySelector<HTMLElement>('[contenteditable="true"]') ?? page?.body;
    return page && editable ? { page, realm: page.defaultView as TextFrame['realm'], editable } : null;
  } catch {
    return null;
  }
}
