/**
 * What to do about a newer version that waits. Chromium holds it back while a page of ours is open and applies it within 40 s of the
 * last one closing (measured, Chromium 156); so we start it ourselves only when nobody is at work, and otherwise say that it waits.
 */
export type UpdatePlan = 'start-now' | 'say-ready';

export function planUpdate(state: { openPages: number; drafts: number }): UpdatePlan {
  return state.openPages === 0 && state.drafts === 0 ? 'start-now' : 'say-ready';
}
