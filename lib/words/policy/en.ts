import { plurals } from '../plural';

const count = plurals('en');

/** What the district set, in English. Its shape binds the other languages. */
export const policy = {
  /** Beside a setting that cannot be changed here. */
  managed: 'Set by your district',
  setBy: (organisation: string) => `Set by ${organisation}`,
  district: 'your district',
  lens: (version: string) => `look-fors ${version}`,
  received: (day: string) => `received ${day}`,
  beside: (lens: string) => `beside it ${lens}`,
  help: 'Help',
  objectives: 'Our objectives',
  lensRefused:
    'The look-fors that your district sent could not be read. You keep the ones you see, and nothing is lost. Your administrator finds the reason under “Diagnostics” in your notebook.',
  diagnostics: 'Diagnostics',
  diagnosticsHint:
    'For your administrator: versions, what was set for you, and what did not work lately. Nothing of what you keep is in it, and nothing is sent.',
  diagnosticsCopy: 'Copy',
  diagnosticsCopied: 'It is on the clipboard.',
  refused: (n: number) =>
    count(n, {
      one: 'One setting from your district could not be used; everything else works.',
      other: '# settings from your district could not be used; everything else works.',
    }),
  settled: 'Some of these settings contradict each other; the more careful one holds.',
};
