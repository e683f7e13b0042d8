import type { Grouping } from '@/lib/evidence/grouping';
import { plurals } from '../plural';

const count = plurals('en');

/** Finding, ordering and changing saved quotes, in English. Its shape binds the other languages. */
export const en = {
  filters: {
    more: 'More filters',
    levels: 'What you saw',
    from: 'From',
    to: 'Until',
    visit: 'Visit',
    anyVisit: 'Any visit, or none',
    school: 'School',
    anySchool: 'All schools',
    teacher: 'Code of the teacher',
    anyTeacher: 'All codes',
    lens: 'Version of the look-fors',
    anyLens: 'All versions',
    version: (version: string) => `Version ${version}`,
    ways: 'How it came here',
    way: { read: 'Read on its page', pasted: 'Pasted or typed', brought: 'From a file' },
  },
  views: {
    by: 'Put together by',
    byTime: 'Time, newest first',
    byWhat: { 'look-for': 'Look-for', visit: 'Visit', document: 'Document' } satisfies Record<Grouping, string>,
    noVisit: 'Not from a visit',
    view: 'View',
    noView: 'Not a kept view',
    keep: 'Keep this view',
    keepIt: 'Keep',
    name: 'Name of the view',
    kept: (name: string) => `The view “${name}” is kept.`,
    drop: (name: string) => `Let go of the view: ${name}`,
  },
  many: {
    label: 'Chosen quotes',
    choose: 'Choose…',
    chooseOne: (words: string) => `Choose: ${words}`,
    chosen: (n: number) => count(n, { one: '# quote chosen', other: '# quotes chosen' }),
    tag: 'Add a look-for',
    tagLabel: 'Look-for to add to the chosen quotes',
    tagged: (n: number) => count(n, { one: '# quote has it now.', other: '# quotes have it now.' }),
    move: 'Move to a visit',
    moveLabel: 'Visit that the chosen quotes belong to',
    noVisit: 'No visit',
    moved: (n: number) => count(n, { one: '# quote moved.', other: '# quotes moved.' }),
    handOn: 'Hand on',
    remove: 'Delete',
    removed: (n: number) => count(n, { one: '# quote deleted.', other: '# quotes deleted.' }),
    clear: 'Choose none',
  },
};

export type EvidenceWords = typeof en;
