import type { Snippet, SnippetKind, Speaker, Tag } from '@/lib/evidence/records';
import type { LensPack, LensRef, LookFor } from '@/lib/lens/pack';

/** The words a person reads for what a snippet holds as ids, for files that people open. */
export interface LensWords {
  lensTitle(ref: LensRef): string;
  lookFor(ref: LensRef, id: string): string;
  /** The level's own label ("Opening up"), or nothing when none was said. */
  level(ref: LensRef, tag: Tag): string;
}

/** The words of the given lenses. The exact version comes first; another version of the same lens serves when it is not there. */
export function lensWords(lenses: readonly LensPack[]): LensWords {
  const byRef = new Map<string, Map<string, LookFor>>();
  const titles = new Map<string, string>();
  for (const pack of lenses) {
    const lookFors = new Map(pack.lookFors.map((lookFor) => [lookFor.id, lookFor]));
    byRef.set(`${pack.id} ${pack.version}`, lookFors);
    titles.set(pack.id, pack.title);
    if (!byRef.has(pack.id)) byRef.set(pack.id, lookFors);
  }
  const find = (ref: LensRef, id: string): LookFor | undefined =>
    (byRef.get(`${ref.id} ${ref.version}`) ?? byRef.get(ref.id))?.get(id);
  return {
    lensTitle: (ref) => titles.get(ref.id) ?? '',
    lookFor: (ref, id) => find(ref, id)?.title ?? id,
    level: (ref, tag) => {
      if (tag.level === null) return '';
      return find(ref, tag.lookForId)?.levels.find((one) => one.level === tag.level)?.label ?? '';
    },
  };
}

export const KIND_WORDS: Readonly<Record<SnippetKind, string>> = {
  noticing: 'Noticing',
  'bright-spot': 'Bright spot',
  opportunity: 'Opportunity',
  'protected-risk': "I've got your back",
};

export const SPEAKER_WORDS: Readonly<Record<Speaker, string>> = {
  student: 'Student',
  teacher: 'Teacher',
  leader: 'Leader',
};

export const speakerWords = (snippet: Snippet): string =>
  snippet.speaker === null ? '' : SPEAKER_WORDS[snippet.speaker];
