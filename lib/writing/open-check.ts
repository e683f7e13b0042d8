import type { LensPack } from '../lens/pack.ts';
import { assemble } from './assemble.ts';
import { guessLanguage, LANGUAGE_SAMPLE } from './language.ts';
import { type CompiledLists, checkedLanguages, compileInGoes, keepLists, readyLists } from './lists/lists.ts';
import type { CheckOptions, NotChecked, NoteCheck } from './note-check.ts';
import { makeReader, type OwnSentence, type Reader, readPiece } from './read-text.ts';
import type { ReadSentence } from './rules/note.ts';
import { type Piece, pieces } from './split/pieces.ts';

/** About 20,000 words. A note is far shorter; what stands behind is said to be unchecked. */
const LONGEST_TEXT = 120_000;
/** New letters read in one go: about 25 ms on a slow laptop. A longer text is read in several goes (`advance`). */
const PER_GO = 6_000;

export interface OpenCheck {
  /** Checks a new state of the text. Only sentences that changed are read again. */
  update(text: string): Progress;
  /** Reads on in a text that was too long for one go. Call it in a later task, until `pending` is 0. */
  advance(): Progress;
}

export interface Progress {
  check: NoteCheck;
  /** Letters that wait to be read; the word lists themselves are made ready in the first goes. */
  pending: number;
}

/**
 * Follows one note while it is written. The same text, lens and options give the same check, however the text came about.
 * Nothing to dispose: it holds only what it read last.
 */
export function openCheck(lens: LensPack, options: CheckOptions = {}, perGo = PER_GO): OpenCheck {
  const readers = new Map<string, Reader>();
  let read = new Map<string, OwnSentence[]>();
  let known = new Map<string, OwnSentence>();
  let making: { language: string; goes: Generator<undefined, CompiledLists> } | undefined;
  let current = '';
  let sample: string | undefined;
  let guess: Guessed = { language: 'none', reason: 'no-letters' };

  /** The reader for a language, or undefined while its lists are being made ready (one go per call). */
  const readerFor = (language: string): Reader | undefined => {
    const reader = readers.get(language);
    if (reader) return reader;
    const before = readyLists(lens, language);
    const lists = before ?? oneGo(language);
    if (!lists) return undefined;
    const made = makeReader(lens, language, lists, options);
    readers.set(language, made);
    read = new Map();
    known = new Map();
    if (before || !Number.isFinite(perGo)) return made;
    // A first reading is slow enough (12 ms for the first segmenter of a page alone): it gets the next go for itself.
    return undefined;
  };

  const oneGo = (language: string): CompiledLists | undefined => {
    if (making?.language !== language) making = { language, goes: compileInGoes(lens, language, perGo / 3) };
    const { done, value } = making.goes.next();
    if (!done) return undefined;
    making = undefined;
    keepLists(lens, language, value);
    return value;
  };

  /** The guess looks at the first letters only; most keystrokes fall behind them. */
  const guessed = (): Guessed => {
    const head = current.slice(0, LANGUAGE_SAMPLE);
    if (head !== sample) {
      guess = languageOf(current, lens);
      sample = head;
    }
    return guess;
  };

  /** Reads the pieces that are new, as many as one go may; `pending` counts the letters that it leaves for the next. */
  const readText = (text: string, reader: Reader, language: string) => {
    const kept = new Map<string, OwnSentence[]>();
    const keptSentences = new Map<string, OwnSentence>();
    const note: ReadSentence[] = [];
    const unchecked: NotChecked[] = [];
    let fresh = 0;
    let pending = 0;
    for (const piece of pieces(text)) {
      let own = kept.get(piece.text) ?? read.get(piece.text);
      if (!own && fresh >= perGo) {
        pending += piece.text.length;
        continue;
      }
      if (!own) {
        fresh += piece.text.length;
        own = foreign(piece, language, lens) ? [] : readPiece(piece.text, reader, (words) => known.get(words));
      }
      kept.set(piece.text, own);
      if (own.length === 0 && foreign(piece, language, lens))
        unchecked.push({ reason: 'other-language', start: piece.start, end: piece.start + piece.text.length });
      for (const sentence of own) {
        keptSentences.set(sentence.sentence.text, sentence);
        note.push({ ...sentence, start: piece.start + sentence.start });
      }
    }
    remember(kept, keptSentences, pending === 0);
    return { note, unchecked, pending };
  };

  /** After a whole reading only what stands in the text is kept; in the middle of one, all of it. */
  const remember = (kept: Map<string, OwnSentence[]>, sentences: Map<string, OwnSentence>, whole: boolean): void => {
    if (whole) {
      read = kept;
      known = sentences;
      return;
    }
    for (const [piece, own] of kept) read.set(piece, own);
    for (const [words, sentence] of sentences) known.set(words, sentence);
  };

  const go = (): Progress => {
    const { language, ...refused } = guessed();
    if ('reason' in refused) return { check: notChecked(current, refused.reason, language), pending: 0 };
    const reader = readerFor(language);
    if (!reader) return { check: nothingYet(language), pending: Math.max(1, current.length) };
    const text = current.length > LONGEST_TEXT ? current.slice(0, cutAt(current)) : current;
    const beyond: NotChecked[] =
      text.length < current.length ? [{ reason: 'too-long', start: text.length, end: current.length }] : [];
    const { note, unchecked, pending } = readText(text, reader, language);
    const state = { language, unchecked: [...beyond, ...unchecked], whole: pending === 0 };
    return { check: assemble(note, reader.setting, options, state), pending };
  };

  return {
    update(text) {
      current = text;
      return go();
    },
    advance: go,
  };
}

/** Checks a whole text at once (up to 20,000 words of it). For text that is being written, see `openCheck`. */
export const checkNote = (text: string, lens: LensPack, options: CheckOptions = {}): NoteCheck =>
  openCheck(lens, options, Number.POSITIVE_INFINITY).update(text).check;

type Refused = Extract<NotChecked['reason'], 'no-letters' | 'unknown-language' | 'no-lists'>;

type Guessed = { language: string } | { language: string; reason: Refused };

function languageOf(text: string, lens: LensPack): Guessed {
  const expected = (lens.writing.language ?? lens.language).slice(0, 2).toLowerCase();
  const guess = guessLanguage(text, expected);
  if ('reason' in guess) return guess;
  return checkedLanguages(lens).includes(guess.language) ? guess : { language: 'none', reason: 'no-lists' };
}

/** A paragraph of a mixed document in a language that is not the text's. Short lines are taken as they come. */
function foreign(piece: Piece, language: string, lens: LensPack): boolean {
  if (piece.text.length < 60) return false;
  const guess = guessLanguage(piece.text, language);
  return guess.language !== language && guess.language !== 'none' && !checkedLanguages(lens).includes(guess.language);
}

function notChecked(text: string, reason: Refused, language: string): NoteCheck {
  const nothing = text.trim() === '';
  return { ...nothingYet(language), unchecked: nothing ? [] : [{ reason, start: 0, end: text.length }] };
}

const nothingYet = (language: string): NoteCheck => ({
  language,
  unchecked: [],
  parts: { focus: [], evidence: [], meaning: [], next: [] },
  observational: undefined,
  findings: [],
  topThree: [],
  terms: [],
});

/** The last line or sentence end before the limit, so that no word is cut. */
function cutAt(text: string): number {
  const line = text.lastIndexOf('\n', LONGEST_TEXT);
  if (line > LONGEST_TEXT - 5000) return line;
  const space = text.lastIndexOf(' ', LONGEST_TEXT);
  return space > LONGEST_TEXT - 5000 ? space : LONGEST_TEXT;
}
