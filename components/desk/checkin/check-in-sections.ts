import type { Agreement } from '@/lib/evidence/agreement-records';
import type { CheckIn } from '@/lib/evidence/check-in';
import type { KeptLine, KeptSection } from '@/lib/evidence/kept-page';
import { inQuotes } from '@/lib/evidence/visit-note';
import type { LensPack } from '@/lib/lens/pack';
import type { Language } from '@/lib/words/language';
import type { OverviewWords } from '@/lib/words/overview/en';
import { visitName } from '../visit-name';

/** Goals that stand, and decisions that stand with this person: those made before today, and today's. */
export interface AgreedSoFar {
  goals: readonly Agreement[];
  before: readonly Agreement[];
  today: readonly Agreement[];
}

/** The page of a check-in: one source for the screen, the paper and the clipboard. */
export function checkInSections(
  page: CheckIn,
  agreed: AgreedSoFar,
  focus: readonly string[],
  lens: LensPack,
  { words, when, ...language }: Language,
  overview: OverviewWords,
): KeptSection[] {
  const { checkIn, pictures } = overview;
  const titles = (ids: readonly string[]): string =>
    ids.map((id) => lens.lookFors.find((one) => one.id === id)?.title ?? id).join('; ') || checkIn.none;
  const quotes = page.quotes.map(({ lookForId, snippets }) => ({
    title: titles([lookForId]),
    lines: snippets.map(({ body, kind, createdAt }): KeptLine => {
      const about = `${words.details.kinds[kind]} · ${when(createdAt)}`;
      return { kind: 'quote', text: inQuotes(body.quote.exact), about };
    }),
  }));
  const open = page.open.map((visit): KeptLine => {
    const due = visit.followUp.date ? language.day(visit.followUp.date) : '';
    return { kind: 'fact', about: due, text: visit.body.followUp || visitName(visit, { words, when, ...language }) };
  });
  const { all, naming } = page.notes;
  const decided = (decision: Agreement): KeptLine => ({
    kind: 'fact',
    about: language.day(decision.madeOn),
    text: decision.revisitOn
      ? `${decision.body.text} (${checkIn.revisit(language.day(decision.revisitOn))})`
      : decision.body.text,
  });
  return [
    ...(agreed.goals.length > 0
      ? [{ title: checkIn.goals, lines: agreed.goals.map(({ body }) => text(body.text)) }]
      : []),
    {
      title: checkIn.foci,
      lines: [
        { kind: 'fact', about: checkIn.mine, text: titles(focus) },
        { kind: 'fact', about: checkIn.theirs, text: titles(page.focus) },
      ],
    },
    ...(quotes.length > 0 ? quotes : [{ title: checkIn.quotes, lines: [text(checkIn.noQuotes)] }]),
    {
      title: pictures.focus.title,
      lines: [text(all > 0 ? pictures.focus.of(naming, all) : pictures.focus.next)],
    },
    {
      title: checkIn.open,
      lines: [...(open.length > 0 ? open : [text(checkIn.nothingOpen)]), text(checkIn.openFrom)],
    },
    ...(agreed.before.length > 0 ? [{ title: checkIn.decided, lines: agreed.before.map(decided) }] : []),
    {
      title: checkIn.decision,
      // By hand, where nobody typed one.
      lines: agreed.today.length > 0 ? agreed.today.map(decided) : [text('_'.repeat(46))],
    },
  ];
}

const text = (words: string): KeptLine => ({ kind: 'text', text: words });
