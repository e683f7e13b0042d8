/** What the desk asks for reports. A part of the desk's port. */
import type { Visit } from '@/lib/evidence/visit-records';
import type { Outcome } from '@/lib/outcome/outcome';
import type { Material } from '@/lib/reports/material';

/** What a report is about: one visit, or one month (`2026-01`) of the person's own calendar. */
export type Asked = { visitId: string } | { month: string };

export interface ReportsPort {
  /** Visits that were kept, newest first. */
  visits(): Promise<Outcome<Visit[]>>;
  material(asked: Asked, signal: AbortSignal): Promise<Outcome<Material>>;
  /** Puts words on the clipboard, plain and rich; answers whether they are there. */
  copy(text: string, html: string): Promise<boolean>;
}
