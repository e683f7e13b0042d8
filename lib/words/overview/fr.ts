import { plurals } from '../plural';
import type { OverviewWords } from './en';

const count = plurals('fr');

export const fr: OverviewWords = {
  home: {
    title: 'Temps, retours, priorité, suivi',
    loading: 'Lecture de votre carnet…',
    open: 'Montrer ce qu’il y a derrière',
    close: 'Replier',
    incomplete: 'Incomplète :',
    time: {
      title: 'Temps, cette semaine',
      complete: (minutes) => `${minutes} avec une priorité et un suivi`,
      incomplete: (minutes) => `${minutes} encore sans priorité ou sans suivi`,
      lacking: (n) =>
        count(n, { one: '# visite n’est pas encore complète.', other: '# visites ne sont pas encore complètes.' }),
      next: 'Aucune visite cette semaine. Ouvrez le panneau dans une classe ou une PLC et commencez-en une ; 20 minutes suffisent.',
    },
    feedback: {
      title: 'Retours, les quatre dernières semaines',
      given: (n) => count(n, { one: '# note transmise', other: '# notes transmises' }),
      next: 'Aucune note transmise ces quatre dernières semaines. Terminez une visite dans le panneau et copiez la note pour l’enseignant·e.',
    },
    focus: {
      title: 'Priorité',
      chosen: (n) => count(n, { one: '# point en priorité', other: '# points en priorité' }),
      next: 'Aucune priorité n’est choisie. Choisissez un à trois points :',
      choose: 'aller aux préférences',
    },
    followThrough: {
      title: 'Suivi',
      open: (n) => count(n, { one: '# suivi est ouvert', other: '# suivis sont ouverts' }),
      overdue: (n) => count(n, { one: '# était prévu avant aujourd’hui', other: '# étaient prévus avant aujourd’hui' }),
      by: (day) => `Prévu ${day} :`,
      next: 'Aucun suivi n’est ouvert. À la fin d’une visite, choisissez le jour où vous y reviendrez.',
    },
  },
  pictures: {
    title: 'Images',
    intro:
      'Des nombres de passages gardés. Ils montrent ce qui a été cherché et noté, et ne disent rien de la valeur de quiconque.',
    loading: 'Comptage…',
    print: 'Imprimer',
    lookFor: 'Point à observer',
    sum: 'Toutes',
    weeks: {
      title: 'Citations gardées par point et par semaine',
      about: 'Un champ plus foncé contient plus de citations. Choisissez un champ pour les lire.',
      cell: (lookFor, week, n) =>
        count(n, {
          one: `${lookFor}, semaine du ${week} : # citation`,
          other: `${lookFor}, semaine du ${week} : # citations`,
        }),
      next: 'Aucune citation gardée ces seize dernières semaines. Étiquetez un passage, et il comptera ici.',
    },
    levels: {
      title: 'Ce qui a été vu, par point',
      about: 'Combien de citations portent chacun. Choisissez un nombre pour les lire.',
      cell: (lookFor, level, n) =>
        count(n, { one: `${lookFor}, ${level} : # citation`, other: `${lookFor}, ${level} : # citations` }),
      next: 'Aucune citation ne dit encore ce qui a été vu. Sous « Plus », en étiquetant, vous pouvez dire où était la réflexion.',
    },
    focus: {
      title: 'Notes qui nomment la priorité',
      meaning:
        'Une note nomme la priorité quand elle dit le titre d’un point prioritaire de sa visite, ou un de ses mots communs. Seules comptent les notes de visites avec une priorité.',
      month: 'Mois',
      naming: 'Notes qui la nomment',
      of: (naming, notes) => `${naming} sur ${count(notes, { one: '# note', other: '# notes' })}`,
      next: 'Aucune note d’une visite avec une priorité n’a encore été transmise.',
    },
    overlap: {
      title: 'Une seule priorité, ou deux ?',
      about:
        'Les points prioritaires dans les notes de deux carnets, mois par mois : celui d’un accompagnateur et celui de la direction, par exemple. Une note compte quand elle a été remise après une visite qui avait une priorité. On voit de quoi deux personnes ont parlé, non si c’était bien fait, et rien sur un enseignant. Les fichiers sont seulement regardés ; rien n’en est gardé.',
      first: 'Premier fichier (vide : ce carnet)',
      second: 'Second fichier',
      mine: 'Ce carnet',
      next: 'Choisissez un paquet (.lens.json) enregistré par une ou un collègue, pour le poser à côté de ce carnet.',
      reading: 'Lecture du fichier…',
      locked: 'Ce fichier est verrouillé par une phrase secrète. Seuls des fichiers ouverts se comparent.',
      refused: 'Ce fichier ne peut pas être lu :',
      nothing: 'Aucun des deux n’a de note d’une visite avec une priorité.',
      only: (name: string) =>
        `Dans ${name}, aucune note ne vient d’une visite avec une priorité : il n’y a rien à comparer.`,
      month: 'Mois',
      counts: (first: number, second: number) => `${first} · ${second}`,
      key: (first: string, second: string) =>
        `Notes dans ${first} · notes dans ${second}. Case pleine et en gras : prioritaire dans les deux.`,
      cell: (lookFor: string, month: string, first: number, second: number) =>
        `${lookFor}, ${month} : prioritaire dans ${count(first, { one: '# note', other: '# notes' })} du premier et ${count(second, { one: '# note', other: '# notes' })} du second`,
      shared: 'Prioritaire dans les deux',
      of: (both: number, all: number) => `${both} sur ${all}`,
    },
  },
  checkIn: {
    title: 'Point à deux',
    intro: 'Une page pour coach et direction sur le travail avec un·e enseignant·e. Des codes tiennent lieu de noms.',
    nobody: 'Aucune visite n’a encore d’enseignant·e. Choisissez avec qui en commençant une visite dans le panneau.',
    person: 'Code de l’enseignant·e',
    choose: 'Choisissez un code',
    since: 'Depuis',
    heading: (code, since) => `Point à deux : ${code}, depuis ${since}`,
    copy: 'Copier la page',
    copied: 'La page est dans le presse-papiers.',
    notCopied: 'La page n’a pas pu être copiée.',
    none: 'aucune choisie',
    foci: 'Priorités',
    mine: 'Dans mon carnet maintenant',
    theirs: 'Dans ces visites',
    quotes: 'Citations gardées',
    noQuotes: 'Aucune citation n’a été gardée dans ces visites.',
    open: 'Suivis et promesses ouverts',
    openFrom:
      'Elles viennent des suivis des visites ci-dessus : chacun a une date et n’est pas marqué comme fait. Ce qui a été promis ailleurs n’y est pas.',
    nothingOpen: 'Rien n’est ouvert.',
    goals: 'Nos objectifs',
    decided: 'Décidé auparavant, et toujours valable',
    decision: 'Nous décidons',
    revisit: (day) => `y revenir le ${day}`,
    decide: 'Notez la décision',
    revisitOn: 'Y revenir le',
    keepDecision: 'Garder la décision',
    decisionKept: 'La décision est gardée. Elle figure sur la page, et au prochain point à deux.',
    allDecisions: 'Tous les objectifs et décisions',
    all: 'Toutes les citations de ces visites',
  },
};
