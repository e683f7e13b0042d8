import type { SurfaceReason } from '@/lib/outcome/surface-reasons';
import { plurals } from '../plural';
import type { CheckWords, ComposerWords, SortWords, SuggestionWords } from './en';

const count = plurals('fr');

/** La partie de l’interface qui accompagne l’écriture. */
export const composer: ComposerWords = {
  way: 'Où vous écrivez',
  ways: { here: 'Écrire ici', page: 'Dans la page', sort: 'Trier des notes' },
  slots: {
    focus: 'Notre priorité',
    evidence: 'Ce que j’ai vu et entendu',
    meaning: 'Ce que cela veut dire',
    next: 'Prochain pas',
  },
  placeholders: {
    focus: 'Que cherchons-nous ensemble ?',
    evidence: 'Qui a dit ou fait quoi, et quand ?',
    meaning: 'Qu’est-ce que cela dit de leur pensée ?',
    next: 'Un geste, un jour ou une question',
  },
  begin: (slot) => `Façons de commencer : ${slot}`,
  beginShort: 'Commencer…',
  saved: 'Citations gardées de cette page',
  putIn: (words) => `Mettre : ${words}`,
  isIn: 'Dans votre note',
  putInDone: 'La citation est dans votre note.',
  hole: (words) => `À compléter : ${words}. La touche ⇥ mène au blanc suivant.`,
  backed: 'Je vous soutiens sur…',
  risks: { timing: 'Le temps', pride: 'La fierté', coverage: 'Le programme', evaluation: 'L’évaluation' },
  riskKept: (risk) => `Cette note dit « je vous soutiens » sur : ${risk}`,
  riskDrop: (risk) => `Enlever : ${risk}`,
  insert: 'Mettre dans la page',
  inserted: (field) => (field ? `La note est dans « ${field} ».` : 'La note est dans la page.'),
  notInserted: 'La page n’a pas pris la note. Elle est dans le presse-papiers : collez-la où vous voulez.',
  uncertain:
    'Impossible de voir si la page a pris la note. Si elle n’y est pas, collez-la : elle est dans le presse-papiers.',
  starterInserted: 'Le début de phrase est dans la page.',
};

export const whyNot: Record<SurfaceReason, string> = {
  'not-ready': 'Elle se charge encore. Réessayez dans un instant.',
  'api-missing': 'Elle ne laisse pas lire son texte.',
  'api-changed': 'Elle répond d’une façon que Shared Lens ne connaît pas ; le site a peut-être changé.',
  'no-answer': 'Elle n’a pas répondu à temps.',
  'multi-range': 'Plusieurs endroits sont sélectionnés à la fois. Sélectionnez-en un.',
  'read-only': 'On ne peut rien écrire à cet endroit.',
  'copy-disabled': 'La copie y est interdite.',
  composing: 'Un caractère y était en cours de saisie. Terminez-le et réessayez.',
  stale: 'Son texte a changé entre-temps. Réessayez.',
  'would-replace': 'Des mots y sont sélectionnés et seraient perdus. Cliquez là où les nouveaux doivent aller.',
  unverified: 'Relue, elle ne montre pas les mots tels qu’ils ont été donnés.',
  'unsupported-view': 'Cette vue ne montre aucun texte lisible.',
  'no-drawing': 'Rien ne peut être marqué dans son texte.',
  'other-frame': 'Le texte est celui d’une page d’un autre site dans celle-ci. Ouvrez-la dans son propre onglet.',
  'students-work':
    'Elle montre des travaux d’élèves ; Shared Lens y reste éteint jusqu’à ce que vous l’ouvriez dans ce cours.',
};

export const check: CheckWords = {
  label: 'Remarques',
  start: 'Relire ma note',
  stop: 'Arrêter la relecture',
  loading: 'Préparation de la relecture…',
  failed: 'La relecture n’a pas pu être chargée. Fermez le panneau et rouvrez-le ; votre note est gardée.',
  reading: 'La lecture continue…',
  parts: 'Dans cette note',
  partIn: (part) => `${part} : dans la note`,
  partOut: (part) => `${part} : pas encore`,
  part: { focus: 'Priorité', evidence: 'Vu et entendu', meaning: 'Sens', next: 'Prochain pas' },
  none: 'Aucune remarque pour cette note.',
  count: (n) => count(n, { one: '# remarque', other: '# remarques' }),
  more: (n) => count(n, { one: '# autre remarque attend derrière.', other: '# autres remarques attendent derrière.' }),
  show: (words) => `Montrer dans la note : ${words}`,
  tryThis: 'Vous pourriez commencer par',
  sharedWord: (term) => `Ce que nous entendons par « ${term} »`,
  put: 'L’insérer',
  ignore: 'Ignorer ici',
  alike: 'Toutes les pareilles',
  never: 'Jamais dans ce document',
  forNote: 'Pas pour cette note',
  notName: 'Pas un nom, à retenir',
  ignored: 'Cette remarque ne revient pas.',
  remembered: (name) => `« ${name} » ne sera plus pris pour un élève.`,
  restore: 'Remontrer toutes les remarques',
  terms: 'Mots communs dans votre note',
  openWord: 'Ouvrir dans Mots communs',
  field: (label) => `Suit « ${label} » dans la page`,
  response: (title) => `Toutes vos réponses dans « ${title} » se lisent comme une seule note`,
  fieldUnnamed: 'Suit le champ où vous écrivez',
  fieldHint: 'Cliquez dans le champ de la page où vous écrivez, puis revenez ici.',
  before: 'Ce qui était là avant que vous commenciez est laissé tel quel.',
  onlyBefore: 'Tout ce champ était là avant que Shared Lens regarde ; il est laissé tel quel.',
  mine: 'Ces mots sont les miens : les relire',
  empty: 'Le champ est vide. Les remarques viennent pendant que vous écrivez.',
};

export const sort: SortWords = {
  intro: 'Collez des notes prises sur papier, tablette ou téléphone. Elles viennent une phrase à la fois.',
  paste: 'Vos notes',
  file: 'Ouvrir un fichier texte',
  begin: 'Trier ces notes',
  at: (at, of) => `Phrase ${at} sur ${of}`,
  keys: '1 à 3 gardent sous un point à observer ; Entrée passe sans garder.',
  nothing: 'Aucun point à observer ne ressort ici.',
  other: 'Un autre point à observer',
  skip: 'Passer',
  stop: 'Arrêter ici',
  done: (saved) => `Toutes les phrases sont triées ; ${saved}.`,
  savedCount: (n) => count(n, { one: '# citation gardée', other: '# citations gardées' }),
  again: 'Trier d’autres notes',
  notSaved: 'Certaines phrases n’ont pas pu être gardées. Elles sont de nouveau ci-dessous.',
  tooLong: 'Seuls les 200 000 premiers caractères ont été pris.',
};

export const suggestions: SuggestionWords = {
  mark: 'Suggéré',
  quoted: (words) => `« ${words} »`,
  because: (reasons) => `parce que : ${reasons}`,
};
