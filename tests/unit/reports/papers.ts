/** One of each paper, from a month of a made-up school, for tests and for looking at. */
import type { Rating } from '@/lib/evidence/rating-records';
import type { Snippet } from '@/lib/evidence/records';
import { builtInLens } from '@/lib/lens/built-in';
import { districtPage } from '@/lib/reports/district-page';
import { handOverPage, isOpenPromise } from '@/lib/reports/hand-over-page';
import { focusCard, lookForPages, visitSheet, wordsBooklet } from '@/lib/reports/lens-paper';
import { type Material, withoutNames } from '@/lib/reports/material';
import { monthPage } from '@/lib/reports/month-page';
import type { Paper } from '@/lib/reports/paper';
import { plcPage } from '@/lib/reports/plc-page';
import type { Saying } from '@/lib/reports/report-tools';
import { teacherCopy } from '@/lib/reports/teacher-copy';
import { tellTeachers } from '@/lib/reports/tell-teachers';
import { en } from '@/lib/words/en';
import { es } from '@/lib/words/es';
import { fr } from '@/lib/words/fr';
import type { Locale } from '@/lib/words/locale';
import { REPORTS_WORDS } from '@/lib/words/reports/reports-words';
import { TELL_WORDS } from '@/lib/words/tell/tell-words';
import { YEAR_WORDS } from '@/lib/words/year/year-words';
import { fortyQuotes } from '../../doubles/forty-quotes';
import { visitAgo } from '../../doubles/visits';
import { SPACE_ID, uuidOf } from '../../doubles/walkthrough';

const general = { en, es, fr };

export function sayIn(locale: Locale): Saying {
  const { details, visit: visits } = general[locale];
  const { kinds, speakers } = details;
  const days = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return {
    words: { ...REPORTS_WORDS[locale].paper, kinds, speakers, visitKinds: visits.kinds },
    language: locale,
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
  };
}

export const visit = visitAgo({ ago: 600, took: 35 });
const others = [
  visitAgo({ n: 202, ago: 3000, took: 20 }, { kind: 'plc', teacherCode: null, school: 'Lincoln Elementary' }),
  visitAgo(
    { n: 203, ago: 5000, took: 15 },
    { teacherCode: 'R2T8', followUp: { date: null, doneAt: '2026-01-20T12:00:00Z' } },
  ),
];
const lens = { id: builtInLens.id, version: builtInLens.version };
const quotes: Snippet[] = fortyQuotes(SPACE_ID).map((one, index) => ({
  ...one,
  lens,
  visitId: index % 8 === 0 ? visit.id : null,
  body:
    index % 8 === 0
      ? {
          ...one.body,
          note: 'Mr. Peña waited; then Priya said why it doubles. It shows me that they look for reasons.',
        }
      : one.body,
}));
const ratings: Rating[] = [0, 1, 2, 3].map((n) => ({
  id: uuidOf(700 + n),
  spaceId: SPACE_ID,
  createdAt: visit.createdAt,
  updatedAt: visit.updatedAt,
  deletedAt: null,
  lens,
  visitId: visit.id,
  lookForId: builtInLens.lookFors[n]?.id ?? '',
  seen: n === 3 ? 'not-observed' : n === 0 ? 0 : 2,
  snippetIds: [],
}));

export const material: Material = {
  lens: builtInLens,
  lenses: [builtInLens],
  visits: [visit, ...others],
  snippets: quotes,
  ratings,
  agreements: [],
  names: {
    people: [
      { name: 'Mr. Peña', code: 'R2T8' },
      { name: 'Ms. Okafor', code: 'K7Q4' },
    ],
    schools: [{ name: 'Lincoln Elementary', code: 'School A' }],
  },
};
export const nameless = withoutNames(material, new Map([['Priya', 'a student']]));

/** Every paper there is, by its name, without names of people. */
export function papersIn(locale: Locale, minutes = false): Record<string, Paper> {
  const say = sayIn(locale);
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(new Date('2026-01-15'));
  const focus = ['lf-explain', 'lf-wait'];
  const [first] = nameless.visits;
  if (!first) throw new Error('no visit');
  return {
    teacher: teacherCopy(first, nameless, say, '', ''),
    plc: plcPage(nameless, month, say, ''),
    month: monthPage(nameless, { month, purpose: '', minutes, now: new Date() }, say),
    district: districtPage(nameless, month, say, ''),
    card: focusCard(builtInLens, focus, say, ''),
    lookFors: lookForPages(builtInLens, [], say, ''),
    booklet: wordsBooklet(builtInLens, say, ''),
    visit: visitSheet(builtInLens, focus, say, ''),
    tell: tellTeachers(
      TELL_WORDS[locale],
      { organisation: '', focus: [], levels: true, codesOnly: false, days: 365, held: false },
      '',
    ),
    handOver: handOverPage(
      {
        ...nameless,
        snippets: nameless.snippets.slice(0, 3),
        visits: nameless.visits.filter(isOpenPromise),
        ratings: [],
      },
      { organisation: '', vision: '', objectives: [], focus, purpose: '' },
      YEAR_WORDS[locale].handOver.page,
      say,
    ),
  };
}
