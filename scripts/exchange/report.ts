/** A report from bundles, without a browser: the same papers as in the notebook, names taken out as far as they are known. */
import { makeReport } from '@/components/desk/reports/make-paper';
import { isReport, REPORTS, type ReportKind } from '@/components/desk/reports/which';
import type { Snippet, Space } from '@/lib/evidence/records';
import { dayOf, visitDay } from '@/lib/evidence/visit-time';
import type { Names } from '@/lib/exchange/clean-text';
import { knownNames } from '@/lib/exchange/known-names';
import { type Material, materialQuestions, withoutNames } from '@/lib/reports/material';
import type { Paper } from '@/lib/reports/paper';
import { paperDocx } from '@/lib/reports/paper-docx';
import { paperHtml } from '@/lib/reports/paper-html';
import { paperMarkdown } from '@/lib/reports/paper-text';
import type { Saying } from '@/lib/reports/report-tools';
import { en } from '@/lib/words/en';
import { es } from '@/lib/words/es';
import { fr } from '@/lib/words/fr';
import { LOCALES, type Locale } from '@/lib/words/locale';
import { REPORTS_WORDS } from '@/lib/words/reports/reports-words';
import type { Gathered } from './gather';

/** What of the command line is about a report. */
export interface ReportWish {
  report: string;
  /** `2026-01`; for every report but a teacher's copy. */
  month: string | undefined;
  /** The id of the visit of a teacher's copy. */
  visit: string | undefined;
  language: string | undefined;
  /** How long visits took is said, too. */
  minutes: boolean;
  purpose: string;
  madeAt: string;
}

const WRITERS: Readonly<Record<string, (paper: Paper, madeAt: string) => string | Uint8Array>> = {
  '.html': (paper) => paperHtml(paper),
  '.md': (paper) => paperMarkdown(paper),
  '.docx': paperDocx,
};

type Whole = Extract<Gathered, { ok: true }>;
export type Made = { ok: true; content: string | Uint8Array; sentences: string[] } | { ok: false; sentence: string };

const refused = (sentence: string): Made => ({ ok: false, sentence });

/** The report in the form of the file's ending, or a sentence that says why there is none. */
export function reportFile(to: string, wish: ReportWish, whole: Whole, more: Names | null): Made {
  const write = WRITERS[/\.\w+$/.exec(to.toLowerCase())?.[0] ?? ''];
  if (!write) return refused(`${to}: a report ends in one of ${Object.keys(WRITERS).join(' ')}`);
  const { report, month, visit } = wish;
  if (!isReport(report as ReportKind)) return refused(`--report takes one of ${REPORTS.join(', ')}`);
  const which = report as ReportKind;
  if (which === 'teacher' ? !visit : !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month ?? ''))
    return refused(which === 'teacher' ? 'A copy for a teacher needs --visit ID' : `${report} needs --month 2026-01`);
  const language = LOCALES.find((one) => one === (wish.language ?? 'en'));
  if (!language) return refused(`--language takes one of ${LOCALES.join(', ')}`);
  const material = materialOf(whole, which === 'teacher' ? { visit: visit ?? '' } : { month: month ?? '' }, more);
  if (!material) return refused('The bundle holds no lens, so no report can be made of it.');
  const flagged = which === 'district' ? [] : materialQuestions(material, true).map(({ words }) => words);
  const sentences =
    flagged.length > 0 ? [`These may be names: ${flagged.join(', ')}. Add them to the names file if they are.`] : [];
  const { minutes, purpose, madeAt } = wish;
  const named = monthName(month ?? '', language);
  const paper = makeReport(
    which,
    withoutNames(material, new Map()),
    { month: named, minutes, purpose, to: '' },
    sayingIn(language),
  );
  if (!paper) return refused(`There is no visit ${visit} in the bundle.`);
  return { ok: true, content: write(paper, madeAt), sentences };
}

/** The records of one visit or one month; live ones only, in the order in which they were saved. */
function materialOf(
  { job, extras }: Whole,
  meant: { visit: string } | { month: string },
  more: Names | null,
): Material | null {
  const { spaces = [], staff = [], visits = [], ratings = [] } = extras.records;
  const [space]: Space[] = spaces;
  const lens =
    job.lenses.find((one) => one.id === space?.lens.id && one.version === space.lens.version) ?? job.lenses[0];
  if (!space || !lens) return null;
  const live = <T extends { deletedAt: string | null }>(records: readonly T[]): T[] =>
    records.filter(({ deletedAt }) => deletedAt === null);
  const shown = live(visits).filter((one) =>
    'visit' in meant ? one.id === meant.visit : visitDay(one).startsWith(meant.month),
  );
  const ids = new Set(shown.map(({ id }) => id));
  const isIn = ({ createdAt, visitId }: Snippet): boolean =>
    'visit' in meant
      ? visitId !== null && ids.has(visitId)
      : dayOf(createdAt, offsetAt(createdAt)).startsWith(meant.month);
  const own = knownNames(space, staff, visits);
  return {
    lens,
    lenses: job.lenses,
    visits: shown,
    snippets: live([...(job.snippets as Snippet[])])
      .filter(isIn)
      .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
    ratings: live(ratings).filter(({ visitId }) => ids.has(visitId)),
    agreements: [],
    names: { people: [...own.people, ...(more?.people ?? [])], schools: [...own.schools, ...(more?.schools ?? [])] },
  };
}

/** Months are those of the machine's own clock, as in the notebook. */
const offsetAt = (instant: string): number => -new Date(instant).getTimezoneOffset();

const monthName = (month: string, locale: Locale): string =>
  month === ''
    ? ''
    : new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(new Date(`${month}-15T12:00:00`));

function sayingIn(locale: Locale): Saying {
  const { details, visit } = { en, es, fr }[locale];
  const days = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return {
    words: {
      ...REPORTS_WORDS[locale].paper,
      kinds: details.kinds,
      speakers: details.speakers,
      visitKinds: visit.kinds,
    },
    language: locale,
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
  };
}
