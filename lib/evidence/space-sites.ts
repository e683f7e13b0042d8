/** Which organisation a page belongs to: by its host, and on Google's hosts by which of the browser's accounts looks at it. */
import type { Space, SpaceSite } from './records';

/** The hosts that serve several signed-in accounts from one browser. */
const MANY_ACCOUNTS = /(^|\.)google\.com$/;

/** Whether pages of a host say which of the browser's accounts looks at them. */
export const hasAccounts = (host: string): boolean => MANY_ACCOUNTS.test(host);

/** `www.` makes no other site. */
const plainHost = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** A page's site as a space could claim it; null for what is no page of the web. Google's first account has no number in the address. */
export function siteOfPage(address: string): SpaceSite | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const host = plainHost(url.hostname);
  if (!hasAccounts(host)) return { host, account: null };
  const named = /\/u\/(\d)(?:\/|$)/.exec(url.pathname)?.[1] ?? /^\d$/.exec(url.searchParams.get('authuser') ?? '')?.[0];
  return { host, account: Number(named ?? 0) };
}

/** The space that claims a page; one that names the account goes before one that takes them all. Null when nobody claims it. */
export function spaceOfPage(spaces: readonly Space[], address: string): Space | null {
  const page = siteOfPage(address);
  if (!page) return null;
  const claims = (wanted: SpaceSite['account']) => (space: Space) =>
    space.sites?.some(({ host, account }) => plainHost(host) === page.host && account === wanted) ?? false;
  return (page.account === null ? null : spaces.find(claims(page.account))) ?? spaces.find(claims(null)) ?? null;
}

/** The address as the account of a space opens it: Google takes the first account for one that names none. */
export function inAccountOf(space: Space, address: string): string {
  const url = URL.parse(address);
  if (!url || !hasAccounts(plainHost(url.hostname))) return address;
  const account = space.sites?.find(({ host }) => plainHost(host) === plainHost(url.hostname))?.account ?? null;
  if (account === null) return address;
  url.searchParams.set('authuser', String(account));
  return url.href;
}

/** The space that already has a site, if another one does. */
export const ownerOf = (spaces: readonly Space[], { host, account }: SpaceSite): Space | null =>
  spaces.find(({ sites }) =>
    sites?.some((one) => plainHost(one.host) === plainHost(host) && one.account === account),
  ) ?? null;
