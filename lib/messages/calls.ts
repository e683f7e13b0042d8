/** Typed ways to say each message. */
import type { Outcome } from '@/lib/outcome/outcome';
import type { ToBackground } from './to-background';
import type { ToPage } from './to-page';
import type { ToPanel } from './to-panel';
import { send } from './wire';

type Payload<F> = F extends (p: infer P) => unknown ? P : never;
type Answer<F> = F extends (p: never) => infer R ? R : never;

/** A background that is dying refuses everything for a moment (Firefox 153: up to some 100 ms), and then a new one answers. */
const TRIES_AFTER_MS = [100, 500];
/** Firefox may leave a call open for good when the background dies under it; the later tries have the full patience. */
const FIRST_PATIENCE_MS = 2500;

/**
 * Asks the background. `instance` says which panel asks; null for pages and the desk. A worker that dies in the middle of an answer
 * leaves none, so an unanswered call is made again: every call bears that (acts carry a `requestId`, the rest say what is).
 */
export async function askBackground<C extends keyof ToBackground>(
  call: C,
  payload: Payload<ToBackground[C]>,
  instance: string | null = null,
): Promise<Outcome<Answer<ToBackground[C]>>> {
  const ask = (options: { patience?: number }): Promise<Outcome<Answer<ToBackground[C]>>> =>
    send({ to: 'background', tab: null, instance: null }, call, payload, { from: instance, ...options });
  let answer = await ask({ patience: FIRST_PATIENCE_MS });
  for (const wait of TRIES_AFTER_MS) {
    if (answer.ok || (answer.reason !== 'no-receiver' && answer.reason !== 'timeout')) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
    answer = await ask({});
  }
  return answer;
}

/** Asks the script in a frame of a tab, the top one unless it is said; only the background can in Firefox. `patience` in ms. */
export function askPage<C extends keyof ToPage>(
  tab: number,
  call: C,
  payload: Payload<ToPage[C]>,
  patience?: number,
  frameId = 0,
): Promise<Outcome<Answer<ToPage[C]>>> {
  return send({ to: 'page', tab, instance: null }, call, payload, {
    into: { tabId: tab, frameId },
    ...(patience === undefined ? {} : { patience }),
  });
}

/**
 * From the background: tells the panels of a tab, in its frame and native. Answers whether one of them heard it; nobody there is no
 * failure. `patience` in ms: a frame that is gone in the middle answers never.
 */
export async function tellPanels(tab: number, event: ToPanel, patience = 1000): Promise<boolean> {
  const address = { to: 'panel', tab, instance: null } as const;
  const [framed, native] = await Promise.all([
    send(address, event.type, event, { into: { tabId: tab }, patience }),
    send(address, event.type, event, { patience }),
  ]);
  return framed.ok || native.ok;
}

/** From a page script: tells the panels of its own tab, by way of the background. Answers whether one of them heard it. */
export async function tellOwnPanels(event: ToPanel): Promise<boolean> {
  const told = await askBackground('page.tell', { event });
  return told.ok && told.value.heard;
}
