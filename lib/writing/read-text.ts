import type { LensPack } from '../lens/pack.ts';
import { type TermMatcher, termMatcher } from '../lens/term-matcher.ts';
import { factsOf } from './facts/facts.ts';
import type { CompiledLists } from './lists/lists.ts';
import type { CheckOptions } from './note-check.ts';
import { offFocusIn } from './rules/f08-off-focus.ts';
import type { ReadSentence } from './rules/note.ts';
import type { Setting } from './rules/rule.ts';
import { sentenceRules } from './rules/table.ts';
import { readSentence, type Sentence } from './sentence.ts';
import { sentences } from './split/sentences.ts';

/** Everything that is made once per lens, language and options. */
export interface Reader {
  setting: Setting;
  terms: TermMatcher;
  language: string;
  lookForLists: readonly { id: string; list: `${string}:${string}`; definitionIds: ReadonlySet<string> }[];
  fociLists: readonly `${string}:${string}`[];
}

export function makeReader(lens: LensPack, language: string, lists: CompiledLists, options: CheckOptions): Reader {
  const notNames = new Set<string>();
  for (const name of [...(options.staffNames ?? []), ...(options.notNames ?? [])]) {
    for (const part of name.toLowerCase().split(/[\s.,]+/)) if (part.length > 1) notNames.add(part);
  }
  return {
    setting: { lens, lists, focus: options.focus, notNames },
    terms: termMatcher(lens),
    language,
    lookForLists: lens.lookFors.map((lookFor) => ({
      id: lookFor.id,
      list: `lookFor:${lookFor.id}` as const,
      definitionIds: new Set(lookFor.definitionIds),
    })),
    fociLists: lists.namesFrom('focus:') as `${string}:${string}`[],
  };
}

/** A sentence read and checked by itself; `start` counts from the piece it stands in. */
export type OwnSentence = ReadSentence;

/** All sentences of a piece. `known` gives back what was read before, by the words of the sentence. */
export function readPiece(
  piece: string,
  reader: Reader,
  known: (text: string) => OwnSentence | undefined,
): OwnSentence[] {
  return sentences(piece, reader.language).map(({ start, end }) => {
    const text = piece.slice(start, end);
    return { ...(known(text) ?? readOne(text, reader)), start };
  });
}

function readOne(text: string, reader: Reader): OwnSentence {
  const sentence = readSentence(text, reader.setting.lists, reader.terms);
  const facts = factsOf(sentence);
  const hits = sentenceRules.flatMap((rule) =>
    rule.find(sentence, facts, reader.setting).map((hit) => ({ rule: rule.id, hit })),
  );
  return {
    start: 0,
    sentence,
    facts,
    hits,
    lookFors: lookForsIn(sentence, reader),
    foci: new Set(reader.fociLists.filter((list) => sentence.in(list).length > 0)),
    offFocus: !facts.courtesy && offFocusIn(sentence, facts).length > 0,
  };
}

function lookForsIn(sentence: Sentence, reader: Reader): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { id, list, definitionIds } of reader.lookForLists) {
    if (sentence.everywhere(list).length > 0 || sentence.terms.some((term) => definitionIds.has(term.definitionId)))
      found.add(id);
  }
  return found;
}
