/**
 * Stands in for @webext-core/messaging: what is sent is answered by the test, and what is heard comes from senders of its choosing, as a
 * browser would vouch for them.
 */
export interface SentBy {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id: number; windowId: number };
}
type Listener = (message: { data: unknown; sender: SentBy }) => unknown;

const listeners = new Map<string, Listener>();
export const sent: { type: string; data: { call: string; payload: unknown } }[] = [];
let answerSent: (call: string) => unknown = () => undefined;

/** What whoever is written to answers from now on. */
export function answerWith(answer: (call: string) => unknown): void {
  answerSent = answer;
}

/** Says `data` to the listener of `type`. */
export async function say(type: string, data: unknown, sender: SentBy): Promise<unknown> {
  const listener = listeners.get(type);
  if (!listener) throw new Error(`nobody listens to ${type}`);
  return listener({ data, sender });
}

export const defineExtensionMessaging = () => ({
  async sendMessage(type: string, data: { call: string; payload: unknown }): Promise<unknown> {
    sent.push({ type, data });
    return answerSent(data.call);
  },
  onMessage(type: string, listener: Listener): () => void {
    listeners.set(type, listener);
    return () => void listeners.delete(type);
  },
});
