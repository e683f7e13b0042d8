/**
 * What an address of a host that we know says beyond being an address. One file per host holds its rule, from the address alone:
 * background, page script and notebook have nothing else in common, and must come to the same document.
 */
import type { PlainAddress } from '../address-noise';

/** What a person does there. `grade` is where work of students is shown beside the feedback. */
export type HostRole = 'edit' | 'respond' | 'view' | 'grade';

export interface HostAddress extends PlainAddress {
  app: string;
  role: HostRole;
  /** The course, section or organisation unit by the host's own number; null where the address does not tell it. */
  course: string | null;
  /** Whose work is open, by the host's own number; null where nobody's is, or the address does not tell. It is part of the key. */
  person: string | null;
}

/** `plain` has lost sessions and campaigns; a rule that wants a hash which is no route reads it from `url`. Null: not this host's. */
export type HostRule = (plain: PlainAddress, url: URL) => HostAddress | null;

/** The query with these names alone. */
export const only = (query: URLSearchParams, ...names: string[]): URLSearchParams =>
  new URLSearchParams([...query].filter(([name]) => names.includes(name)));

/** The query without these names. */
export const without = (query: URLSearchParams, ...names: string[]): URLSearchParams =>
  new URLSearchParams([...query].filter(([name]) => !names.includes(name)));

/** The first of these names that has a value. */
export function firstOf(query: URLSearchParams, ...names: string[]): string | null {
  for (const name of names) if (query.get(name)) return query.get(name);
  return null;
}

/** Whether a host is this domain or one under it. */
export const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
