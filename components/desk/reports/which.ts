/** What can be made here, in the order in which it is offered. */
export const REPORTS = ['teacher', 'plc', 'month', 'district'] as const;
export const LENS_PAPERS = ['card', 'lookFors', 'booklet', 'visit'] as const;
/** For people who are visited: in the reader's language. */
export const FOR_TEACHERS = ['tell'] as const;
export type ReportKind = (typeof REPORTS)[number];
export type LensPaperKind = (typeof LENS_PAPERS)[number];
export type Which = ReportKind | LensPaperKind | (typeof FOR_TEACHERS)[number];

export const isReport = (which: Which): which is ReportKind => REPORTS.some((one) => one === which);

/** The last twelve months (`2026-01`), this one first. */
export function lastMonths(now: Date): string[] {
  return Array.from({ length: 12 }, (_, back) => {
    const first = new Date(now.getFullYear(), now.getMonth() - back, 1);
    return `${first.getFullYear()}-${String(first.getMonth() + 1).padStart(2, '0')}`;
  });
}
