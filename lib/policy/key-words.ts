/**
 * What an administrator reads about each key, in the console of the browser and in docs/admin.md. Apart from the keys, because the background reads
 * policies and shows no such word.
 */
import { FORMAT_IDS } from '@/lib/exchange/format-ids';
import type { PolicyName } from './keys';

interface KeyWords {
  title: string;
  description: string;
}

export const POLICY_KEY_WORDS: Readonly<Record<PolicyName, KeyWords>> = {
  organisation: {
    title: 'Organisation',
    description: 'The name that leaders see behind “Set by”, such as Riverside.',
  },
  helpLink: {
    title: 'Help link',
    description: 'Where leaders find help. An https address; it is opened only when a leader clicks it.',
  },
  lensPack: {
    title: 'Lens',
    description:
      'The shared words and look-fors, as the text of a lens file (JSON). Raise its version number with every change of its words.',
  },
  lensLocked: {
    title: 'Lens is locked',
    description: 'Leaders cannot choose another lens. Other lenses stay readable, and old quotes keep theirs.',
  },
  vision: {
    title: 'Vision',
    description: 'One line at the top of the panel.',
  },
  objectives: {
    title: 'Objectives',
    description: 'The district’s objectives, shown under the vision. At most 12.',
  },
  focus: {
    title: 'Focus',
    description: 'One to three look-fors, by their ids in the lens, that come first everywhere.',
  },
  extraHosts: {
    title: 'Further sites',
    description:
      'Sites offered to leaders as “your district works here”: one click and the browser’s question allow each. Browsers let no policy grant them; a package built with --hosts needs no question.',
  },
  disabledHosts: {
    title: 'Sites without Shared Lens',
    description:
      'On these sites Shared Lens does not work, not even after a click. *.our.org covers everything under it.',
  },
  panelDefault: {
    title: 'Where the panel opens',
    description: 'page: beside the text, in the page. native: in the browser’s own side panel.',
  },
  retentionDays: {
    title: 'Days that quotes are kept',
    description:
      'Quotes, visits, notes, goals and decisions that were last changed longer ago are deleted for good. 30 to 3650.',
  },
  legalHold: {
    title: 'Legal hold',
    description: 'Nothing is deleted for good, neither by retention nor by a person, as long as this is on.',
  },
  disabledFormats: {
    title: 'Formats that are off',
    description: `File formats that leaders cannot export: ${FORMAT_IDS.join(', ')}.`,
  },
  anonymiseAlways: {
    title: 'Names always taken out',
    description: 'Every export takes the names of staff and students out.',
  },
  purposeLabels: {
    title: 'Purposes of an export',
    description:
      'The purposes that a leader chooses from; the chosen one stands in the file. None: they write their own.',
  },
  locale: {
    title: 'Language',
    description: 'The language of Shared Lens; the lens keeps the language that it is written in.',
  },
  levels: {
    title: 'Levels',
    description:
      'on: leaders may mark levels. private: levels stay on the device and are in no export. off: nobody marks levels.',
  },
  staffNames: {
    title: 'Names of staff',
    description: 'names: leaders keep a list with names. codes: only codes are kept, never a name.',
  },
  graderSurfaces: {
    title: 'Pages where students’ work is graded',
    description: 'Whether Shared Lens works on pages that show a student’s work for grading, such as SpeedGrader.',
  },
};
