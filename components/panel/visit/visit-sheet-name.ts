/** Which page about visits lies over the panel. `visitId`: null for a visit that is not begun. */
export type VisitSheetName =
  | { of: 'visit'; visitId: string | null }
  | { of: 'mark' | 'finish' | 'kept'; visitId: string }
  | { of: 'staff' };
