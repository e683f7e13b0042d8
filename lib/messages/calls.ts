/** Typed ways to say each message. */
import type { Outcome } from './outcome';
import type { ToBackground } from './to-background';
import type { ToPage } from './to-page';
import type { ToPanel } from './to-panel';
import { send } from './wire';

type Payload<F> = F extends (p: infer P) => unknown ? P : never;
type Answer<F> = F extends (p: never) => infer R ? R : never;

/** Asks the background. `instance` says which panel asks; null for pages and the desk. */
export function askBackground<C extends keyof ToBackground>(
  call: C,
  payload: Payload<ToBackground[C]>,
  instance: string | null = null,
): Promise<Outcome<Answer<ToBackground[C]>>> {
  return send({ to: 'background', tab: null, instance: null }, call, payload, { from: instance });
}

/** Asks the script in a tab's top frame; only the background can in Firefox. `patience` in ms. */
export function askPage<C extends keyof ToPage>(
  tab: number,
  call: C,
  payload: Payload<ToPage[C]>,
  patience?: number,
): Promise<Outcome<Answer<ToPage[C]>>> {
  return send({ to: 'page', tab, instance: null }, call, payload, patience === undefined ? {} : { patience });
}

/** Tells all panels of a tab (null: of every tab). Answers whether one of them heard it. */
export async function tellPanels(tab: number | null, event: ToPanel): Promise<boolean> {
  return (await send({ to: 'panel', tab, instance: null }, event.type, event)).ok;
}
