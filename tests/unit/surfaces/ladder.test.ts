import { expect, it, vi } from 'vitest';
import { openLadder, REPROBE_AFTER_MS, type Rung, type Step } from '@/lib/surfaces/ladder/ladder';

type Via = 'bridge' | 'copy' | 'paste box';

/** A ladder of three ways to read a selection, and a clock that stands until it is moved. */
function three(steps: Record<Via, () => Step<string>>) {
  const clock = { now: 1000 };
  const ladder = openLadder<Via>(() => clock.now);
  const run = {
    bridge: vi.fn(steps.bridge),
    copy: vi.fn(steps.copy),
    'paste box': vi.fn(steps['paste box']),
  };
  const rungs: Rung<Via, string>[] = [
    { via: 'bridge', level: 'live', run: run.bridge },
    { via: 'copy', level: 'on-demand', run: run.copy },
    { via: 'paste box', level: 'by-step', run: run['paste box'] },
  ];
  return { clock, ladder, rungs, run };
}

const took = (value: string) => (): Step<string> => ({ state: 'done', value });
const missing = (): Step<string> => ({ state: 'untouched', reason: 'api-missing' });

it('stops at the first rung that took it, and says which', async () => {
  const { ladder, rungs, run } = three({ bridge: missing, copy: took('why?'), 'paste box': took('no') });
  expect(await ladder.climb(rungs)).toEqual({ state: 'done', value: 'why?', via: 'copy', tried: ['bridge', 'copy'] });
  expect(run['paste box']).not.toHaveBeenCalled();
});

it('leaves a rung out that failed lately, and tries it again after a while', async () => {
  let there = false;
  const { clock, ladder, rungs, run } = three({
    bridge: () => (there ? took('live')() : missing()),
    copy: took('copied'),
    'paste box': missing,
  });
  await ladder.climb(rungs);
  there = true;
  clock.now += REPROBE_AFTER_MS - 1;
  expect(await ladder.climb(rungs)).toMatchObject({ via: 'copy' });
  expect(run.bridge).toHaveBeenCalledTimes(1);
  clock.now += 1;
  expect(await ladder.climb(rungs)).toMatchObject({ via: 'bridge' });
});

it('tries a failed rung at once when the person came back', async () => {
  const { ladder, rungs, run } = three({ bridge: missing, copy: took('copied'), 'paste box': missing });
  await ladder.climb(rungs);
  ladder.reprobe();
  await ladder.climb(rungs);
  expect(run.bridge).toHaveBeenCalledTimes(2);
});

it('tries all of them again when all failed lately, rather than none', async () => {
  const { ladder, rungs, run } = three({ bridge: missing, copy: missing, 'paste box': missing });
  await ladder.climb(rungs);
  expect(await ladder.climb(rungs)).toMatchObject({ state: 'none', reason: 'api-missing' });
  expect(run.bridge).toHaveBeenCalledTimes(2);
});

it('never goes on after a rung that may have changed something', async () => {
  const { ladder, rungs, run } = three({
    bridge: () => ({ state: 'uncertain', reason: 'unverified' }),
    copy: took('twice'),
    'paste box': took('twice'),
  });
  expect(await ladder.climb(rungs)).toEqual({
    state: 'uncertain',
    reason: 'unverified',
    via: 'bridge',
    tried: ['bridge'],
  });
  expect(run.copy).not.toHaveBeenCalled();
});

it('stops, and holds nothing against the rung, when the moment is wrong', async () => {
  let composing = true;
  const { ladder, rungs } = three({
    bridge: () => (composing ? { state: 'refused', reason: 'composing' } : took('applied')()),
    copy: took('no'),
    'paste box': took('no'),
  });
  expect(await ladder.climb(rungs)).toMatchObject({ state: 'refused', reason: 'composing', via: null });
  composing = false;
  expect(await ladder.climb(rungs)).toMatchObject({ via: 'bridge' });
});

it('claims an ability only once it was proven, and says why it is no better', async () => {
  const { ladder, rungs } = three({ bridge: missing, copy: took('copied'), 'paste box': missing });
  expect(ladder.ability(rungs)).toEqual({ level: 'unknown', via: 'bridge', why: null });
  await ladder.climb(rungs);
  expect(ladder.ability(rungs)).toEqual({ level: 'on-demand', via: 'copy', why: 'api-missing' });
});

it('says that nothing goes, and why, when every rung failed', async () => {
  const { ladder, rungs } = three({
    bridge: missing,
    copy: () => ({ state: 'untouched', reason: 'copy-disabled' }),
    'paste box': () => ({ state: 'untouched', reason: 'read-only' }),
  });
  await ladder.climb(rungs);
  expect(ladder.ability(rungs)).toEqual({ level: 'none', via: null, why: 'read-only' });
});
