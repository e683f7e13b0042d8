/** Seam: tells us when the person comes into a field of the page around a framed document: the words of a note go where they write. */
import { browser } from 'wxt/browser';
import { asMessage } from '@/lib/messages/as-message';

declare const chrome: { runtime?: { lastError?: unknown; sendMessage?(message: unknown, answered: () => void): void } };

/** Puts it into the page of a tab, once for each document of it. */
export async function mindHand(tab: number): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId: tab },
      func: watchFields,
      // As text: Chromium leaves out what is null in an argument (measured, 156).
      args: [JSON.stringify(asMessage('page.hand'))],
    })
    .catch(() => undefined);
}

/** Runs in the page, where it is sent by itself: it may name nothing that stands outside it. */
function watchFields(text: string): void {
  const world = globalThis as { sharedLensMindsHand?: true };
  if (world.sharedLensMindsHand) return;
  world.sharedLensMindsHand = true;
  const look = (): void => {
    let field = document.activeElement as HTMLElement | null;
    for (let inner = field; inner; ) {
      field = inner;
      const tree: DocumentOrShadowRoot | null | undefined =
        inner.shadowRoot ?? (inner as HTMLIFrameElement).contentDocument;
      inner = (tree?.activeElement ?? null) as HTMLElement | null;
    }
    if (!field?.isContentEditable && !/^(?:textarea|input)$/.test(field?.localName ?? '')) return;
    const message: unknown = JSON.parse(text);
    // A version that is gone has nobody to tell any more.
    chrome.runtime?.sendMessage?.(message, () => chrome.runtime?.lastError);
  };
  addEventListener('focusin', look, true);
  // Into an editor's frame, as a rule; Firefox says only later which.
  addEventListener('blur', () => setTimeout(look));
  // Who opens the panel out of a field is in it already.
  look();
}
