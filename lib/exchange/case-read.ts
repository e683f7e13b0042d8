import { v5, validate } from 'uuid';
import * as z from 'zod/mini';
import { builtInLens } from '@/lib/lens/built-in';
import type { LensPack, LookFor, LookForLevel } from '@/lib/lens/pack';
import { readPack } from '@/lib/lens/read-pack';
import { type CaseCriterion, type CaseLevel, type CasePackage, casePackage } from './case-file';
import { CRITERION_NOTE, STUDENT_LINE, TEACHER_LINE } from './case-lines';
import { readJson } from './json-text';
import { problem, type ReadProblem, type ReadResult, refuse } from './problem';

const FOREIGN = '0c9a1c5e-6a3e-4f0a-8f2b-7d1e5b2a4c03';

/**
 * Reads a rubric in a CASE 1.0 package as a lens: criteria become look-fors under their categories, with four levels each. A rubric with another
 * number of levels is refused, because no level may be made up. Shared words, starters and tasks are not in CASE and stay empty.
 */
export function readCase(bytes: Uint8Array, file: string): ReadResult<LensPack> {
  const json = readJson(bytes, file);
  if (!json.ok) return json;
  const parsed = z.safeParse(casePackage, json.value);
  if (!parsed.success) return refuse(problem(file, 'CFDocument', 'wrong-format', { expected: 'CASE package' }));
  const criteria = parsed.data.CFRubrics.flatMap((rubric) => rubric.CFRubricCriteria);
  if (criteria.length === 0) return refuse(problem(file, 'CFRubrics', 'missing', { name: 'CFRubricCriteria' }));
  const wrong = criteria.flatMap((one, index): ReadProblem[] => {
    const found = one.CFRubricCriterionLevels.length;
    const name = one.description || one.identifier;
    return found === 4 ? [] : [problem(file, `CFRubricCriteria.${index}`, 'wrong-levels', { name, found })];
  });
  if (wrong.length > 0) return refuse(...wrong);
  const read = readPack(toLens(parsed.data, criteria));
  if (read.ok) return { ok: true, value: read.pack };
  return refuse(...read.problems.map(({ place, message }) => problem(file, place, 'bad-value', { detail: message })));
}

function toLens({ CFDocument: document, CFItems: items }: CasePackage, criteria: CaseCriterion[]): LensPack {
  const categories = [...new Set(criteria.map(categoryOf))];
  const itemOf = (identifier: string | undefined) => items.find((item) => item.identifier === identifier);
  const domains = categories.map((title, index) => {
    const item = items.find((one) => one.fullStatement === title);
    return {
      id: keyOr(item?.humanCodingScheme, `D${index + 1}`),
      title,
      question: item?.notes || title,
      color: builtInLens.domains[index % builtInLens.domains.length]?.color ?? '#1B5E20',
    };
  });
  const lookFors = [...criteria].sort(byPosition).map((one, index): LookFor => {
    const item = itemOf(one.CFItemURI?.identifier);
    const [question, missing] = (item?.notes ?? '').split(`\n${CRITERION_NOTE}`);
    const title = one.description || item?.fullStatement || one.identifier;
    return {
      id: keyOr(item?.humanCodingScheme, `lf-${index + 1}`),
      domainId: domains[categories.indexOf(categoryOf(one))]?.id ?? 'D1',
      title,
      guidingQuestion: question || title,
      definitionIds: [],
      levels: levelsOf(one),
      reflectionPrompts: [],
      sentenceStarters: [],
      markNotObservedWhen: missing || 'The window gave no chance for it.',
      gradeNotes: {},
      sources: [],
    };
  });
  return {
    ...builtInLens,
    id: validate(document.identifier) ? document.identifier : v5(document.identifier, FOREIGN),
    version: /^\d+\.\d+\.\d+$/.test(document.version) ? document.version : '1.0.0',
    title: document.title,
    language: document.language.length >= 2 ? document.language : 'en',
    license: 'As its publisher says',
    purpose: document.description || document.title,
    vision: undefined,
    domains,
    lookFors,
    definitions: [],
    sentenceStarters: [],
    leaderTasks: [],
    sources: [],
  };
}

function levelsOf({ CFRubricCriterionLevels: levels }: CaseCriterion): LookForLevel[] {
  const rank = ({ score, position }: CaseLevel): number => score ?? position ?? 0;
  const inOrder = [...levels].sort((a, b) => rank(a) - rank(b));
  return ([0, 1, 2, 3] as const).map((level) => {
    const one = inOrder[level];
    const said = (start: string): string[] =>
      (one?.feedback ?? '').split('\n').flatMap((line) => (line.startsWith(start) ? [line.slice(start.length)] : []));
    return {
      level,
      label: one?.quality || `Level ${level}`,
      descriptor: one?.description || one?.quality || `Level ${level}`,
      studentEvidence: said(STUDENT_LINE),
      teacherEvidence: said(TEACHER_LINE),
    };
  });
}

const categoryOf = ({ category }: CaseCriterion): string => category || 'Look-fors';
const byPosition = (a: CaseCriterion, b: CaseCriterion): number => (a.position ?? 0) - (b.position ?? 0);

/** A coding scheme that can be a key of ours stays; anything else gets a number, so that two never meet by mending. */
const keyOr = (scheme: string | undefined, otherwise: string): string =>
  scheme !== undefined && /^[\w.-]{1,120}$/.test(scheme) ? scheme : otherwise;
