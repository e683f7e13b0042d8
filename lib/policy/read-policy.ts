/** Reads what an administrator set, key by key: one bad value costs that value, never the policy. */
import * as z from 'zod/mini';
import type { LensPack } from '@/lib/lens/pack';
import { settle } from './contradictions';
import { POLICY_KEYS, type Policy, type PolicyKey, type PolicyName } from './keys';
import { type PolicyProblem, refused } from './problem';
import { readLensText } from './read-lens';

export interface ReadPolicy {
  policy: Policy;
  /** The district's lens; null when none was set or it could not be read. */
  lens: LensPack | null;
  problems: PolicyProblem[];
}

/** More is not listed: a policy that is wrong all over is told soon enough. */
const MOST_PROBLEMS = 60;

/** `values` is what the browser hands over: in Firefox exactly what was written, in Chromium what passed its schema. Never throws. */
export function readPolicy(values: Readonly<Record<string, unknown>>): ReadPolicy {
  const problems: PolicyProblem[] = [];
  const policy: Record<string, unknown> = {};
  let lens: LensPack | null = null;
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    if (!isName(name)) {
      problems.push(refused(name, `Shared Lens knows no key “${name.slice(0, 80)}”.${likely(name)}`));
    } else if (name === 'lensPack') {
      const read = readLensText(value);
      lens = read.lens;
      problems.push(...read.problems);
    } else {
      const read = readValue(name, POLICY_KEYS[name], value);
      problems.push(...read.problems);
      if (read.value !== undefined) policy[name] = read.value;
    }
  }
  const whole = settle({ policy: policy as Policy, lens, wanted: values.lensPack !== undefined });
  return { policy: whole.policy, lens, problems: [...problems, ...whole.problems].slice(0, MOST_PROBLEMS) };
}

const isName = (name: string): name is PolicyName => Object.hasOwn(POLICY_KEYS, name);

/** A key that differs in case or spelling only. */
function likely(name: string): string {
  const folded = name
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace('organiz', 'organis')
    .replace('anonymiz', 'anonymis');
  const meant = Object.keys(POLICY_KEYS).find((known) => known.toLowerCase() === folded);
  return meant ? ` Was “${meant}” meant?` : '';
}

function readValue(name: string, key: PolicyKey, value: unknown): { value?: unknown; problems: PolicyProblem[] } {
  if (key.list === undefined) {
    const read = z.safeParse(key.value, value);
    return read.success ? { value: read.data, problems: [] } : { problems: [refused(name, why(read.error, value))] };
  }
  if (!Array.isArray(value)) return { problems: [refused(name, `A list is expected, not ${sortOf(value)}.`)] };
  const problems: PolicyProblem[] = [];
  const good: unknown[] = [];
  for (const [index, item] of value.slice(0, 1000).entries()) {
    const read = z.safeParse(key.value, item);
    if (!read.success) problems.push(refused(`${name}.${index}`, why(read.error, item)));
    else if (!good.includes(read.data)) good.push(read.data);
  }
  if (good.length > key.list) {
    problems.push(
      refused(name, `At most ${key.list} are used; the list has ${good.length}. The first ${key.list} hold.`),
    );
  }
  // A list without one good item says nothing, and an empty one is none.
  return good.length > 0 ? { value: good.slice(0, key.list), problems } : { problems };
}

/** The sort of a value and what was expected; never the value itself, which may be long or private. */
function why(error: z.core.$ZodError, value: unknown): string {
  const [issue] = error.issues;
  switch (issue?.code) {
    case 'invalid_type':
      return `A ${issue.expected === 'int' ? 'whole number' : issue.expected} is expected, not ${sortOf(value)}.`;
    case 'invalid_value':
      return `Expected is one of: ${issue.values.join(', ')}.`;
    case 'too_small':
      return typeof value === 'string' ? 'The text is empty.' : `At least ${issue.minimum} is expected.`;
    case 'too_big':
      return typeof value === 'string'
        ? `The text has ${value.length} characters; at most ${issue.maximum} are read.`
        : `At most ${issue.maximum} is expected.`;
    case 'invalid_format':
      return 'The text is not of the expected form; the key’s description says which.';
    default:
      return 'The value could not be read.';
  }
}

function sortOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of values';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'number' ? 'a number' : 'true or false';
}
