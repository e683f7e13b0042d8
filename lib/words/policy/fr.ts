import { plurals } from '../plural';
import type { policy as en } from './en';

const count = plurals('fr');

export const policy: typeof en = {
  managed: 'Fixé par votre district',
  setBy: (organisation) => `Fixé par ${organisation}`,
  district: 'votre district',
  lens: (version) => `points à observer ${version}`,
  received: (day) => `reçu le ${day}`,
  beside: (lens) => `à côté ${lens}`,
  help: 'Aide',
  objectives: 'Nos objectifs',
  lensRefused:
    'Les points à observer envoyés par votre district n’ont pas pu être lus. Vous gardez ceux que vous voyez, rien n’est perdu. Votre administrateur trouve la raison sous « Diagnostic », dans votre carnet.',
  diagnostics: 'Diagnostic',
  diagnosticsHint:
    'Pour votre administrateur : les versions, ce qui a été fixé pour vous et ce qui n’a pas marché dernièrement. Rien de ce que vous gardez n’y figure, et rien n’est envoyé.',
  diagnosticsCopy: 'Copier',
  diagnosticsCopied: 'C’est dans le presse-papiers.',
  refused: (n) =>
    count(n, {
      one: 'Un réglage de votre district n’a pas pu être utilisé ; tout le reste fonctionne.',
      other: '# réglages de votre district n’ont pas pu être utilisés ; tout le reste fonctionne.',
    }),
  settled: 'Certains de ces réglages se contredisent ; le plus prudent vaut.',
};
