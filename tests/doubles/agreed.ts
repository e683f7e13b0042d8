import type { DeskPortDouble } from './desk-port';

/** Two goals, one overdue and one that does not say why; two decisions with K7M2, one of them of today and for the first goal; one that was kept. */
export async function agreed({ goals }: DeskPortDouble): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const said = [
    {
      kind: 'goal',
      text: 'Every class hears three voices before an answer counts.',
      why: 'One voice is one way of thinking.',
      madeOn: '2025-09-08',
    },
    {
      kind: 'goal',
      text: 'Students give reasons in every lesson, in the language in which they think, and their partner can say the reason back.',
      madeOn: '2025-09-08',
      revisitOn: '2026-01-20',
    },
    { kind: 'decision', text: 'The first question is planned together.', madeOn: '2026-01-12', teacherCode: 'K7M2' },
    {
      kind: 'decision',
      text: 'Number talks on Tuesdays.',
      madeOn: today,
      revisitOn: '2099-03-01',
      teacherCode: 'K7M2',
    },
  ] as const;
  let first: string | null = null;
  for (const one of said) {
    const goalId = 'revisitOn' in one && one.kind === 'decision' ? first : null;
    const kept = await goals.add({ revisitOn: null, ...one, goalId });
    if (!kept.ok) throw new Error(kept.reason);
    first ??= kept.value.id;
  }
  const done = await goals.add({
    kind: 'decision',
    text: 'The staff meeting opens with a task.',
    madeOn: '2025-10-01',
    revisitOn: null,
  });
  if (!done.ok) throw new Error(done.reason);
  await goals.change(done.value.id, { state: 'kept' });
}
