/**
 * Our script in the page's own world, in documents alone: it leaves our name for the page (unless somebody left one), and answers our
 * page script. It asks for nothing by itself, has no timer of its own, and keeps no text but the last that it told.
 */
import { textFrame } from '../text-frame';
import { API, type DocsWindow, FLAG, OUR_NAME, type Read, readPage } from './annotated';
import { difference } from './difference';
import { askGuards, isRecord } from './guards';
import { pasteAtCaret } from './paste';
import {
  ANSWER,
  ASK,
  type Ask,
  type Operations,
  type Ping,
  type Snapshot,
  type Span,
  type Told,
  told,
  untold,
  VERSION,
} from './protocol';

/** After the end of a composition the host still works on it, in ms. */
const COMPOSED_MS = 50;

/** Stands once in a page. Answers how to take it away again (for tests; a page keeps it). */
export function installBridge(page: DocsWindow): () => void {
  const guard = Symbol.for('shared-lens/docs-bridge');
  if (guard in page) return () => undefined;
  Object.defineProperty(page, guard, { value: true, configurable: true });
  const since = page.performance.now();
  const age = (): number => page.performance.now() - since;
  // Read once when Docs begins, so that it stands before; whoever came first is left alone.
  if (page[FLAG] === undefined) page[FLAG] = OUR_NAME;
  const end = new AbortController();
  let last = { rev: 0, text: '' };
  let busy = false;
  let composing = false;
  let composedAt = Number.NEGATIVE_INFINITY;
  const heard = new WeakSet<Document>();

  /** Follows compositions in the frame of now. */
  const attend = (): void => {
    const frame = textFrame(page.document)?.page;
    if (!frame || heard.has(frame)) return;
    heard.add(frame);
    const hear = ({ type }: Event): void => {
      composing = type === 'compositionstart';
      if (!composing) composedAt = page.performance.now();
    };
    const options = { capture: true, signal: end.signal };
    frame.addEventListener('compositionstart', hear, options);
    frame.addEventListener('compositionend', hear, options);
  };
  const isComposing = (): boolean => composing || page.performance.now() - composedAt < COMPOSED_MS;

  const answers: { [O in keyof Operations]: (args: Operations[O]['args']) => Promise<Told<Operations[O]['value']>> } = {
    async ping(): Promise<Told<Ping>> {
      const flag = page[FLAG] === OUR_NAME ? 'ours' : page[FLAG] ? 'other' : 'none';
      const frame = textFrame(page.document) !== null;
      return told({ age: age(), api: typeof page[API] === 'function', frame, composing: isComposing(), flag });
    },
    async snapshot({ known }): Promise<Told<Snapshot>> {
      const read = await readPage(page, age());
      return read.ok ? told(tell(read.value, known)) : read;
    },
    select: ({ start, end: to, words }) =>
      alone(async (): Promise<Told<Span>> => {
        const read = await readPage(page, age());
        if (!read.ok) return read;
        if (read.value.text.slice(start, to) !== words) return untold('stale');
        read.value.select(start, to);
        // A snapshot of the host's cannot tell what it did: asked anew.
        const now = await readPage(page, age());
        const range = now.ok ? now.value.ranges?.[0] : undefined;
        return range?.start === start && range.end === to ? told(range) : untold('unverified');
      }),
    paste: (args) => alone(() => pasteAtCaret(page, age, args)),
  };

  /** One act that changes something at a time, and none in the middle of a character. */
  async function alone<T>(act: () => Promise<Told<T>>): Promise<Told<T>> {
    if (isComposing()) return untold('composing');
    if (busy) return untold('not-ready');
    busy = true;
    try {
      return await act();
    } finally {
      busy = false;
    }
  }

  function tell({ text, ranges }: Read, known: number): Snapshot {
    const rest = { length: text.length, selection: ranges?.length === 1 ? (ranges[0] as Span) : null };
    const told = { ...rest, ranges: ranges?.length ?? 0 };
    const was = last;
    if (text !== was.text || was.rev === 0) last = { rev: was.rev + 1, text };
    const { rev } = last;
    if (known === 0 || known !== was.rev) return { ...told, rev, text };
    return rev === was.rev ? { ...told, rev } : { ...told, rev, edit: difference(was.text, text) };
  }

  const answer = async (event: Event): Promise<void> => {
    const ask = askOf((event as CustomEvent<unknown>).detail);
    if (!ask) return;
    attend();
    const work = answers[ask.op] as (args: Ask['args']) => Promise<Told<unknown>>;
    const outcome = await work(ask.args).catch(() => untold('api-changed'));
    const detail = JSON.stringify({ v: VERSION, id: ask.id, ...outcome });
    page.document.dispatchEvent(new page.CustomEvent(ANSWER, { detail }));
  };
  page.document.addEventListener(ASK, (event) => void answer(event), { signal: end.signal });
  // The keyboard went into a frame.
  page.addEventListener('blur', attend, { signal: end.signal });

  function askOf(detail: unknown): Ask | null {
    if (typeof detail !== 'string' || detail.length > 100_000) return null;
    try {
      const ask = JSON.parse(detail) as Partial<Ask> | null;
      const known = ask?.v === VERSION && typeof ask.id === 'string' && /^[\w-]{1,64}$/.test(ask.id);
      if (!known || ask.op === undefined || !Object.hasOwn(askGuards, ask.op) || !isRecord(ask.args)) return null;
      return askGuards[ask.op](ask.args) ? (ask as Ask) : null;
    } catch {
      return null;
    }
  }

  return () => {
    end.abort();
    delete (page as { [guard]?: boolean })[guard];
    if (page[FLAG] === OUR_NAME) delete page[FLAG];
  };
}
