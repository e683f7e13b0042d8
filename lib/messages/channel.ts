/**
 * Seam: the extension's own messages, as the browsers carry them. By callbacks, which Chromium and Firefox understand alike. A package
 * did this before; it weighed 2 of the 20 KB that a page of a host may carry, for what stands here.
 */

interface From {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; windowId?: number };
}

type Listener = (message: unknown, sender: From, respond: (answer: unknown) => void) => boolean;

interface Runtime {
  id?: string;
  lastError?: { message?: string };
  sendMessage(message: unknown, answered: (answer: unknown) => void): void;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

interface ExtensionApi {
  runtime: Runtime;
  tabs?: {
    sendMessage(
      tab: number,
      message: unknown,
      options: { frameId?: number },
      answered: (answer: unknown) => void,
    ): void;
  };
}

const api = (): ExtensionApi | undefined => (globalThis as { chrome?: ExtensionApi }).chrome;

/** Our own id; undefined in a script whose extension was replaced. */
export const ownId = (): string | undefined => api()?.runtime?.id;

/**
 * Says a message of one kind: to pages of ours, or into a tab. Answers what the first listener for that kind answered, undefined where
 * nobody listens. Throws where the extension is gone.
 */
export function say(kind: string, message: unknown, into?: { tab: number; frame?: number }): Promise<unknown> {
  const { runtime, tabs } = api() as ExtensionApi;
  return new Promise((resolve) => {
    const answered = (answer: unknown): void => {
      // Looked at, or the browser complains in the page's console; nobody there is no failure.
      void runtime.lastError;
      resolve(answer);
    };
    const said = { kind, message };
    if (into) tabs?.sendMessage(into.tab, said, into.frame === undefined ? {} : { frameId: into.frame }, answered);
    else runtime.sendMessage(said, answered);
  });
}

/** Listens for one kind; stays silent to every other, so that its own listener can answer. Returns what stops it. */
export function hear(kind: string, answer: (message: unknown, sender: From) => Promise<unknown>): () => void {
  const runtime = api()?.runtime;
  const listener: Listener = (said, sender, respond) => {
    const heard = said as { kind?: unknown; message?: unknown } | null;
    if (typeof heard !== 'object' || heard?.kind !== kind) return false;
    void answer(heard.message, sender).then(respond);
    // The answer comes later.
    return true;
  };
  runtime?.onMessage.addListener(listener);
  return () => runtime?.onMessage.removeListener(listener);
}
