/**
 * Who a message is for. `tabs.sendMessage` reaches every frame of a tab and `runtime.sendMessage` every page of ours, and the first
 * to answer wins (measured, Chromium 156 and Firefox 153): so each message names one receiver, and whoever is not meant drops it.
 */
export type Receiver = 'background' | 'page' | 'panel' | 'desk';

export interface Address {
  to: Receiver;
  /** The browser's id of the tab concerned; null for the background and for every tab. */
  tab: number | null;
  /** One copy of a panel; null for any copy. */
  instance: string | null;
}

/** A message as it travels. */
export interface Envelope {
  address: Address;
  /** Which copy of a panel says it, by its own word; null for everybody else. */
  from: string | null;
  call: string;
  payload: unknown;
}

/** Whether `value` is an envelope at all. Hand-written: content scripts carry no zod. */
export function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== 'object' || value === null) return false;
  const { address, call, from } = value as Partial<Envelope>;
  if (from !== null && typeof from !== 'string') return false;
  if (typeof call !== 'string' || typeof address !== 'object' || address === null) return false;
  const { to, tab, instance } = address as Partial<Address>;
  return (
    (to === 'background' || to === 'page' || to === 'panel' || to === 'desk') &&
    (tab === null || Number.isInteger(tab)) &&
    (instance === null || typeof instance === 'string')
  );
}

/** Whether a receiver that knows itself as `self` is meant by `address`. */
export function isFor(address: Address, self: Address): boolean {
  return (
    address.to === self.to &&
    (address.tab === null || self.tab === null || address.tab === self.tab) &&
    (address.instance === null || address.instance === self.instance)
  );
}
