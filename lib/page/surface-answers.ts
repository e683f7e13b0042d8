/** What a page's script and a framed document's answer alike: whatever the surface itself can say of the open document. */
import type { DocumentRef } from '@/lib/evidence/records';
import { done } from '@/lib/outcome/outcome';
import type { Surface } from '@/lib/surfaces/surface';
import type { PageAnswers } from './answer-page';

type SurfaceAnswers = Pick<PageAnswers, 'capture' | 'recapture' | 'reveal' | 'point' | 'surface'>;

/** `look` looks for all kept quotes anew: a quote that was saved a moment ago must not be said to be gone. */
export const surfaceAnswers = (
  surface: Surface,
  documentNow: () => Promise<DocumentRef>,
  look: () => Promise<void>,
): SurfaceAnswers => ({
  capture: async () => {
    const [read, open] = await Promise.all([surface.capture(), documentNow()]);
    return read.ok ? done(read.value.map((passage) => ({ ...passage, document: open }))) : read;
  },
  recapture: async ({ id, place }) => {
    const [read, open] = await Promise.all([surface.recapture(id, place), documentNow()]);
    return read.ok ? done({ ...read.value, document: open }) : read;
  },
  reveal: ({ id }) => look().then(() => surface.reveal(id)),
  point: ({ id }) => surface.point(id),
  surface: () => done(surface.report()),
});
