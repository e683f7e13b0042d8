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
    minutes: 'Y laisser la durée des visites',
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
  kinds: {
    staff: 'Personnes',
    visits: 'Visites',
    agreements: 'Objectifs et décisions',
    snippets: 'Citations',
    ratings: 'Marques',
  },
  place: {
    title: 'Fichiers et sauvegarde',
  },
  take: {
    title: 'Faire entrer des fichiers',
    what: 'D’un autre appareil, d’une sauvegarde ou d’un collègue. Vous voyez d’abord ce qui changerait ; puis tout entre, ou rien.',
    choose: 'Choisissez un ou plusieurs fichiers',
    kinds:
      'Fichiers et sauvegardes Shared Lens, feuilles de calcul de chez nous ou d’un formulaire de visite (CSV, Excel), annotations web, livres de codes et grilles CASE.',
    reading: 'Lecture…',
    taking: (n) => count(n, { one: 'Entrée : # élément jusqu’ici…', other: 'Entrée : # éléments jusqu’ici…' }),
    taken: 'C’est dans votre carnet.',
    takenBack: 'Annulé. Votre carnet est comme avant.',
    cancelled: 'Arrêté. Rien n’a changé.',
    wrong: 'Cette phrase n’ouvre pas le fichier.',
    passphrase: 'Phrase secrète du fichier',
    unlock: 'L’ouvrir',
    refused: 'Rien de ceci n’a été pris :',
    take: 'Le faire entrer',
    cancel: 'Arrêter',
    takeBack: 'L’annuler',
    problem: (file, place, why) => `${file}, ${place} : ${why}.`,
  },
  sheet: {
    title: 'Qu’y a-t-il dans chaque colonne ?',
    what: (rows) =>
      count(rows, {
        one: 'On dirait les réponses d’un formulaire, avec # ligne. Chaque ligne devient une visite.',
        other: 'On dirait les réponses d’un formulaire, avec # lignes. Chaque ligne devient une visite.',
      }),
    column: (name) => `Colonne ${name}`,
    roles: {
      leave: 'Ne pas la prendre',
      date: 'Date de la visite',
      teacher: 'Enseignant',
      school: 'École',
      topic: 'Sujet',
      note: 'Note pour l’enseignant',
      quotes: 'Citations ; l’indicateur d’après leurs mots',
    },
    quote: (lookFor) => `Citations : ${lookFor}`,
    mark: (lookFor) => `Marque : ${lookFor}`,
    needsDate: 'Dites quelle colonne contient la date.',
    next: 'Montrer ce qui entrerait',
  },
  summary: {
    nothing: 'Votre carnet a déjà tout cela. Rien ne changerait.',
    purposes: (list) => `Le fichier dit à quoi il sert : ${list}`,
    new: 'nouveau',
    changed: 'changé',
    same: 'pareil',
    removed: 'part',
    lenses: (list) => `Il apporte ce qu’il observe : ${list}`,
    examples: 'Les premières des nouvelles citations',
    conflicts: (n) => count(n, { one: '# a été changée des deux côtés', other: '# ont été changées des deux côtés' }),
    both: (here, file) => `Votre note : ${here || '–'} / Dans le fichier : ${file || '–'}`,
    fileStays: 'Celle du fichier est plus récente et reste.',
    hereStays: 'La vôtre est plus récente et reste.',
    refused: 'Ce qui n’est pas pris',
    refusal: (n, why) => `${n} : ${why}`,
  },
  refusals: {
    'deleted-for-good': 'supprimé ici pour de bon',
    'unknown-space': 'le fichier ne dit pas à qui ils sont',
    'unknown-lens': 'ce qu’ils observent n’est pas dans le fichier',
    'unknown-kind': 'un type d’élément plus récent ; mettez Shared Lens à jour pour le prendre',
    'lens-differs': 'une autre version de ce que vous observez ; la vôtre reste',
    'older-mark': 'vous avez marqué plus tard la même chose de la même visite',
    'code-taken': 'le code est ici celui de quelqu’un d’autre',
  },
  backup: {
    title: 'Sauvegarder mon carnet',
    what: 'Tout dans un fichier : citations, notes, visites, marques et personnes, avec leurs noms. Gardez-le là où vous seul pouvez le lire.',
    remind: (n) =>
      n > 1000
        ? 'Plus de 1 000 citations ne sont dans aucune sauvegarde.'
        : count(n, {
            one: '# citation n’est dans aucune sauvegarde.',
            other: '# citations ne sont dans aucune sauvegarde.',
          }),
    never: 'Il n’y a pas encore de sauvegarde.',
    last: (day, n) =>
      `Dernière sauvegarde : ${day}. Depuis, ${n > 1000 ? 'plus de 1 000 nouvelles citations' : count(n, { one: '# nouvelle citation', other: '# nouvelles citations' })}.`,
    lock: 'La verrouiller par une phrase secrète (facultatif)',
    lockMust: 'Phrase secrète',
    mustLock:
      'Votre district ne laisse sortir noms et niveaux de cet appareil que sous clé : la sauvegarde demande une phrase secrète.',
    lockHint: 'Notez-la : sans elle personne ne peut ouvrir la sauvegarde, nous non plus.',
    make: 'Sauvegarder maintenant',
    making: (n) =>
      count(n, {
        one: 'Préparation de la sauvegarde : # citation jusqu’ici…',
        other: 'Préparation de la sauvegarde : # citations jusqu’ici…',
      }),
    saved: (name, n) =>
      `Remis au navigateur sous le nom ${name}, avec ${count(n, { one: '# citation', other: '# citations' })}.`,
    restore: 'Pour la restaurer, faites entrer le fichier, ici ou sur un autre appareil.',
  },
  problems: {
    'too-large': 'le fichier dépasse {limit} Mo, le plus qui se lit en une fois',
    empty: 'le fichier est vide',
    'not-utf8': 'le texte n’est pas en UTF-8 ; enregistrez-le de nouveau en « UTF-8 »',
    utf16: 'le texte est en UTF-16 ; enregistrez-le de nouveau en « UTF-8 »',
    truncated: 'le fichier finit trop tôt ; il n’a pas été copié ou enregistré en entier',
    'too-deep': 'les valeurs sont imbriquées sur plus de {limit} niveaux, ce qu’aucun de nos fichiers n’a',
    'not-json': 'ce n’est pas du JSON : ici devrait se trouver {expected}',
    'not-xml': 'ce n’est pas du XML bien formé : {detail}',
    'xml-doctype':
      'le fichier déclare un type de document (DTD) ; il est refusé, car ses entités peuvent servir à attaquer',
    'not-zip': 'ce n’est pas un fichier zip, ou il est abîmé',
    'zip-bomb': 'décompressé, le fichier dépasserait {limit} Mo ; il est refusé',
    'zip-path': 'le zip contient un fichier hors de son dossier (« {name} ») ; il est refusé',
    'zip-twice': 'le zip contient deux fichiers du nom « {name} » ; il est refusé',
    'wrong-format': 'ce n’est pas un fichier {expected}',
    'future-version':
      'il vient d’un Shared Lens plus récent (version {version} du format ; celui-ci lit jusqu’à {known}). Mettez d’abord Shared Lens à jour',
    'missing-column': 'la colonne « {column} » manque',
    'wrong-cells': 'cette ligne a {found} cellules et l’en-tête {expected}',
    'stray-quote': 'un guillemet se trouve dans une cellule sans être doublé',
    'open-quote': 'un guillemet est ouvert et jamais fermé',
    'bad-value': '{detail}',
    missing: '« {name} » manque',
    'duplicate-id': 'l’identifiant « {id} » sert deux fois',
    'unknown-id': '« {id} » est désigné mais n’est nulle part dans le fichier',
    'no-quote': 'il n’y a pas de mots cités (pas de sélecteur de texte)',
    'no-look-for': 'aucune de ses étiquettes n’est dans cette lentille',
    'wrong-levels': '« {name} » a {found} niveaux ; une lentille en a quatre',
    'unknown-ending':
      'les fichiers en « {name} » ne se lisent pas ; ceux de Shared Lens, nos CSV, annotations web, livres de codes et paquets CASE se lisent',
    'only-codes':
      'un livre de codes n’a pas de niveaux, aucune lentille ne peut en être faite ; il contient {found} sur {all} de ce que celle-ci observe',
    'no-rows': 'il n’y a pas de lignes sous l’en-tête',
    'no-date': 'la date « {value} » n’est pas comprise, la ligne n’est donc pas prise',
    'no-level': '« {value} » n’est pas un niveau de cet indicateur, aucune marque n’est donc prise',
    'no-clear-look-for':
      'les mots « {words} » ne montrent clairement aucun indicateur, aucune citation n’est donc prise',
    'too-many-columns': 'la feuille a plus de {limit} colonnes',
    'wrong-passphrase': 'la phrase secrète n’est pas la bonne, ou le fichier a été changé',
  },
};
