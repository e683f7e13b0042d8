/**
 * The schema file that browsers and their admin consoles read (`storage.managed_schema`), in the subset that Chromium takes. With
 * `anyOf`, `additionalProperties` or a list of types it does not load the extension at all (measured, 156; zod writes such things).
 */
import * as z from 'zod/mini';
import { POLICY_KEYS, type PolicyKey } from './keys';

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

function property({ title, description, value, list }: PolicyKey): ManagedProperty {
  if (list !== undefined) return { title, description, type: 'array', items: { type: 'string' } };
  const { type, enum: names } = z.toJSONSchema(value) as { type?: string; enum?: string[] };
  const known = TYPES.find((one) => one === type);
  if (!known) throw new Error(`“${title}” is of a type that the managed schema cannot say: ${type}`);
  return { title, description, type: known, ...(names ? { enum: names } : {}) };
}

export const managedSchema = (): ManagedSchema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(POLICY_KEYS).map(([name, key]) => [name, property(key)])),
});
