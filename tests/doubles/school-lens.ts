import { builtInLens } from '@/lib/lens/built-in';
import type { LensPack, LookFor } from '@/lib/lens/pack';

const [sample] = builtInLens.lookFors as [LookFor];

const lookFor = (id: string, title: string, guidingQuestion: string): LookFor => ({
  ...sample,
  id,
  domainId: 'ours',
  title,
  guidingQuestion,
  definitionIds: [],
  sources: [],
});

/** What a school looks for beside its district's lens. */
export const schoolLens: LensPack = {
  ...builtInLens,
  id: '5c0001e5-0000-4000-8000-000000000001',
  version: '1.2.0',
  title: 'Lincoln Elementary look-fors',
  domains: [
    { id: 'ours', title: 'Two languages', question: 'Can every child say it in their own words?', color: '#8A4B00' },
  ],
  lookFors: [
    lookFor('lf-two-languages', 'Students reason in both languages', 'In which language is the thinking strongest?'),
    lookFor('lf-gestures', 'Gestures and drawings carry ideas', 'What is said without words?'),
  ],
  definitions: [],
  sentenceStarters: [],
  sources: [],
};
