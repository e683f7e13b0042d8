/** What a district says of sites: the English words. Their shape binds the other languages. */
export const en = {
  offered: (by: string) => `${by} works here too`,
  hint: 'One click and the browser’s question allow a site; nobody can do it for you.',
  allow: (host: string) => `Allow ${host}`,
  on: (host: string) => `${host}: on`,
  closed: (by: string) => `Closed by ${by}`,
  closedHint: 'Shared Lens does not work on these sites, not even after a click.',
  district: 'your district',
};

export type SitesWords = typeof en;
