import { afterEach, expect, it } from 'vitest';
import { watchComposition } from '@/lib/surfaces/insert/composition';
import { writeInField } from '@/lib/surfaces/insert/write-in-field';
import { chance } from '../../../data/random';
import { repetitions } from '../../../data/repetitions';
import { editorNamed } from '../../../doubles/editors/all';
import { type EditorDouble, type OpenEditor, until } from '../../../doubles/editors/editor-double';
import { FEEDBACK } from '../../../doubles/editors/feedback-text';
import { EDITOR_NAMES } from '../../../doubles/editors/names';

/** What a panel puts in: one line and several, quotes, emoji, accents, spaces at the edges. */
const WORDS = [
  'What did you notice?',
  ' and then ',
  'A student asked “why?” 👩🏽‍🏫',
  'One thing to try:\nask who can say it again.',
  '“It was hiding in the 8 and the 5.”\n\nOn Thursday, try it with 38 + 25.\nWho speaks first?',
  'naïve — ½',
  ' "straight" <b>not bold</b> & co',
  '…',
];

const host = document.createElement('div');
afterEach(() => host.replaceChildren());

/** Texts as people compare them: white space counts once, a line break as a break. */
const same = (text: string): string =>
  text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();

/** Several paragraphs may become paragraphs of their own: a break where the text was cut. Nothing else may be different. */
function variants(left: string, words: string, right: string): string[] {
  const breaks = words.includes('\n') ? ['', '\n'] : [''];
  return breaks.flatMap((one) => breaks.map((other) => same(left + one + words + other + right)));
}

interface Spot {
  /** Where in the model's text. */
  at: number;
  node: Text | null;
  offset: number;
}

/** Some place of the model's text that is also in the document, by ten units that stand there only once. */
function spotIn(open: OpenEditor, random: () => number): Spot {
  const field = open.field();
  const model = open.text();
  if (isControl(field)) {
    const at = onCharacter(model, Math.floor(random() * (model.length + 1)));
    return { at, node: null, offset: at };
  }
  const nodes = textNodes(field);
  const shown = nodes
    .map(({ data }) => data)
    .join('')
    .replace(/\u00a0/g, ' ');
  // From a place by chance to the next one that serves, around the text's end: trying by chance alone misses them all at times.
  const start = Math.floor(random() * model.length);
  for (let step = 0; step < model.length; step += 1) {
    const from = (start + step) % model.length;
    const words = model.slice(from, from + 10);
    if (/\n|^[\udc00-\udfff]|[\ud800-\udbff]$|[\u200d\ufe0f]|\s$|\s\s/.test(words) || words.length < 10) continue;
    if (model.indexOf(words) !== model.lastIndexOf(words)) continue;
    const index = shown.indexOf(words);
    if (index < 0 || index !== shown.lastIndexOf(words)) continue;
    const at = from + 10;
    if (/[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]/u.test(model.slice(at, at + 2))) continue;
    let left = index + 10;
    for (const node of nodes) {
      if (left <= node.length) return { at, node, offset: left };
      left -= node.length;
    }
  }
  throw new Error('no place in this text stands for itself');
}

const isControl = (field: HTMLElement): field is HTMLTextAreaElement =>
  field.localName === 'textarea' || field.localName === 'input';

function onCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
}

function textNodes(field: HTMLElement): Text[] {
  const walker = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
}

/** Puts the caret there as a click does, sometimes with a few words before it selected. */
async function goTo(open: OpenEditor, { node, offset }: Spot, selected: number, hears = 20): Promise<void> {
  const field = open.field();
  field.focus();
  if (isControl(field)) field.setSelectionRange(Math.max(0, offset - selected), offset);
  else if (node)
    field.ownerDocument.getSelection()?.setBaseAndExtent(node, Math.max(0, offset - selected), node, offset);
  await new Promise((resolve) => setTimeout(resolve, hears));
}

const turns = repetitions(50, 500);
/** The same cases in every run, and others in each; a failure says which. */
const SEEDS = { fixed: 20_261_127, rotating: Math.floor(Date.now() / 1000) };

async function insertsHonestly(editor: EditorDouble, seed: number): Promise<void> {
  document.body.append(host);
  const random = chance(seed);
  const stop = new AbortController();
  let open = await editor.open(host, FEEDBACK);
  // An editor in a frame has another document each time it is opened.
  const watch = () =>
    watchComposition((types, heard) => {
      for (const type of types)
        open.field().ownerDocument.addEventListener(type, heard, { capture: true, signal: stop.signal });
    });
  let isComposing = watch();
  let applied = 0;
  let written = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const before = open.text();
    const spot = spotIn(open, random);
    const words = WORDS[Math.floor(random() * WORDS.length)] as string;
    const composing = random() < 0.05;
    await goTo(open, spot, !composing && random() < 0.2 ? 4 : 0, editor.hearsAfter);
    if (composing) {
      open.field().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      const refused = await writeInField(open.field(), words, isComposing);
      expect(refused, `seed ${seed}, turn ${turn}`).toEqual({ receipt: 'shown', via: null, why: 'composing' });
      expect(same(open.text()), `seed ${seed}, turn ${turn}`).toBe(same(before));
      open.field().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 80));
      continue;
    }
    // Editors put what comes within a second into one step of their undo.
    if (turn % 8 === 7) await new Promise((resolve) => setTimeout(resolve, editor.groupsFor ?? 0));
    const receipt = await writeInField(open.field(), words, isComposing);
    const given = editor.name === 'input' ? words.replace(/\s*\n\s*/g, ' ') : words;
    const expected = before.slice(0, spot.at) + given + before.slice(spot.at);
    written += 1;
    const context = `seed ${seed}, turn ${turn}, ${receipt.via} at ${spot.at}: ${JSON.stringify(words)}`;
    if (receipt.receipt === 'applied') {
      applied += 1;
      expect(variants(before.slice(0, spot.at), given, before.slice(spot.at)), context).toContain(same(open.text()));
    } else if (receipt.receipt === 'shown') {
      expect(open.text(), context).toBe(before);
    }
    if (turn % 8 === 7) {
      open.undo();
      await until(() => same(open.text()) !== same(expected));
      expect(same(open.text()), `undo, ${context}`).toBe(same(before));
    }
    // After an undo without a person, Slate and Draft.js put their own caret back at some later time.
    if (turn % 8 === 7 || open.text().length > 8000) {
      open.close();
      host.replaceChildren();
      open = await editor.open(host, FEEDBACK);
      isComposing = watch();
    }
  }
  stop.abort();
  open.close();
  // Honest is not enough: an editor that takes nothing would be honest too.
  expect(applied / written, `${applied} of ${written} stand`).toBeGreaterThan(0.9);
}

/**
 * What is said of insertions into every `parts`-th editor, from the `part`-th on (counted from 1): the waiting that editors ask for adds up
 * to minutes, and several files wait at once.
 */
export function promiseInsertions(part: number, parts: number): void {
  for (const name of EDITOR_NAMES.filter((_, at) => at % parts === part - 1)) {
    for (const [kind, seed] of Object.entries(SEEDS)) {
      it(
        `${name}: says of ${turns} insertions (${kind} seed ${seed}) only what its own model confirms`,
        async () => insertsHonestly(await editorNamed(name), seed),
        300_000,
      );
    }
  }
}
