/** `shared-lens-quotes-2026-01-15.csv`, by the person's own calendar. */
export function csvName(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `shared-lens-quotes-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.csv`;
}
