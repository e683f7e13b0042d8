import type { SitesWords } from './en';

export const fr: SitesWords = {
  offered: (by) => `${by} travaille aussi ici`,
  hint: 'Un clic et la question du navigateur autorisent un site ; personne ne peut le faire pour vous.',
  allow: (host) => `Autoriser ${host}`,
  on: (host) => `${host} : actif`,
  closed: (by) => `Fermé par ${by}`,
  closedHint: 'Shared Lens ne fonctionne pas sur ces sites, même après un clic.',
  district: 'votre district',
};
