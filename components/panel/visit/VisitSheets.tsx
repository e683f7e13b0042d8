import { FinishSheet } from './FinishSheet';
import { KeptSheet } from './KeptSheet';
import { MarkSheet } from './MarkSheet';
import { StaffSheet } from './StaffSheet';
import { NewVisitSheet, VisitSheet } from './VisitSheet';
import type { VisitSheetName } from './visit-sheet-name';

/** The page about visits that lies over the panel. */
export function VisitSheets({ sheet }: { sheet: VisitSheetName }) {
  switch (sheet.of) {
    case 'visit':
      return sheet.visitId === null ? <NewVisitSheet /> : <VisitSheet visitId={sheet.visitId} />;
    case 'mark':
      return <MarkSheet visitId={sheet.visitId} />;
    case 'finish':
      return <FinishSheet visitId={sheet.visitId} />;
    case 'kept':
      return <KeptSheet visitId={sheet.visitId} />;
    case 'staff':
      return <StaffSheet />;
  }
}
