import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { POLICY_NAMES } from '@/lib/policy/keys';
import { managedSchema } from '@/lib/policy/managed-schema';

it('is what the extension ships: run scripts/write-managed-schema.ts after a change of the keys', () => {
  expect(JSON.parse(readFileSync('public/managed-schema.json', 'utf8'))).toEqual(managedSchema());
});

it('says every key with a title, a description and one type', () => {
  const { properties } = managedSchema();
  expect(Object.keys(properties)).toEqual(POLICY_NAMES);
  for (const property of Object.values(properties)) {
    expect(property.title).toBeTruthy();
    expect(property.description).toBeTruthy();
    expect(['string', 'integer', 'boolean', 'array']).toContain(property.type);
  }
});

it('stays in the subset that lets the extension load: nothing but type, words, enum and plain lists', () => {
  const words = new Set<string>();
  const visit = (value: unknown, isProperties = false): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) return;
    for (const [name, part] of Object.entries(value)) {
      if (!isProperties) words.add(name);
      visit(part, name === 'properties');
    }
  };
  visit(managedSchema());
  expect([...words].toSorted()).toEqual(['description', 'enum', 'items', 'properties', 'title', 'type']);
});

it('leaves the judging of a list’s items to us: one bad item would cost the browser the whole list', () => {
  for (const property of Object.values(managedSchema().properties)) {
    if (property.type === 'array') expect(property.items).toEqual({ type: 'string' });
  }
});
