/** The texts that the tag suggestions learn from: the hand-written voices, and the lens's own words. */
import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { LensPack } from '@/lib/lens/pack';
import { ownWords } from '@/lib/lens/suggest/lens-engine';

/** A passage with the look-fors that it is evidence about; none when no look-for fits. */
export const passageSchema = z.object({ id: z.string(), text: z.string(), lookFors: z.array(z.string()) });
export type Passage = z.infer<typeof passageSchema>;
export interface Example extends Passage {
  voice: string;
}

const folder = new URL('../../lib/lens/suggest/training/', import.meta.url);

export const readPassages = (file: string | URL): Passage[] => JSON.parse(readFileSync(file, 'utf8')) as Passage[];

/** The hand-written examples, voice by voice in alphabetical order. */
export function handWritten(): Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) =>
      readPassages(new URL(name, folder)).map((item) => ({ ...item, voice: name.replace('.json', '') })),
    );
}

/** Every sentence of a look-for as an example of that look-for. */
export function fromLens(lens: LensPack): Example[] {
  return lens.lookFors.flatMap((lookFor) => {
    const texts = [
      lookFor.title,
      lookFor.guidingQuestion,
      ...lookFor.levels.flatMap((level) => [level.descriptor, ...level.studentEvidence, ...level.teacherEvidence]),
      ...Object.values(lookFor.gradeEvidence ?? {}).flatMap((band) => band.flatMap((item) => item.studentEvidence)),
      ...lookFor.reflectionPrompts,
      ...lookFor.sentenceStarters,
      // What a lens engine asks the model, to know a look-for of a district by its words.
      ownWords(lookFor),
    ];
    return texts.map((text, i) => ({ id: `${lookFor.id}-${i}`, text, lookFors: [lookFor.id], voice: 'lens' }));
  });
}
