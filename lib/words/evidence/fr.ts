import { plurals } from '../plural';
import type { EvidenceWords } from './en';

const count = plurals('fr');

export const fr: EvidenceWords = {
  filters: {
    more: 'Plus de filtres',
    levels: 'Ce que vous avez vu',
    from: 'Du',
    to: 'Au',
    visit: 'Visite',
    anyVisit: 'Toute visite, ou aucune',
    school: 'École',
    anySchool: 'Toutes les écoles',
    teacher: 'Code de l’enseignant·e',
    anyTeacher: 'Tous les codes',
    lens: 'Version des points à observer',
    anyLens: 'Toutes les versions',
    version: (version) => `Version ${version} en vigueur`,
    ways: 'Comment elle est arrivée ici',
    way: { read: 'Lue sur sa page', pasted: 'Collée ou saisie', brought: 'D’un fichier' },
  },
  views: {
    by: 'Regroupées par',
    byTime: 'Date, les plus récentes d’abord',
    byWhat: { 'look-for': 'Point à observer', visit: 'Visite (par date)', document: 'Document d’origine' },
    noVisit: 'Hors visite',
    view: 'Vue',
    noView: 'Aucune vue gardée',
    keep: 'Garder cette vue',
    keepIt: 'Garder',
    name: 'Nom de la vue',
    kept: (name) => `La vue « ${name} » est gardée.`,
    drop: (name) => `Retirer la vue : ${name}`,
  },
  many: {
    label: 'Citations choisies',
    choose: 'Choisir…',
    chooseOne: (words) => `Choisir : ${words}`,
    chosen: (n) => count(n, { one: '# citation choisie', other: '# citations choisies' }),
    tag: 'Ajouter un point à observer',
    tagLabel: 'Point à observer à ajouter aux citations choisies',
    tagged: (n) => count(n, { one: '# citation l’a maintenant.', other: '# citations l’ont maintenant.' }),
    move: 'Déplacer vers une visite',
    moveLabel: 'Visite des citations choisies',
    noVisit: 'Aucune visite',
    moved: (n) => count(n, { one: '# citation déplacée.', other: '# citations déplacées.' }),
    handOn: 'Transmettre',
    remove: 'Supprimer',
    removed: (n) => count(n, { one: '# citation supprimée.', other: '# citations supprimées.' }),
    clear: 'N’en choisir aucune',
  },
};
