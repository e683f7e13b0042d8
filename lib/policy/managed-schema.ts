/**
 * The schema file that browsers and their admin consoles read (`storage.managed_schema`), in the subset that Chromium takes. With
 * `anyOf`, `additionalProperties` or a list of types it does not load the extension at all (measured, 156; zod writes such things).
 */
import * as z from 'zod/mini';
import { POLICY_KEY_WORDS } from './key-words';
import { POLICY_KEYS, POLICY_NAMES, type PolicyKey, type PolicyName } from './keys';

interface ManagedProperty {
  type: 'string' | 'integer' | 'boolean' | 'array';
  title?: string;
  description?: string;
  enum?: readonly string[];
  items?: { type: 'string' };
}

interface ManagedSchema {
  type: 'object';
  properties: Record<string, ManagedProperty>;
}

const TYPES = ['string', 'integer', 'boolean'] as const;

function property(name: PolicyName): ManagedProperty {
  const { title, description } = POLICY_KEY_WORDS[name];
  const { value, list }: PolicyKey = POLICY_KEYS[name];
  if (list !== undefined) return { title, description, type: 'array', items: { type: 'string' } };
  const { type, enum: names } = z.toJSONSchema(value) as { type?: string; enum?: string[] };
  const known = TYPES.find((one) => one === type);
  if (!known) throw new Error(`“${title}” is of a type that the managed schema cannot say: ${type}`);
  return { title, description, type: known, ...(names ? { enum: names } : {}) };
}

export const managedSchema = (): ManagedSchema => ({
  type: 'object',
  properties: Object.fromEntries(POLICY_NAMES.map((name) => [name, property(name)])),
});
