import { createHighlighter } from '@/lib/highlight/highlighter';
import type { Passage } from '@/lib/highlight/passage';
import { builtInLens } from '@/lib/lens/built-in';
import { domainMarks } from '@/lib/lens/mark-tint';
import { TextIndex } from '@/lib/quote/dom/text-index';
import { locating } from '@/lib/quote/locate';
import type { Location, Quote } from '@/lib/quote/quote';
import { inSlices } from '@/lib/quote/slices';
import { cutOut, editAnywhere, editWords, notes, tagging } from './quote-texts';

/** What one run took, in ms, and what came of it. */
export interface Run {
  took: number;
  longestTask: number;
  states: Record<string, number>;
}

const DOMAINS = domainMarks(builtInLens.domains);
const UNITS = 200_000;
const QUOTES = 1000;

export interface Prepared {
  text: string;
  quotes: Quote[];
}

const INSERTED = 'Visited with the new assistant principal; she took notes for the first group.\n';

const scenes: Record<string, (text: string, quotes: Quote[]) => string> = {
  unchanged: (text) => text,
  'text inserted above': (text) => INSERTED + text,
  'text inserted in three places': (text) =>
    INSERTED + text.slice(0, 70_000) + INSERTED + text.slice(70_000, 140_000) + INSERTED + text.slice(140_000),
  'a word edited in each': editWords,
  'words edited everywhere': (text) => editAnywhere(text),
  'all gone: cut out': cutOut,
  'all gone: another text': () => notes(UNITS, 99),
};

/** A page of notes with its tagged passages: made once, since describing 1,000 of them takes seconds. */
function prepare(): Prepared {
  const text = notes(UNITS);
  return { text, quotes: tagging(text, QUOTES) };
}

/** Longest stretch between two turns that the page had. */
function watchTasks(): () => number {
  const scheduler = (globalThis as unknown as { scheduler: { yield: () => Promise<void> } }).scheduler;
  const own = scheduler.yield;
  let since = performance.now();
  let longest = 0;
  const end = () => {
    longest = Math.max(longest, performance.now() - since);
  };
  scheduler.yield = async () => {
    end();
    await own.call(scheduler);
    since = performance.now();
  };
  return () => {
    end();
    scheduler.yield = own;
    return longest;
  };
}

async function locateScene(now: string, quotes: Quote[]): Promise<Run> {
  const longest = watchTasks();
  const begin = performance.now();
  const locations = (await inSlices(locating(now, quotes))) ?? [];
  const took = performance.now() - begin;
  return { took, longestTask: longest(), states: count(locations) };
}

function count(locations: Location[]): Record<string, number> {
  const states: Record<string, number> = {};
  for (const { state } of locations) states[state] = (states[state] ?? 0) + 1;
  return states;
}

function showNotes(text: string): HTMLElement {
  const root = document.createElement('main');
  for (const line of text.split('\n')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    root.append(paragraph);
  }
  document.body.replaceChildren(root);
  return root;
}

const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function drawScene(index: TextIndex, places: { start: number; end: number }[]): Promise<Run> {
  const nodes = document.querySelectorAll('*').length;
  const domainIds = builtInLens.domains.map(({ id }) => id);
  // The first frame after which nothing is left to paint costs nothing: what is left is ours.
  const begin = performance.now();
  const lights = createHighlighter(document, DOMAINS);
  const passages: Passage[] = [];
  for (const [rank, { start, end }] of places.entries()) {
    const range = index.rangeOf(start, end);
    const id = domainIds[rank % domainIds.length] ?? '';
    if (range) passages.push({ id: `${rank}`, range, domainIds: rank % 10 ? [id] : [id, domainIds[0] ?? ''] });
  }
  lights.draw(passages);
  const script = performance.now() - begin;
  const frame = await new Promise<number>((resolve) => {
    requestAnimationFrame(() => {
      const from = performance.now();
      setTimeout(() => resolve(performance.now() - from));
    });
  });
  const added = document.querySelectorAll('*').length - nodes;
  return {
    took: script + frame,
    longestTask: Math.max(script, frame),
    states: { drawn: passages.length, 'nodes added': added, 'ms of script': Math.round(script) },
  };
}

function indexScene(root: HTMLElement): Run {
  const begin = performance.now();
  const { text } = new TextIndex(root);
  const took = performance.now() - begin;
  return { took, longestTask: took, states: { units: text.length } };
}

declare global {
  var benchQuotes: {
    prepare: () => Prepared;
    /** Puts everything in its place, so that `run` measures nothing else. */
    stage: (scene: string, prepared: Prepared) => Promise<void>;
    run: () => Run | Promise<Run>;
  };
}
let staged: () => Run | Promise<Run>;
globalThis.benchQuotes = {
  prepare,
  async stage(scene, { text, quotes }) {
    const edit = scenes[scene];
    if (edit) {
      const now = edit(text, quotes);
      staged = () => locateScene(now, quotes);
      return;
    }
    const root = showNotes(text);
    await painted();
    await painted();
    if (scene === 'draw') {
      const index = new TextIndex(root);
      const places = quotes.map(({ exact }) => {
        const start = index.text.indexOf(exact.replaceAll('\n', ' ').slice(0, 20));
        return { start, end: start + 20 };
      });
      staged = () => drawScene(index, places);
    } else staged = () => indexScene(root);
  },
  run: () => staged(),
};
