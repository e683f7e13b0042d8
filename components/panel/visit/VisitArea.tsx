import { useEffect, useMemo } from 'preact/hooks';
import { isRunning } from '@/lib/evidence/visit-time';
import { usePanel } from '../panel-context';
import { useNow } from './use-now';
import { useVisitShelf } from './use-visits';
import { VisitBar } from './VisitBar';
import { VisitSheets } from './VisitSheets';
import { VisitContext, type VisitTools } from './visit-context';
import type { VisitSheetName } from './visit-sheet-name';

interface VisitAreaProps {
  sheet: VisitSheetName | null;
  focus: readonly string[];
  /** Grows when visits or quotes changed: ask again. */
  turn: number;
  onSheet: (sheet: VisitSheetName | null) => void;
  onNote: () => void;
}

/** All of the panel that is about visits: the bar, and the page that is open. Nothing until the first answer. */
export function VisitArea({ sheet, focus, turn, onSheet, onNote }: VisitAreaProps) {
  const { port } = usePanel();
  const [shelf, reload] = useVisitShelf(port);
  useEffect(() => {
    if (turn > 0) void reload();
  }, [turn, reload]);
  const now = useNow(shelf?.latest ? isRunning(shelf.latest) : false);
  const tools = useMemo<VisitTools | null>(
    () => shelf && { shelf, focus, now, turn, open: onSheet, leave: () => onSheet(null), toNote: onNote },
    [shelf, focus, now, turn, onSheet, onNote],
  );
  // Who chooses whom and what starts from there; the bar would start something else.
  const choosing = sheet?.of === 'visit' && sheet.visitId === null;
  if (!tools) return null;
  return (
    <VisitContext.Provider value={tools}>
      {!choosing && <VisitBar />}
      {sheet && <VisitSheets sheet={sheet} />}
    </VisitContext.Provider>
  );
}
