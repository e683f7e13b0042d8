import { plurals } from '../plural';
import type { SpacesWords } from './en';

const count = plurals('fr');

export const fr: SpacesWords = {
  title: 'Organisations',
  what: 'Si vous travaillez pour deux organisations, gardez-les à part : chacune a ses citations, ses visites, ses personnes, ses priorités et sa lentille. Le carnet en montre une à la fois, et un fichier n’en contient qu’une.',
  name: 'Celle qui est montrée ici s’appelle',
  others: 'Vos autres organisations',
  goTo: (name) => `Aller à ${name}`,
  another: 'Garder à part une autre organisation',
  newName: 'Son nom',
  make: 'La créer',
  made: (name) => `« ${name} » est prête.`,
  nameFirst: 'Chaque organisation a besoin d’un nom. Nommez d’abord celle-ci.',
  taken: 'Une autre organisation a déjà ce nom ou ce site.',
  sites: 'Les pages qui vont ici',
  noSites: 'Aucune n’est choisie. Les pages sans organisation vont à celle que montre le carnet.',
  site: (host, account) => (account === null ? host : `${host}, compte ${account + 1}`),
  removeSite: (site) => `Retirer ${site}`,
  siteLabel: 'Adresse d’un site',
  account: 'Compte Google',
  anyAccount: 'n’importe quel compte',
  slot: (slot) => `compte ${slot + 1} (/u/${slot}/)`,
  addSite: 'Ajouter le site',
  badSite: 'Ce n’est pas l’adresse d’un site. Cela ressemble à moodle.ourschool.org.',
  sitesHint:
    'Le panneau suit le site de la page quand il s’ouvre. Celui qui est ouvert reste où il est jusqu’à sa prochaine ouverture.',
  holds: (quotes, visits) =>
    `Elle contient ${count(quotes, { one: '# citation', other: '# citations' })} et ${count(visits, { one: '# visite', other: '# visites' })}. Tout disparaît pour de bon, avec les notes, les personnes et ce qui est à moitié écrit.`,
  remove: (name) => `Retirer « ${name} »`,
  archiveFirst: 'Une archive que vous seul pouvez ouvrir pourra être reprise plus tard :',
  archive: 'faites-en une d’abord',
  removeNow: 'La retirer pour de bon',
  removeSure: (name) => `Sans archive, « ${name} » ne pourra pas être reprise. Appuyez encore une fois pour le faire.`,
  held: (by) => `${by} garde tout pour le moment (conservation légale) : aucune organisation ne peut être retirée.`,
  district: 'Votre district',
  districtsOwn: (by) => `${by} a préparé cette organisation. Elle reste tant que ses réglages sont en vigueur ici.`,
};
