/** Adding and taking out whole items of a lens. What pointed to an item that goes is taken out with it, so that no link is left open. */
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { LEVELS } from '../levels';
import type { LensPack, LookFor } from '../pack';

/** A key that no item of the list has: `lf-students-decide`, `lf-students-decide-2`, … */
function freshId(prefix: string, title: string, items: readonly { id: string }[]): string {
  const words =
    title
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const base = `${prefix}-${words.slice(0, 4).join('-') || 'new'}`;
  const there = new Set(items.map(({ id }) => id));
  let id = base;
  for (let n = 2; there.has(id); n++) id = `${base}-${n}`;
  return id;
}

export function addLookFor(pack: LensPack, domainId: string, title: string): Outcome<{ pack: LensPack; id: string }> {
  if (!pack.domains.some(({ id }) => id === domainId)) return failed('not-found', domainId);
  const id = freshId('lf', title, pack.lookFors);
  const added: LookFor = {
    id,
    domainId,
    title,
    guidingQuestion: title,
    definitionIds: [],
    levels: LEVELS.map((level) => ({
      level,
      label: pack.levelScale.labels[level] ?? `${level}`,
      descriptor: pack.levelScale.labels[level] ?? `${level}`,
      studentEvidence: [],
      teacherEvidence: [],
    })),
    reflectionPrompts: [],
    sentenceStarters: [],
    markNotObservedWhen: pack.levelScale.notObserved.label,
    gradeNotes: {},
    sources: [],
  };
  return done({ id, pack: { ...pack, lookFors: [...pack.lookFors, added] } });
}

export function addDefinition(pack: LensPack, term: string): { pack: LensPack; id: string } {
  const id = freshId('def', term, pack.definitions);
  const words = { term, definition: term, aliases: [], looksLike: [], soundsLike: [], isNot: [] };
  const added = { id, ...words, related: [], domainIds: [], sources: [], gradeNotes: {} };
  return { id, pack: { ...pack, definitions: [...pack.definitions, added] } };
}

/** `conflict`: the last look-for of a lens stays, because a lens without any is no lens. */
export function removeLookFor(pack: LensPack, id: string): Outcome<LensPack> {
  if (!pack.lookFors.some((one) => one.id === id)) return failed('not-found', id);
  if (pack.lookFors.length === 1) return failed('conflict', 'the last look-for');
  return done({
    ...pack,
    lookFors: pack.lookFors.filter((one) => one.id !== id),
    leaderTasks: pack.leaderTasks.map((task) => ({ ...task, links: task.links.filter((link) => link !== id) })),
  });
}

export function removeDefinition(pack: LensPack, id: string): Outcome<LensPack> {
  if (!pack.definitions.some((one) => one.id === id)) return failed('not-found', id);
  const without = (ids: string[]): string[] => ids.filter((one) => one !== id);
  return done({
    ...pack,
    definitions: pack.definitions.flatMap((one) => (one.id === id ? [] : [{ ...one, related: without(one.related) }])),
    lookFors: pack.lookFors.map((one) => ({ ...one, definitionIds: without(one.definitionIds) })),
  });
}
