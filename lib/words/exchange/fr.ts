import { plurals } from '../plural';
import type { FilesWords } from './en';

const count = plurals('fr');

export const fr: FilesWords = {
  formats: {
    csv: 'Feuille de calcul, pour Excel ou Sheets',
    xlsx: 'Fichier Excel',
    bundle: 'Fichier Shared Lens, pour un autre carnet',
    annotations: 'Annotations web',
    qdc: 'Livre de codes, pour les outils de recherche',
    qdpx: 'Projet codé, pour les outils de recherche',
    case: 'Grille au format CASE, pour les outils de programme',
    markdown: 'Texte à coller',
    html: 'Page à imprimer',
    parquet: 'Table pour la base de données du district',
  },
  export: {
    title: 'Transmettre vos citations',
    again: 'Comme la dernière fois',
    format: 'Quel type de fichier',
    purpose: 'Pour qui, et pour quoi',
    purposeHint: 'Pour l’équipe de CM1, pas pour évaluer',
    names: 'Noms',
    namesOut: 'Retirer les noms',
    namesIn: 'Laisser les noms',
    outMeans:
      'Les personnes et écoles de votre liste deviennent des codes ; les titres et adresses des documents sont omis. Les autres mots qui peuvent être des noms vous sont soumis un par un.',
    always: 'Votre organisation a décidé que les noms sont toujours retirés.',
    record:
      'Ce que vous montrez à d’autres peut devenir un document de votre école. Ne le donnez qu’à ceux qui en ont besoin.',
    lock: 'Verrouiller le fichier par une phrase secrète (facultatif)',
    lockHint:
      'L’aperçu montre ce qu’il y a dedans. Personne ne peut ouvrir un fichier verrouillé sans la phrase, nous non plus.',
    lens: 'Ce que votre école observe ; aucune citation.',
  },
  names: {
    title: 'Seraient-ce des noms ?',
    looking: (n) =>
      count(n, {
        one: 'Recherche de noms : # citation jusqu’ici…',
        other: 'Recherche de noms : # citations jusqu’ici…',
      }),
    first: 'Décidez d’abord des noms ; vous verrez ensuite le fichier.',
    open: (n) => count(n, { one: 'Il en reste # à décider.', other: 'Il en reste # à décider.' }),
    settled: 'Tout est décidé.',
    allStudents: 'Écrire « un élève » pour tous',
    choose: (name) => `À la place de ${name}`,
    undecided: 'Choisissez…',
    student: 'un élève',
    teacher: 'un enseignant',
    colleague: 'un collègue',
    keep: 'Ce n’est pas un nom : le laisser',
    times: (n) => count(n, { one: '(# fois)', other: '(# fois)' }),
    seenTitle: 'Ces mots pourraient faire reconnaître quelqu’un',
    confirm: 'J’ai regardé : aucun élève n’est reconnaissable, ou le lecteur peut savoir de qui il s’agit.',
  },
  contents: {
    zip: (n) => count(n, { one: 'Le fichier contient # partie :', other: 'Le fichier contient # parties :' }),
    parquet: (n) =>
      count(n, {
        one: 'Une table de # ligne, avec ces colonnes :',
        other: 'Une table de # lignes, avec ces colonnes :',
      }),
    label: 'Ce que contient le fichier',
    more: (n) => count(n, { one: 'et # de plus', other: 'et # de plus' }),
    start: (name) => `Le début de ${name}, où se trouvent les mots :`,
  },
};
