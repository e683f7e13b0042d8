import { expect, it } from 'vitest';
import { memoryStore } from './memory-store';
import { value } from './tagging';

it('keeps what is half-written per place and space, until it is emptied', async () => {
  using store = memoryStore();
  const { id: spaceId } = value(await store.spaces.current());
  await store.drafts.put(spaceId, 'note:practice.example/a', 'Dear Ms. Okafor, two students');
  await store.drafts.put(spaceId, 'note:practice.example/b', 'Next time');
  expect(value(await store.drafts.count(spaceId))).toBe(2);
  expect(value(await store.drafts.get(spaceId, 'note:practice.example/a'))).toBe('Dear Ms. Okafor, two students');
  await store.drafts.put(spaceId, 'note:practice.example/a', '');
  await store.drafts.drop(spaceId, 'note:practice.example/b');
  expect(value(await store.drafts.get(spaceId, 'note:practice.example/a'))).toBe('');
  expect(value(await store.drafts.count(spaceId))).toBe(0);
});

it('does not let a message that arrives late write over newer words', async () => {
  using store = memoryStore();
  const { id: spaceId } = value(await store.spaces.current());
  await store.drafts.put(spaceId, 'note:a', 'two students said why', '2026-01-15T15:00:01.000Z');
  await store.drafts.put(spaceId, 'note:a', 'two stud', '2026-01-15T15:00:00.750Z');
  expect(value(await store.drafts.get(spaceId, 'note:a'))).toBe('two students said why');
});

it('says that a draft is too long instead of cutting it', async () => {
  using store = memoryStore();
  const { id: spaceId } = value(await store.spaces.current());
  expect(await store.drafts.put(spaceId, 'note:a', 'x'.repeat(200_001))).toMatchObject({ reason: 'too-long' });
});

it('does not take what a person settled for half-written: an update need not wait for it', async () => {
  using store = memoryStore();
  const { id: spaceId } = value(await store.spaces.current());
  await store.drafts.put(spaceId, 'kept:ignored:practice.example/a', '[{"rule":"F1"}]');
  await store.drafts.put(spaceId, 'kept:not-names', '["Desmos"]');
  expect(value(await store.drafts.count(spaceId))).toBe(0);
  await store.drafts.put(spaceId, 'note:practice.example/a', 'Two students');
  await store.drafts.put(spaceId, 'a:before', 'Two students');
  expect(value(await store.drafts.count(spaceId))).toBe(2);
});
