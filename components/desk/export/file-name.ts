import type { FormatId } from '@/lib/exchange/formats';
import { formatById } from '@/lib/exchange/formats';

/** `shared-lens-quotes-2026-01-15.csv`, by the person's own calendar; a locked file says so at its end. */
export function fileName(format: FormatId, now: Date, sealed = false): string {
  const { ending, holds } = formatById(format);
  return `shared-lens-${holds}-${dayStamp(now)}${ending}${sealed ? '.sealed' : ''}`;
}

export const backupName = (now: Date, sealed: boolean): string =>
  `shared-lens-backup-${dayStamp(now)}.lens.json${sealed ? '.sealed' : ''}`;

/** `2026-01-15`, by the person's own calendar. */
export function dayStamp(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
