/** The lens on paper: what teachers and leaders hold in their hands. A definition that only leaders see is not shared. */
import type { Definition, LensPack, LookFor } from '@/lib/lens/pack';
import { type Block, type Paper, type Sheet, sheet } from './paper';
import type { Saying } from './report-tools';

const inFocus = (lens: LensPack, focus: readonly string[]): LookFor[] =>
  lens.lookFors.filter(({ id }) => focus.includes(id));

const paper = (title: string, lens: LensPack, { words }: Saying, purpose: string, sheets: Sheet[]): Paper => ({
  title,
  language: lens.language,
  purpose: purpose || words.purpose.lens,
  sheets,
});

/** Half a page, twice on a sheet: the look-fors in focus with what to listen for. Without a focus, the first look-for of each domain. */
export function focusCard(lens: LensPack, focus: readonly string[], say: Saying, purpose: string): Paper {
  const { card } = say.words;
  const chosen = inFocus(lens, focus);
  const shown =
    chosen.length > 0
      ? chosen
      : lens.domains.flatMap(({ id }) => lens.lookFors.find((one) => one.domainId === id) ?? []);
  const blocks = shown.flatMap((lookFor): Block[] => [
    { kind: 'heading', text: lookFor.title },
    { kind: 'text', text: lookFor.guidingQuestion },
    ...(chosen.length > 0 ? ([{ kind: 'list', items: heardAtBest(lookFor) }] as const) : []),
  ]);
  // Twice on a sheet, to be cut apart.
  const half = sheet(card.title, card.notice, [...blocks, { kind: 'aside', text: card.notJudge }], true);
  return paper(card.title, lens, say, purpose, [half, half]);
}

/** What students say where the talk is shared or theirs; at most two sentences a look-for. */
const heardAtBest = ({ levels }: LookFor): string[] =>
  levels.filter(({ level }) => level >= 2).flatMap(({ studentEvidence }) => studentEvidence.slice(0, 1));

/** One page for each look-for: its question, its levels with what students and teachers say, questions to think with. */
export function lookForPages(lens: LensPack, focus: readonly string[], say: Saying, purpose: string): Paper {
  const { lookFors, booklet } = say.words;
  const chosen = inFocus(lens, focus);
  const sheets = (chosen.length > 0 ? chosen : lens.lookFors).map((one) =>
    sheet(one.title, one.guidingQuestion, [
      {
        kind: 'table',
        head: [lookFors.level, booklet.means, lookFors.students, lookFors.teacher],
        rows: one.levels.map(({ label, descriptor, studentEvidence, teacherEvidence }) => [
          label,
          descriptor,
          studentEvidence.join('\n'),
          teacherEvidence.join('\n'),
        ]),
      },
      { kind: 'heading', text: lookFors.ask },
      { kind: 'list', items: one.reflectionPrompts },
      { kind: 'aside', text: `${lookFors.skip} ${one.markNotObservedWhen}` },
    ]),
  );
  return paper(lens.title, lens, say, purpose, sheets);
}

/** Every shared word with its four sides, in the order of the alphabet. */
export function wordsBooklet(lens: LensPack, say: Saying, purpose: string): Paper {
  const { booklet } = say.words;
  const sorted = lens.definitions.toSorted((a, b) => a.term.localeCompare(b.term, lens.language));
  const lead = booklet.lead(sorted.length);
  const blocks = sorted.flatMap((one) => definitionBlocks(one, say));
  return paper(booklet.title, lens, say, purpose, [sheet(booklet.title, lead, blocks)]);
}

function definitionBlocks({ term, definition, looksLike, soundsLike, isNot }: Definition, { words }: Saying): Block[] {
  const side = (label: string, items: readonly string[]): Block[] =>
    items.length === 0 ? [] : [{ kind: 'list', items: items.slice(0, 2).map((item) => `${label}: ${item}`) }];
  const { looks, sounds, isNot: not } = words.booklet;
  return [
    { kind: 'heading', text: term },
    { kind: 'text', text: definition },
    ...side(looks, looksLike),
    ...side(sounds, soundsLike),
    ...side(not, isNot),
  ];
}

/**
 * A visit by hand: when, the focus, lines for words that are heard, boxes for what was seen, and the two questions that end it. Where levels stay on the
 * device none can be ticked on a paper that goes from hand to hand.
 */
export function visitSheet(
  lens: LensPack,
  focus: readonly string[],
  say: Saying,
  purpose: string,
  withoutLevels = false,
): Paper {
  const mine = say.words.visitSheet;
  const seen = ({ levels }: LookFor): string[] =>
    withoutLevels ? [mine.seen] : levels.map(({ label, descriptor }) => `${label}: ${descriptor}`);
  const marks = inFocus(lens, focus).flatMap((one): Block[] => [
    { kind: 'heading', text: one.title },
    { kind: 'boxes', items: [...seen(one), mine.notSeen] },
  ]);
  return paper(mine.title, lens, say, purpose, [
    sheet(mine.title, mine.lead, [
      { kind: 'lines', label: mine.when, count: 1 },
      { kind: 'lines', label: mine.heard, count: marks.length > 0 ? 4 : 9 },
      ...marks,
      { kind: 'lines', label: mine.bright, count: 1 },
      { kind: 'lines', label: mine.meaning, count: 2 },
      { kind: 'lines', label: mine.next, count: 1 },
    ]),
  ]);
}
