import { plurals } from '../plural';

const count = plurals('en');

/** Organisations that are kept apart: the English words. Their shape binds the other languages. */
export const en = {
  title: 'Organisations',
  what: 'If you work for two organisations, keep them apart: each has its own quotes, visits, people, focus and lens. The notebook shows one at a time, and a file holds one only.',
  name: 'The one shown here is called',
  others: 'Your other organisations',
  goTo: (name: string) => `Go to ${name}`,
  another: 'Keep another organisation apart',
  newName: 'Its name',
  make: 'Make it',
  made: (name: string) => `“${name}” is ready.`,
  nameFirst: 'Each organisation needs a name. Give this one its name first.',
  taken: 'Another organisation already has this name or this site.',
  sites: 'Pages that belong here',
  noSites: 'None is chosen. Pages that belong to no organisation go to the one that the notebook shows.',
  site: (host: string, account: number | null) => (account === null ? host : `${host}, account ${account + 1}`),
  removeSite: (site: string) => `Take out ${site}`,
  siteLabel: 'Address of a site',
  account: 'Google account',
  anyAccount: 'any account',
  slot: (slot: number) => `account ${slot + 1} (/u/${slot}/)`,
  addSite: 'Add the site',
  badSite: 'This is no address of a site. It looks like moodle.ourschool.org.',
  sitesHint:
    'The panel goes by the page’s site when it opens. One that is open stays where it is until it opens again.',
  holds: (quotes: number, visits: number) =>
    `It holds ${count(quotes, { one: '# quote', other: '# quotes' })} and ${count(visits, { one: '# visit', other: '# visits' })}. They go for good, with the notes, the people and what is half-written.`,
  remove: (name: string) => `Take “${name}” away`,
  archiveFirst: 'An archive that only you can open can be taken in again later:',
  archive: 'make one first',
  removeNow: 'Take it away for good',
  removeSure: (name: string) => `“${name}” cannot be brought back without an archive. Press once more to do it.`,
  held: (by: string) => `${by} keeps everything for now (legal hold): no organisation can be taken away.`,
  district: 'Your district',
  districtsOwn: (by: string) =>
    `${by} set this organisation up. It stays for as long as its settings are in force here.`,
};

export type SpacesWords = typeof en;
