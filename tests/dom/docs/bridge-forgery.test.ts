/**
 * The bridge speaks where everybody in the page can listen and forge: ill-made questions are not answered, ill-made answers are not
 * believed, and saying it again writes nothing twice. By the protocol, so that a new operation without a row fails.
 */
import { describe, expect, it } from 'vitest';
import { answerGuards, askGuards } from '@/lib/surfaces/docs/bridge/guards';
import { ANSWER, ASK, type Operation, type Operations, VERSION } from '@/lib/surfaces/docs/bridge/protocol';
import { openBridgeClient } from '@/lib/surfaces/docs/bridge-client';
import { atEnd, openReadyDocs, pause } from './open';

const OPERATIONS = Object.keys(askGuards) as Operation[];
const expect5 = { start: 5, end: 5, length: 100, before: 'a', after: 'b' };

const ROWS: {
  [O in Operation]: { good: Operations[O]['args']; bad: unknown[]; forged: unknown[] };
} = {
  ping: { good: {}, bad: [], forged: [5, {}, { age: 'old' }] },
  snapshot: {
    good: { known: 0 },
    bad: [{}, { known: '0' }, { known: -1 }],
    forged: [
      {},
      { rev: 1, length: 3, ranges: 1 },
      { rev: 1, length: 3, ranges: 1, selection: 'all' },
      { rev: 1, length: 3, ranges: 1, selection: null, text: ['a'] },
      { rev: 1, length: 3, ranges: 1, selection: null, edit: { at: '0', cut: 0, put: '' } },
    ],
  },
  select: {
    good: { start: 0, end: 4, words: 'Note' },
    bad: [{}, { start: 0, end: 4 }, { start: -1, end: 4, words: 'Note' }, { start: 0, end: 0.5, words: '' }],
    forged: [{}, null, { start: 0 }, 'done'],
  },
  paste: {
    good: { text: 'x', expect: expect5 },
    bad: [{}, { text: 'x' }, { text: 5, expect: expect5 }, { text: 'x', expect: { ...expect5, before: 1 } }],
    forged: [true, 'done', {}, null],
  },
};

/** The bridge's answers to whoever speaks in a page script's name. */
function listenIn(): { id: string; ok: boolean }[] {
  const heard: { id: string; ok: boolean }[] = [];
  const listener = (event: Event): void => void heard.push(JSON.parse((event as CustomEvent<string>).detail));
  document.addEventListener(ANSWER, listener);
  atEnd(() => document.removeEventListener(ANSWER, listener));
  return heard;
}
const shout = (detail: unknown): void => void document.dispatchEvent(new CustomEvent(ASK, { detail }));
const asked = (op: string, args: unknown, id = 'forged', v: unknown = VERSION): string =>
  JSON.stringify({ v, id, op, args });

it('has a row for every operation, and guards both ways', () => {
  expect(Object.keys(ROWS).sort()).toEqual([...OPERATIONS].sort());
  expect(Object.keys(answerGuards).sort()).toEqual([...OPERATIONS].sort());
});

describe.each(OPERATIONS)('%s', (op) => {
  it('is not answered when ill made, and does nothing', async () => {
    const double = await openReadyDocs();
    const heard = listenIn();
    const { text, selection } = double.model;
    for (const args of [null, 5, 'all', ...ROWS[op].bad]) shout(asked(op, args));
    shout(asked(op, ROWS[op].good, 'id with spaces'));
    shout(asked(op, ROWS[op].good, 'older', VERSION - 1));
    await pause(100);
    expect(heard).toEqual([]);
    expect({ text: double.model.text, selection: double.model.selection }).toEqual({ text, selection });
  });

  it.each(ROWS[op].forged.map((value) => [value]))('is not believed when the page answers %j', async (value) => {
    const bridge = openBridgeClient(document);
    atEnd(() => bridge.dispose());
    const forge = (event: Event): void => {
      const { id } = JSON.parse((event as CustomEvent<string>).detail);
      document.dispatchEvent(new CustomEvent(ANSWER, { detail: JSON.stringify({ v: VERSION, id, ok: true, value }) }));
    };
    document.addEventListener(ASK, forge, { once: true });
    expect(await bridge.ask(op, ROWS[op].good)).toEqual({ ok: false, reason: 'api-changed' });
  });
});

it('drops what is no question at all', async () => {
  await openReadyDocs();
  const heard = listenIn();
  const noise = [
    null,
    5,
    {},
    'no JSON',
    '[]',
    'null',
    '"ping"',
    '{"v":1}',
    asked('__proto__', {}),
    asked('constructor', {}),
  ];
  for (const detail of [...noise, asked('snapshot', { known: 0, rest: 'x'.repeat(100_001) })]) shout(detail);
  await pause(100);
  expect(heard).toEqual([]);
});

it('writes once when the page plays a paste again', async () => {
  const double = await openReadyDocs();
  const bridge = openBridgeClient(document);
  atEnd(() => bridge.dispose());
  let overheard: unknown = null;
  document.addEventListener(ASK, (event) => (overheard ??= (event as CustomEvent).detail), { once: true });
  const { start, end } = double.model.selection;
  const { text } = double.model;
  const around = { before: text.slice(Math.max(0, start - 64), start), after: text.slice(end, end + 64) };
  const seen = { start, end, length: text.length, ...around };
  expect(await bridge.ask('paste', { text: 'Two students said why. ', expect: seen })).toMatchObject({ ok: true });
  const written = double.model.text;
  const heard = listenIn();
  for (let turn = 0; turn < 50; turn += 1) shout(overheard);
  await expect.poll(() => heard.length).toBe(50);
  expect(heard.every(({ ok }) => !ok)).toBe(true);
  expect(double.model.text).toBe(written);
});

it('takes an answer once: what comes after it, or for nobody, changes nothing', async () => {
  const bridge = openBridgeClient(document);
  atEnd(() => bridge.dispose());
  const told = (id: string, value: string) =>
    document.dispatchEvent(new CustomEvent(ANSWER, { detail: JSON.stringify({ v: VERSION, id, ok: true, value }) }));
  document.addEventListener(
    ASK,
    (event) => {
      const { id } = JSON.parse((event as CustomEvent<string>).detail);
      for (let turn = 0; turn < 1000; turn += 1) told(`nobody-${turn}`, 'mismatch');
      told(id, 'applied');
      told(id, 'mismatch');
    },
    { once: true },
  );
  expect(await bridge.ask('paste', ROWS.paste.good)).toEqual({ ok: true, value: 'applied' });
});
