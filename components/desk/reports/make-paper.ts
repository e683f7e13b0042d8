import type { LensPack } from '@/lib/lens/pack';
import { districtPage } from '@/lib/reports/district-page';
import { focusCard, lookForPages, visitSheet, wordsBooklet } from '@/lib/reports/lens-paper';
import type { Material } from '@/lib/reports/material';
import { monthPage } from '@/lib/reports/month-page';
import type { Paper } from '@/lib/reports/paper';
import { plcPage } from '@/lib/reports/plc-page';
import type { Saying } from '@/lib/reports/report-tools';
import { teacherCopy } from '@/lib/reports/teacher-copy';
import type { LensPaperKind, ReportKind } from './which';

export interface ReportWish {
  /** The month in words. */
  month: string;
  minutes: boolean;
  purpose: string;
  /** How the teacher is greeted; empty without names. */
  to: string;
}

export function makeReport(which: ReportKind, material: Material, wish: ReportWish, say: Saying): Paper | null {
  const { month, minutes, purpose, to } = wish;
  const [visit] = material.visits;
  if (which === 'teacher') return visit ? teacherCopy(visit, material, say, purpose, to) : null;
  if (which === 'plc') return plcPage(material, month, say, purpose);
  if (which === 'district') return districtPage(material, month, say, purpose);
  return monthPage(material, { month, minutes, purpose, now: new Date() }, say);
}

export function makeLensPaper(
  which: LensPaperKind,
  lens: LensPack,
  focus: readonly string[],
  say: Saying,
  purpose: string,
  withoutLevels: boolean,
): Paper {
  if (which === 'booklet') return wordsBooklet(lens, say, purpose);
  if (which === 'visit') return visitSheet(lens, focus, say, purpose, withoutLevels);
  const make = { card: focusCard, lookFors: lookForPages }[which];
  return make(lens, focus, say, purpose);
}
