/**
 * The one place that sends and receives. One message type per receiver, so that in any frame only the receiver's own listener
 * answers and the others stay silent.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import { failed, type Outcome } from '@/lib/outcome/outcome';
import { type Address, type Envelope, isEnvelope, isFor, type Receiver } from './address';

type Wire = { [R in Receiver as `to-${R}`]: (envelope: Envelope) => Outcome<unknown> };

const wire = defineExtensionMessaging<Wire>();

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  /** The tab it came from; null for the native panel and the background. */
  tab: number | null;
  frame: number | null;
  /** The window of that tab; the native panel opens by window. */
  window: number | null;
  url: string;
  /** The copy of the panel that it says it is; `panelOf` checks it. */
  instance: string | null;
}

/** How long a call may take before it counts as unanswered, in ms. A killed worker answers again in about 50 ms. */
const PATIENCE_MS = 5000;

/**
 * Sends one call and waits for its answer. Never throws: nobody there is `no-receiver`, silence is `timeout`, and a script whose
 * extension was replaced gets `orphaned`. `into` names a tab to send into (background only): a page's script and a panel in its
 * frame hear that, and in Firefox the frame hears nothing else; pages of ours at the top of a tab or sidebar hear the rest.
 */
export async function send<T>(
  address: Address,
  call: string,
  payload: unknown,
  options: { from?: string | null; patience?: number; into?: { tabId: number; frameId?: number } } = {},
): Promise<Outcome<T>> {
  if (!isAlive()) return failed('orphaned');
  const envelope: Envelope = { address, from: options.from ?? null, call, payload };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Outcome<T>>((resolve) => {
    timer = setTimeout(() => resolve(failed('timeout', call)), options.patience ?? PATIENCE_MS);
  });
  try {
    const answer = wire.sendMessage(`to-${address.to}`, envelope, options.into) as Promise<Outcome<T> | undefined>;
    return await Promise.race([answer.then((outcome) => outcome ?? failed('no-receiver', call)), silence]);
  } catch (error) {
    return failed(isAlive() ? 'no-receiver' : 'orphaned', `${error}`);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Listens as `self()` (asked each time: a panel learns its tab late). A message that is not an envelope, or not for us, is dropped.
 * Returns the function that stops listening.
 */
export function receive(
  self: () => Address,
  answer: (call: string, payload: unknown, sender: Sender) => Promise<Outcome<unknown>>,
): () => void {
  return wire.onMessage(`to-${self().to}`, async ({ data, sender }) => {
    if (sender.id !== undefined && sender.id !== ownId()) return failed('refused');
    if (!isEnvelope(data)) return failed('bad-message');
    if (!isFor(data.address, self())) return failed('no-receiver');
    const from: Sender = {
      tab: sender.tab?.id ?? null,
      frame: sender.frameId ?? null,
      window: sender.tab?.windowId ?? null,
      url: sender.url ?? '',
      instance: data.from,
    };
    try {
      return await answer(data.call, data.payload, from);
    } catch (error) {
      return failed('damaged', `${error}`);
    }
  });
}

function ownId(): string | undefined {
  return (globalThis as { chrome?: { runtime?: { id?: string } } }).chrome?.runtime?.id;
}

/** Whether this script still belongs to an installed extension: after an update an old content script has no id any more. */
export function isAlive(): boolean {
  try {
    return ownId() !== undefined;
  } catch {
    return false;
  }
}
