import { expect, it } from 'vitest';
import { planUpdate } from '@/lib/session/update-plan';

it('starts a newer version by itself only when no panel is in use and nothing is half-written', () => {
  expect(planUpdate({ openPages: 0, drafts: 0 })).toBe('start-now');
  expect(planUpdate({ openPages: 1, drafts: 0 })).toBe('say-ready');
  expect(planUpdate({ openPages: 0, drafts: 1 })).toBe('say-ready');
});
