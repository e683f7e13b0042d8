import type { KeptLine, KeptSection } from '@/lib/evidence/kept-page';
import { levelOf } from '@/lib/evidence/rating';
import type { Rating } from '@/lib/evidence/rating-records';
import type { Snippet } from '@/lib/evidence/records';
import { inQuotes } from '@/lib/evidence/visit-note';
import { lengthOfVisit, visitDay } from '@/lib/evidence/visit-time';
import type { LensIndex } from '@/lib/lens/lens-index';
import type { VisitPage } from '@/lib/messages/visit-view';
import type { Language } from '@/lib/words/language';

/** All that is kept about a visit, in the words of the screen. `note`: what is written about it on this page, if anything. */
export function keptSections(
  page: VisitPage,
  lens: LensIndex,
  language: Language,
  note: string,
  now: Date,
): KeptSection[] {
  const { visit, person, ratings, snippets } = page;
  const { words, day } = language;
  const titles = (ids: readonly string[]): string => ids.map((id) => lens.lookFor(id)?.title ?? id).join(' · ');
  const fact = (about: string, text: string): KeptLine[] => (text === '' ? [] : [{ kind: 'fact', about, text }]);
  const band = lens.pack.gradeBands.find(({ id }) => id === visit.gradeBand)?.label ?? '';
  const { minutes } = lengthOfVisit(visit, now);
  const { date, doneAt } = visit.followUp;
  const state = doneAt === null ? words.visit.kept.followUpOpen : words.visit.kept.followUpDone;
  const step = [visit.body.followUp, date === null ? '' : `${day(date)} (${state})`].filter((part) => part !== '');
  const texts = (title: string, text: string): KeptSection[] =>
    text === '' ? [] : [{ title, lines: [{ kind: 'text', text }] }];
  return [
    {
      title: null,
      lines: [
        ...fact(words.visit.kept.with, person?.body.name ?? visit.teacherCode ?? ''),
        ...fact(words.visit.kept.when, `${day(visitDay(visit))}, ${words.visit.long(minutes)}`),
        ...fact(words.visit.kept.kind, words.visit.kinds[visit.kind]),
        ...fact(words.visit.school, visit.school),
        ...fact(words.visit.gradeBand, band),
        ...fact(words.visit.topic, visit.body.topic),
        ...fact(words.visit.focus, titles(visit.focus)),
        ...fact(words.visit.kept.followUp, step.join(' · ')),
      ],
    },
    {
      title: words.visit.kept.marks,
      lines:
        ratings.length > 0
          ? marks(ratings, snippets, lens, words.visit.marks.notSeen)
          : [{ kind: 'text', text: words.visit.kept.noMarks }],
    },
    {
      title: words.visit.kept.quotes,
      lines:
        snippets.length > 0
          ? snippets.map((one) => quote(one, titles, language))
          : [{ kind: 'text', text: words.visit.kept.noQuotes }],
    },
    ...texts(words.visit.kept.given, visit.body.given),
    ...texts(words.visit.kept.myNote, note),
  ];
}

/** In the lens's order, never by level. */
function marks(ratings: readonly Rating[], snippets: readonly Snippet[], lens: LensIndex, notSeen: string): KeptLine[] {
  const place = (id: string): number => lens.pack.lookFors.findIndex((lookFor) => lookFor.id === id);
  return [...ratings]
    .sort((a, b) => place(a.lookForId) - place(b.lookForId))
    .map((rating) => {
      const level = levelOf(rating);
      return {
        kind: 'mark' as const,
        text: lens.lookFor(rating.lookForId)?.title ?? rating.lookForId,
        about: level === null ? notSeen : (lens.pack.levelScale.labels[level] ?? ''),
        ...(level === null ? {} : { level }),
        shownBy: snippets
          .filter(({ id }) => rating.snippetIds.includes(id))
          .map(({ body }) => inQuotes(body.quote.exact)),
      };
    });
}

function quote(
  { tags, kind, speaker, body }: Snippet,
  titles: (ids: string[]) => string,
  { words }: Language,
): KeptLine {
  const about = [
    titles(tags.map(({ lookForId }) => lookForId)),
    words.details.kinds[kind],
    speaker ? words.details.speakers[speaker] : '',
    body.note,
  ];
  return { kind: 'quote', text: inQuotes(body.quote.exact), about: about.filter((part) => part !== '').join(' · ') };
}
