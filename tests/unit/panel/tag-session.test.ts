import { beforeEach, describe, expect, it } from 'vitest';
import { TagSession, type TagView } from '@/components/panel/tagging/tag-session';
import { orderLookFors } from '@/components/shared/tagging/choices';
import { builtInLens } from '@/lib/lens/built-in';
import { PanelPortDouble } from '../../doubles/panel-port';

const PASSAGE = 'Two students argued about whether 5/6 or 7/8 is closer to one.';
const ordered = orderLookFors(builtInLens, ['lf-wait'], ['lf-explain']);

let port: PanelPortDouble;
let session: TagSession;
let view: TagView;
let clock: number;
let kept: string[];

beforeEach(() => {
  clock = 10_000;
  kept = [];
  port = new PanelPortDouble();
  session = new TagSession({
    port,
    suggestFor: () => [],
    ordered: () => ordered,
    show: (next) => {
      view = next;
    },
    onKept: (_snippet, added) => kept.push(added ?? 'details'),
    now: () => clock,
  });
  port.subscribe((event) => session.hear(event));
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('tagging', () => {
  it('offers a selected passage, and takes the offer back when nothing is selected any more', () => {
    port.select(PASSAGE);
    expect(view.state).toMatchObject({ phase: 'offered', passage: { text: PASSAGE } });
    port.emit({ type: 'selection', selection: null });
    expect(view.state.phase).toBe('idle');
  });

  it('says "saved" only after the outcome is ok', async () => {
    port.select(PASSAGE);
    port.emit({ type: 'tag-now' });
    const letGo = port.hold('tagSelection');
    const picked = session.pick('lf-wait');
    await settled();
    expect(view.state).toMatchObject({ phase: 'choosing', attempt: { state: 'busy' } });
    letGo();
    await picked;
    expect(view.state).toMatchObject({ phase: 'saved', snippet: { tags: [{ lookForId: 'lf-wait', level: null }] } });
    expect(kept).toEqual(['lf-wait']);
  });

  it('keeps the passage and says why when it could not be saved', async () => {
    port.fail('tagSelection', 'quota');
    port.select(PASSAGE);
    port.emit({ type: 'tag-now' });
    await session.pick('lf-wait');
    expect(view.state).toMatchObject({
      phase: 'choosing',
      passage: { text: PASSAGE },
      attempt: { state: 'failed', failure: { reason: 'quota' } },
    });
    expect(kept).toEqual([]);
  });

  it('puts several look-fors on one passage, also when the second digit comes before the first is saved', async () => {
    port.select(PASSAGE);
    port.emit({ type: 'tag-now' });
    await Promise.all([session.pick('lf-wait'), session.pick('lf-explain')]);
    expect(port.kept).toHaveLength(1);
    expect(port.kept[0]?.tags.map((tag) => tag.lookForId)).toEqual(['lf-wait', 'lf-explain']);
  });

  it('drops the second choice together with a first that failed', async () => {
    port.fail('tagSelection', 'timeout');
    port.select(PASSAGE);
    port.emit({ type: 'tag-now' });
    await Promise.all([session.pick('lf-wait'), session.pick('lf-explain')]);
    expect(port.called('tagSelection')).toHaveLength(1);
  });

  it('does not save the same look-for twice', async () => {
    port.select(PASSAGE);
    port.emit({ type: 'tag-now' });
    await session.pick('lf-wait');
    await session.pick('lf-wait');
    expect(port.kept).toHaveLength(1);
    expect(port.called('edit')).toEqual([]);
  });

  it('marks instead of saving while "More" is open, then saves all of it', async () => {
    port.select(PASSAGE);
    port.emit({ type: 'tag-now' });
    session.setDetails({ tags: [], kind: 'bright-spot', speaker: 'student', note: '' });
    await session.pick('lf-wait');
    await session.pick('lf-explain');
    expect(port.kept).toEqual([]);
    if (view.state.phase !== 'choosing' || !view.state.details) throw new Error('"More" should be open');
    expect(await session.save({ ...view.state.details, note: 'Ask what she saw.' })).toBe(true);
    expect(port.kept[0]).toMatchObject({
      kind: 'bright-spot',
      speaker: 'student',
      body: { note: 'Ask what she saw.' },
    });
    expect(port.kept[0]?.tags).toHaveLength(2);
  });

  it('keeps what was written under "More" when the selection goes away', () => {
    port.select(PASSAGE);
    port.emit({ type: 'tag-now' });
    session.setDetails({ tags: [], kind: 'noticing', speaker: null, note: '' });
    port.emit({ type: 'selection', selection: null });
    expect(view.state).toMatchObject({ phase: 'choosing', passage: { text: PASSAGE } });
  });

  it('tags pasted words where the page cannot be read', async () => {
    session.paste('A number line was on the board.');
    await session.pick('lf-represent');
    expect(port.called('tagPasted')[0]?.[0]).toBe('A number line was on the board.');
    expect(view.state.phase).toBe('saved');
  });

  it('gives the keyboard back to the page when it is left', () => {
    port.select(PASSAGE);
    port.emit({ type: 'tag-now' });
    session.leave();
    expect(port.called('releaseKeyboard')).toHaveLength(1);
    expect(view.state.phase).toBe('offered');
  });
});

describe('keys that come before the page’s message', () => {
  it('acts on a digit pressed up to 500 ms before "tag now"', async () => {
    port.select(PASSAGE);
    session.pressed('2');
    clock += 500;
    port.emit({ type: 'tag-now' });
    await settled();
    expect(port.kept[0]?.tags).toEqual([{ lookForId: 'lf-explain', level: null }]);
  });

  it('acts on a digit pressed after "tag now" but before the selection', async () => {
    port.emit({ type: 'tag-now' });
    expect(view.state.phase).toBe('waiting');
    session.pressed('1');
    clock += 120;
    port.select(PASSAGE);
    await settled();
    expect(port.kept[0]?.tags).toEqual([{ lookForId: 'lf-wait', level: null }]);
  });

  it('forgets an older digit', async () => {
    port.select(PASSAGE);
    session.pressed('1');
    clock += 501;
    port.emit({ type: 'tag-now' });
    await settled();
    expect(port.kept).toEqual([]);
  });

  it('never acts on a digit without "tag now": over a mere selection it was not meant', async () => {
    session.pressed('1');
    port.select(PASSAGE);
    await settled();
    expect(port.kept).toEqual([]);
    expect(view.state.phase).toBe('offered');
  });

  it('begins the filter with letters that were typed early', () => {
    port.select(PASSAGE);
    session.pressed('w');
    session.pressed('a');
    port.emit({ type: 'tag-now' });
    expect(view.letters).toBe('wa');
  });
});
