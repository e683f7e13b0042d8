import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftKeeper, type DraftView, joinDrafts, WRITE_AFTER } from '@/components/shared/draft-keeper';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';

/** A shelf whose answers wait until the test lets them go. */
class SlowShelf {
  readonly texts = new Map<string, string>();
  readonly writes: string[] = [];
  broken = false;
  slow = false;
  private readonly waiting: (() => void)[] = [];

  async readDraft(key: string): Promise<Outcome<string>> {
    return this.broken ? failed('timeout') : done(this.texts.get(key) ?? '');
  }

  async writeDraft(key: string, text: string): Promise<Outcome<void>> {
    this.writes.push(text);
    if (this.slow) await new Promise<void>((resolve) => this.waiting.push(resolve));
    if (this.broken) return failed('quota');
    this.texts.set(key, text);
    return done(undefined);
  }

  letGo(): void {
    this.waiting.shift()?.();
  }
}

let shelf: SlowShelf;
let view: DraftView;
const open = async (initial = ''): Promise<DraftKeeper> => {
  const keeper = new DraftKeeper(
    shelf,
    'note:room-4b',
    (next) => {
      view = next;
    },
    initial,
  );
  await keeper.open();
  return keeper;
};

beforeEach(() => {
  vi.useFakeTimers();
  shelf = new SlowShelf();
});
afterEach(() => void vi.useRealTimers());

describe('a half-written text', () => {
  it('comes back as it was left', async () => {
    shelf.texts.set('note:room-4b', 'Two hands went up');
    await open();
    expect(view).toEqual({ text: 'Two hands went up', status: { state: 'kept' } });
    expect(shelf.writes).toEqual([]);
  });

  it('is written while somebody types without a pause, not only after one', async () => {
    const keeper = await open();
    for (let n = 1; n <= 40; n += 1) {
      keeper.type('w'.repeat(n));
      await vi.advanceTimersByTimeAsync(50);
    }
    const kept = shelf.texts.get('note:room-4b')?.length ?? 0;
    // 50 ms a letter: what is not kept yet was typed within the last 250 ms.
    expect(40 - kept).toBeLessThanOrEqual(5);
    expect(WRITE_AFTER).toBeLessThan(250);
  });

  it('says "kept" only when the newest text is kept', async () => {
    const keeper = await open();
    shelf.slow = true;
    keeper.type('wait');
    await vi.advanceTimersByTimeAsync(WRITE_AFTER);
    keeper.type('wait time');
    shelf.letGo();
    await vi.advanceTimersByTimeAsync(0);
    expect(view.status.state).toBe('keeping');
    shelf.letGo();
    await vi.advanceTimersByTimeAsync(0);
    expect(view).toEqual({ text: 'wait time', status: { state: 'kept' } });
    expect(shelf.writes).toEqual(['wait', 'wait time']);
  });

  it('is handed over at once when the page goes away', async () => {
    const keeper = await open();
    keeper.type('Two more hands');
    keeper.leave();
    expect(shelf.writes).toEqual(['Two more hands']);
  });

  it('stays on the screen with the reason when it could not be kept, and is kept on the next try', async () => {
    const keeper = await open();
    shelf.broken = true;
    keeper.type('Two more hands');
    await keeper.flush();
    expect(view).toEqual({ text: 'Two more hands', status: { state: 'not-kept', reason: 'quota' } });
    shelf.broken = false;
    await keeper.flush();
    expect(view.status.state).toBe('kept');
    expect(shelf.texts.get('note:room-4b')).toBe('Two more hands');
  });

  it('never writes over an older draft that could not be read at first', async () => {
    shelf.texts.set('note:room-4b', 'Written yesterday.');
    shelf.broken = true;
    const keeper = await open();
    expect(view.status).toEqual({ state: 'not-kept', reason: 'timeout' });
    keeper.type('Written today.');
    shelf.broken = false;
    await keeper.flush();
    expect(shelf.texts.get('note:room-4b')).toBe('Written yesterday.\n\nWritten today.');
  });

  it('begins with the saved note, and leaves no draft while nothing was changed', async () => {
    const keeper = await open('As it was saved.');
    expect(view.text).toBe('As it was saved.');
    keeper.leave();
    expect(shelf.writes).toEqual([]);
  });

  it('can be emptied on purpose', async () => {
    const keeper = await open('As it was saved.');
    keeper.type('');
    await keeper.flush();
    expect(view).toEqual({ text: '', status: { state: 'kept' } });
  });

  it('goes when it was used', async () => {
    const keeper = await open();
    keeper.type('Ask what she saw.');
    await keeper.flush();
    await keeper.used();
    expect(shelf.texts.get('note:room-4b')).toBe('');
    expect(view.text).toBe('');
  });
});

it('joins two drafts without saying anything twice', () => {
  expect(joinDrafts('Two hands', 'Two hands went up')).toBe('Two hands went up');
  expect(joinDrafts('Two hands went up', 'hands')).toBe('Two hands went up');
  expect(joinDrafts('One', 'Two')).toBe('One\n\nTwo');
});
