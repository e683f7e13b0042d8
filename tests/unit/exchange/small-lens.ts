import type { LensPack } from '@/lib/lens/pack';

/** A whole lens of one look-for, as a district might start; frozen, because files of released versions hold it. */
export const smallLens: LensPack = {
  schema: 'shared-lens-pack/1',
  id: '6d1c0f8e-3a5b-4c59-9a37-0b6f3d9f1aff',
  version: '1.0.0',
  title: 'Maple District lens',
  language: 'en-US',
  license: 'CC BY 4.0',
  purpose: 'One look-for that every school starts with.',
  notFor: ['Teacher evaluation'],
  gradeBands: [{ id: '3-5', label: 'Grades 3-5' }],
  settings: [{ id: 'partners', label: 'Partners' }],
  levelScale: {
    type: 'ordinal',
    min: 0,
    max: 3,
    labels: ['Mostly with the teacher', 'Opening up', 'Shared', 'Mostly with students'],
    notObserved: { code: 'not-observed', label: 'Not seen this time' },
    notObservedRule: 'Missing, never level 0.',
    unit: 'One visit window.',
    caution: 'Levels describe a window, not a teacher.',
  },
  domains: [{ id: 'D1', title: 'Élèves & “thinking”', question: 'Can we hear why?', color: '#1B5E20' }],
  definitions: [],
  lookFors: [
    {
      id: 'lf-why',
      domainId: 'D1',
      title: 'Students say why',
      guidingQuestion: 'Do they give a reason?',
      definitionIds: [],
      levels: ([0, 1, 2, 3] as const).map((level) => ({
        level,
        label: ['Mostly with the teacher', 'Opening up', 'Shared', 'Mostly with students'][level] ?? '',
        descriptor:
          ['Answers only.', 'Steps, when asked.', 'A how and a why – “½ of ¾”.', 'Reasons unasked.'][level] ?? '',
        studentEvidence: ['“It has to be less than one.”'],
        teacherEvidence: ['“How do you know?”'],
      })),
      reflectionPrompts: ['Who gave the reason?'],
      sentenceStarters: ['I heard a student say …'],
      markNotObservedWhen: 'No one shared.',
      gradeNotes: {},
      sources: [],
    },
  ],
  sentenceStarters: [],
  leaderTasks: [],
  continuum: { source: 'own', use: 'Self-placement.', levels: [] },
  flags: { source: 'own', items: [] },
  sources: [],
  programNames: [],
  writing: {
    courtesies: { finding: 'never', note: 'Thanks is not a finding.', examples: ['Thank you for having me.'] },
  },
};
