/**
 * The little of @webext-core/messaging that everybody but the background needs, in the package's own form of message, so that it and the
 * package at the other end understand each other. Our builds put it in the package's place in page scripts, where the package is 1 of
 * 25 KB gz, and in our own pages. It writes into no tab: the background alone does.
 */
interface Message {
  id: number;
  type: string;
  data: unknown;
  timestamp: number;
}
type Heard = Message & { sender: chrome.runtime.MessageSender };
type Listener = (message: unknown, sender: chrome.runtime.MessageSender, respond: (answer: unknown) => void) => boolean;

declare namespace chrome {
  namespace runtime {
    interface MessageSender {
      id?: string;
      url?: string;
      frameId?: number;
      tab?: { id?: number; windowId?: number };
    }
    const lastError: { message?: string } | undefined;
    function sendMessage(message: unknown, answered: (answer: unknown) => void): void;
    const onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  }
}

export function defineExtensionMessaging() {
  // Arrows, so that a script that only sends carries nothing that listens.
  return {
    /** Rejects where nobody listens, as the package does. */
    sendMessage: (type: string, data: unknown): Promise<unknown> => {
      const message: Message = { id: Math.floor(Math.random() * 1e6), type, data, timestamp: Date.now() };
      return new Promise((resolve, reject) => {
        chrome.runtime.sendMessage(message, (answer) => {
          const { lastError } = chrome.runtime;
          const said = answer as { res?: unknown; err?: unknown } | undefined;
          if (lastError || !said || said.err != null) reject(new Error(String(lastError?.message ?? said?.err)));
          else resolve(said.res);
        });
      });
    },
    /** Stays silent to every other type, so that its own listener can answer. */
    onMessage: (type: string, answer: (message: Heard) => Promise<unknown>): (() => void) => {
      const listener: Listener = (message, sender, respond) => {
        const heard = message as Message | null;
        if (typeof heard !== 'object' || heard?.type !== type) return false;
        void answer({ ...heard, sender }).then((res) => respond({ res }));
        return true;
      };
      chrome.runtime.onMessage.addListener(listener);
      return () => chrome.runtime.onMessage.removeListener(listener);
    },
  };
}
