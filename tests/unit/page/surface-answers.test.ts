import { expect, it } from 'vitest';
import { done, failed } from '@/lib/outcome/outcome';
import { surfaceAnswers } from '@/lib/page/surface-answers';
import type { Surface } from '@/lib/surfaces/surface';
import { GRADE_4_NOTE } from '../store/tagging';

it('shows a quote that was saved a moment ago: it is looked for before anybody says that it is gone', async () => {
  const placed = new Set<string>();
  const surface = {
    reveal: (id: string) => (placed.has(id) ? done(undefined) : failed('not-found')),
  } as unknown as Surface;
  const { reveal } = surfaceAnswers(
    surface,
    async () => GRADE_4_NOTE,
    async () => void placed.add('new'),
  );
  expect(await reveal({ id: 'new' })).toEqual(done(undefined));
  expect(await reveal({ id: 'deleted' })).toMatchObject({ reason: 'not-found' });
});
