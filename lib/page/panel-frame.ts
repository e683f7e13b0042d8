/**
 * The panel's frame in this page: gets a token, loads the panel, and notices when the page does not let it in.
 *
 * closed → opening (token asked, frame loading) → open; opening → refused after {@link PATIENCE_MS} without a sign of life.
 */
import { askBackground } from '@/lib/messages/calls';
import type { Dock } from '@/lib/messages/to-background';
import type { DockShell } from './dock';

/** A panel frame says hello within 0.2 s here, 2 s at 4x throttle; a refused one (COEP `require-corp`) never does. */
const PATIENCE_MS = 6000;
/** A panel says hello while it loads; once its frame has loaded without a word, only the answer can still be on its way. */
const AFTER_LOAD_MS = 2500;

export type FrameState = 'closed' | 'opening' | 'open' | 'refused';

export interface PanelFrame {
  readonly state: FrameState;
  /** `token`: one that the background sent along; without it the page asks for one. */
  open(dock: Dock, token?: string): Promise<void>;
  close(): void;
  /** The panel shook hands with the background. */
  ready(): void;
  /** Loads the panel anew with a new token (the page moved or emptied the frame). */
  reload(): Promise<void>;
  focus(): void;
}

export function panelFrame(shell: DockShell, panelUrl: string, refused: () => void): PanelFrame {
  let state: FrameState = 'closed';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let loads = 0;

  const giveUp = (): void => {
    if (state !== 'opening') return;
    state = 'refused';
    shell.hide();
    refused();
  };
  const load = async (given?: string): Promise<void> => {
    state = 'opening';
    // It takes the keyboard while the token is on its way. With one at hand it loads the panel at once: a blank page before cost 5 to 10 ms.
    if (given === undefined) shell.seat();
    const token = given ?? (await askForToken());
    if (state !== 'opening') return;
    loads = 0;
    clearTimeout(timer);
    timer = setTimeout(giveUp, PATIENCE_MS);
    // A change of the fragment alone would not load the page again, so the token travels in the query.
    shell.frame.src = token === null ? 'about:blank' : `${panelUrl}?token=${token}`;
    shell.seat();
  };

  // A frame whose document was replaced by somebody else's hand has a used token: start over.
  shell.frame.addEventListener('load', () => {
    loads += 1;
    if (state === 'open' && loads > 1) void load();
    if (state === 'opening' && loads > 0) {
      clearTimeout(timer);
      timer = setTimeout(giveUp, AFTER_LOAD_MS);
    }
  });

  return {
    get state() {
      return state;
    },
    async open(dock, token) {
      shell.show(dock);
      if (state === 'closed' || state === 'refused') await load(token);
    },
    close() {
      state = 'closed';
      clearTimeout(timer);
      shell.hide();
      shell.frame.remove();
    },
    ready() {
      clearTimeout(timer);
      if (state === 'opening') state = 'open';
    },
    async reload() {
      if (state !== 'closed') await load();
    },
    focus() {
      shell.frame.focus({ preventScroll: true });
    },
  };
}

async function askForToken(): Promise<string | null> {
  const answer = await askBackground('page.token', {});
  return answer.ok ? answer.value.token : null;
}
