/** The bridge in the page of the Docs stand-in: what it reads, what it writes, and what it never does. */
import { describe, expect, it } from 'vitest';
import { ASK, type Expected } from '@/lib/surfaces/docs/bridge/protocol';
import { openBridgeClient } from '@/lib/surfaces/docs/bridge-client';
import { REPEATED, WALKTHROUGH } from '../../doubles/google-docs/content';
import type { Faults } from '../../doubles/google-docs/faults';
import type { StandIn } from '../../doubles/google-docs/stand-in';
import { atEnd, openDocs, openReadyDocs, pause } from './open';

function client() {
  const bridge = openBridgeClient(document);
  atEnd(() => bridge.dispose());
  return bridge;
}

/** What a caller saw of the selection now. */
function seen({ model: { text, selection } }: StandIn): Expected {
  const { start, end } = selection;
  return {
    ...selection,
    length: text.length,
    before: text.slice(Math.max(0, start - 64), start),
    after: text.slice(end, end + 64),
  };
}

const flag = () => (window as { _docs_annotate_canvas_by_ext?: string })._docs_annotate_canvas_by_ext;

describe('reading', () => {
  it('tells text and selection as they are, and then only what changed', async () => {
    const double = await openReadyDocs();
    const { ask } = client();
    const first = await ask('snapshot', { known: 0 });
    expect(first).toMatchObject({ ok: true, value: { text: double.model.text, ranges: 1 } });
    if (!first.ok) return;
    double.selectWords(REPEATED, 1);
    expect(await ask('snapshot', { known: first.value.rev })).toEqual({
      ok: true,
      value: { rev: first.value.rev, length: double.model.text.length, selection: double.model.selection, ranges: 1 },
    });
    double.model.put('Six seconds');
    const third = await ask('snapshot', { known: first.value.rev });
    expect(third).toMatchObject({ ok: true, value: { edit: { at: expect.any(Number) } } });
    if (!third.ok || !third.value.edit) throw new Error('no difference');
    const { at, cut, put } = third.value.edit;
    const was = first.value.text ?? '';
    expect(was.slice(0, at) + put + was.slice(at + cut)).toBe(double.model.text);
    expect(JSON.stringify(third).length).toBeLessThan(300);
  });

  it('tells the whole text to whoever knows another one', async () => {
    const double = await openReadyDocs();
    const { ask } = client();
    await ask('snapshot', { known: 0 });
    double.model.put('x');
    await ask('snapshot', { known: 0 });
    expect(await ask('snapshot', { known: 1 })).toMatchObject({ ok: true, value: { text: double.model.text } });
  });

  it('changes nothing: no selection, no scroll, no word', async () => {
    const double = await openReadyDocs();
    double.selectWords('number line');
    const before = { text: double.model.text, selection: double.model.selection };
    const { ask } = client();
    for (let turn = 0; turn < 5; turn += 1) await ask('snapshot', { known: 0 });
    expect({ text: double.model.text, selection: double.model.selection }).toEqual(before);
    expect(double.log.every((line) => line.startsWith('asked'))).toBe(true);
  });

  it.each<[Faults['api'], string]>([
    ['throw', 'api-changed'],
    ['null', 'no-answer'],
    ['hang', 'no-answer'],
    ['absent', 'not-ready'],
  ])('says why when the page’s function is %s', async (api, reason) => {
    await openReadyDocs({ faults: { api } });
    expect(await client().ask('snapshot', { known: 0 })).toEqual({ ok: false, reason });
  });

  it('reads a selection that is told backwards and in another shape, and counts several', async () => {
    const double = await openReadyDocs({ faults: { api: 'shapeAnchorFocus' } });
    double.selectWords('number line');
    expect(await client().ask('snapshot', { known: 0 })).toMatchObject({
      value: { selection: double.model.selection },
    });
    double.faults.api = 'multiRange';
    expect(await client().ask('snapshot', { known: 0 })).toMatchObject({ value: { selection: null, ranges: 2 } });
    double.faults.api = 'noSelection';
    expect(await client().ask('snapshot', { known: 0 })).toMatchObject({ value: { selection: null, ranges: 0 } });
  });
});

describe('its place in the page', () => {
  it('leaves our own name for the page, and asks by no other', async () => {
    const double = await openReadyDocs();
    await client().ask('snapshot', { known: 0 });
    expect(flag()).toBe('shared-lens@shared-lens.example');
    expect(double.log).toContain('asked shared-lens@shared-lens.example');
    expect(Object.keys(window).filter((name) => /lens/i.test(name))).toEqual([]);
  });

  it('leaves another extension’s name alone', async () => {
    Object.assign(window, { _docs_annotate_canvas_by_ext: 'somebody-else' });
    atEnd(() => Reflect.deleteProperty(window, '_docs_annotate_canvas_by_ext'));
    await openReadyDocs();
    expect(flag()).toBe('somebody-else');
    expect(await client().ask('ping', {})).toMatchObject({
      ok: true,
      value: { flag: 'other', api: true, frame: true },
    });
  });

  it('stays silent to what is no question of ours', async () => {
    await openReadyDocs();
    const heard: unknown[] = [];
    document.addEventListener('shared-lens:docs:answer', (event) => heard.push(event));
    for (const detail of [
      'nonsense',
      null,
      { v: 1 },
      JSON.stringify({ v: 2, id: 'a', op: 'snapshot', args: { known: 0 } }),
      JSON.stringify({ v: 1, id: 'a b', op: 'snapshot', args: { known: 0 } }),
      JSON.stringify({ v: 1, id: 'a', op: 'toString', args: {} }),
      JSON.stringify({ v: 1, id: 'a', op: 'paste' }),
    ]) {
      document.dispatchEvent(new CustomEvent(ASK, { detail }));
    }
    await pause(50);
    expect(heard).toEqual([]);
  });

  it('is not there in a tab that is older than we are: silence within its time', async () => {
    await openDocs({ bridge: false });
    expect(await client().ask('ping', {})).toEqual({ ok: false, reason: 'no-answer' });
  });
});

describe('pasting', () => {
  it.each([
    ['at the caret', 'Two more hands went up.'],
    ['with line ends', 'First.\nSecond.'],
    ['with spaces at both edges', ' and then '],
    ['with an emoji, an accent and quotes', '👩🏽‍🏫 re\u0301sume\u0301 “why?” – …'],
    ['in another direction', 'מה הוא שמע?'],
  ])('%s: read back, in one step of undo', async (_, text) => {
    const double = await openReadyDocs();
    double.selectWords('number line');
    double.setSelection(double.model.selection.end, double.model.selection.end);
    const before = double.model.text;
    const { end } = double.model.selection;
    expect(await client().ask('paste', { text, expect: seen(double) })).toEqual({ ok: true, value: 'applied' });
    expect(double.model.text).toBe(before.slice(0, end) + text + before.slice(end));
    double.undo();
    expect(double.model.text).toBe(before);
  });

  it('goes behind selected words, which stay', async () => {
    const double = await openReadyDocs();
    double.selectWords('number line');
    const { end } = double.model.selection;
    expect(await client().ask('paste', { text: ' (drawn)', expect: seen(double) })).toEqual({
      ok: true,
      value: 'applied',
    });
    expect(double.model.text.slice(end - 11, end + 8)).toBe('number line (drawn)');
  });

  it('writes nothing when it cannot see that the caret is behind them, and gives the selection back', async () => {
    const double = await openReadyDocs({ faults: { annotatedObject: 'snapshot' } });
    double.selectWords('number line');
    const { text, selection } = double.model;
    expect(await client().ask('paste', { text: 'x y', expect: seen(double) })).toEqual({
      ok: false,
      reason: 'would-replace',
    });
    expect(double.model.text).toBe(text);
    expect(double.model.selection).toEqual(selection);
  });

  it('writes nothing when text or caret are not as the asker saw them', async () => {
    const double = await openReadyDocs();
    const expected = seen(double);
    double.model.putByOther(1, 1, 'New first words. ');
    const { text } = double.model;
    expect(await client().ask('paste', { text: 'x', expect: expected })).toEqual({ ok: false, reason: 'stale' });
    const caret = seen(double);
    double.selectWords('number line');
    expect(await client().ask('paste', { text: 'x', expect: caret })).toEqual({ ok: false, reason: 'stale' });
    expect(double.model.text).toBe(text);
    expect(double.log).not.toContain('paste');
  });

  it('waits for nobody who writes a character by composition', async () => {
    const double = await openReadyDocs();
    const { ask } = client();
    await ask('ping', {});
    const inner = double.frame?.frame?.contentDocument?.body.firstElementChild;
    inner?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    expect(await ask('paste', { text: 'x', expect: seen(double) })).toEqual({ ok: false, reason: 'composing' });
    expect(await ask('select', { start: 1, end: 5, words: double.model.text.slice(1, 5) })).toEqual({
      ok: false,
      reason: 'composing',
    });
    inner?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '' }));
    await pause(60);
    expect(await ask('paste', { text: 'x', expect: seen(double) })).toEqual({ ok: true, value: 'applied' });
  });

  it.each<[Faults['paste'], string]>([
    ['ignore', 'unverified'],
    ['applyLate', 'unverified'],
    ['mangle', 'mismatch'],
  ])('never says applied, and never tries twice, when the page would %s it', async (paste, value) => {
    const double = await openReadyDocs({ faults: { paste } });
    expect(await client().ask('paste', { text: 'and then what?', expect: seen(double) })).toEqual({ ok: true, value });
    expect(double.log.filter((line) => line === 'paste')).toHaveLength(1);
  });

  it('takes one act at a time', async () => {
    const double = await openReadyDocs();
    const { ask } = client();
    const [first, second] = await Promise.all([
      ask('paste', { text: 'one ', expect: seen(double) }),
      ask('paste', { text: 'two ', expect: seen(double) }),
    ]);
    expect([first, second]).toEqual([
      { ok: true, value: 'applied' },
      { ok: false, reason: 'not-ready' },
    ]);
  });

  it('puts the words into a browser whose clipboard events forget their data', async () => {
    const double = await openReadyDocs({ faults: { dropInitClipboardData: 'yes' } });
    expect(await client().ask('paste', { text: 'heard', expect: seen(double) })).toEqual({
      ok: true,
      value: 'applied',
    });
  });

  it('is read back although others write elsewhere meanwhile', async () => {
    const double = await openReadyDocs();
    double.selectWords('number line');
    const pasted = client().ask('paste', { text: ' here', expect: seen(double) });
    await pause(10);
    double.model.putByOther(1, 1, 'Somebody else was first. ');
    expect(await pasted).toEqual({ ok: true, value: 'applied' });
  });
});

describe('selecting', () => {
  it('selects words that stand there, and nothing else', async () => {
    const double = await openReadyDocs();
    const { ask } = client();
    const start = double.model.text.indexOf('number line');
    const words = 'number line';
    expect(await ask('select', { start, end: start + words.length, words })).toMatchObject({ ok: true });
    expect(double.model.selected).toBe(words);
    expect(await ask('select', { start: 5, end: 9, words: 'other' })).toEqual({ ok: false, reason: 'stale' });
    expect(double.model.selected).toBe(words);
  });

  it('says so when the document does not let itself be selected in', async () => {
    const double = await openReadyDocs({ faults: { mode: 'offline' } });
    const start = double.model.text.indexOf('Partners');
    expect(await client().ask('select', { start, end: start + 8, words: 'Partners' })).toEqual({
      ok: false,
      reason: 'unverified',
    });
  });
});

it('keeps the words of a document out of the DOM, as the real one does', async () => {
  await openReadyDocs();
  await pause(100);
  for (const line of WALKTHROUGH.split('\n').filter((each) => each.length > 12)) {
    expect(document.body.innerText).not.toContain(line);
  }
  expect(document.querySelectorAll('.kix-page-paginated')).toHaveLength(2);
});
