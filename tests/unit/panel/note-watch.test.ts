import { beforeEach, describe, expect, it } from 'vitest';
import { NoteWatch, PAUSE_MS, type WatchView } from '@/components/panel/check/note-watch';
import { builtInLens } from '@/lib/lens/built-in';
import { openCheck } from '@/lib/writing/open-check';

interface Waiting {
  run: () => void;
  at: number;
}

let clock: number;
let waiting: Waiting[];
let views: WatchView[];
let updates: string[];
let loads: number;
let broken: boolean;
let watch: NoteWatch;

const pass = (ms: number): void => {
  const until = clock + ms;
  for (;;) {
    const next = waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
    if (!next) break;
    waiting = waiting.filter((one) => one !== next);
    clock = next.at;
    next.run();
  }
  clock = until;
};

beforeEach(() => {
  clock = 0;
  waiting = [];
  views = [];
  updates = [];
  loads = 0;
  broken = false;
  watch = new NoteWatch({
    load: async () => {
      loads += 1;
      if (broken) throw new Error('chunk gone');
      return {
        open: (lens, options) => {
          const check = openCheck(lens, options);
          return {
            update: (text) => {
              updates.push(text);
              return check.update(text);
            },
            advance: check.advance,
          };
        },
        say: ({ key }) => key,
      };
    },
    show: (view) => views.push(view),
    later: (run, ms) => {
      const one = { run, at: clock + ms };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    now: () => clock,
  });
  watch.set(builtInLens, {});
});

describe('the check of a note', () => {
  it('reads nothing, and loads nothing, before it is asked for', () => {
    watch.follow('Great job today!');
    pass(10_000);
    expect([loads, updates, views]).toEqual([0, [], []]);
  });

  it('follows the text from then on, never in the task of a keystroke', async () => {
    watch.follow('Great job today!');
    await watch.start();
    expect(updates).toEqual([]);
    pass(100);
    const last = views.at(-1);
    expect(last?.phase === 'on' && last.check.findings.map(({ rule }) => rule)).toContain('F1');
    watch.follow('A student asked why.');
    expect(updates.at(-1)).toBe('Great job today!');
    pass(PAUSE_MS);
    expect(updates.at(-1)).toBe('A student asked why.');
  });

  it('waits for a pause, but not for ever', async () => {
    await watch.start();
    pass(200);
    const before = updates.length;
    for (let n = 1; n <= 40; n += 1) {
      watch.follow('a'.repeat(n));
      pass(100);
    }
    const during = updates.length - before;
    expect(during).toBeGreaterThanOrEqual(2);
    expect(during).toBeLessThanOrEqual(3);
  });

  it('reads a long text in several goes, and says so until it has all of it', async () => {
    const many = Array.from({ length: 600 }, (_, n) => `Table ${n} compared two ways of sharing the bar.`);
    watch.follow(many.join(' '));
    await watch.start();
    pass(5_000);
    const pending = views.flatMap((view) => (view.phase === 'on' ? [view.pending] : []));
    expect(pending.filter(Boolean).length).toBeGreaterThan(3);
    expect(pending.at(-1)).toBe(false);
  });

  it('stops at once, and reads nothing more', async () => {
    watch.follow('Great job!');
    await watch.start();
    pass(100);
    const before = updates.length;
    watch.follow('Great job today!');
    watch.stop();
    pass(10_000);
    expect(updates.length).toBe(before);
    expect(views.at(-1)).toEqual({ phase: 'off' });
  });

  it('says that it could not be loaded, and can be asked again', async () => {
    broken = true;
    await watch.start();
    expect(views.at(-1)).toEqual({ phase: 'failed' });
    broken = false;
    watch.follow('Great job!');
    await watch.start();
    pass(200);
    expect(views.at(-1)?.phase).toBe('on');
  });
});
