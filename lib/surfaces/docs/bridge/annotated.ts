/** The page's own function for other extensions. Undocumented: it may be missing, hang, throw, or answer in another shape tomorrow. */
import { LONGEST, type Span, type Told, told, untold } from './protocol';

export const API = '_docs_annotate_getAnnotatedText';
export const FLAG = '_docs_annotate_canvas_by_ext';
/** Our own name: it is told to the page's makers as the one who asks. Never another extension's. */
export const OUR_NAME = 'shared-lens@shared-lens.example';

/** From the beginning of the page the function may take so long to appear, in ms. */
const APPEARS_WITHIN_MS = 45_000;
const READ_MS = 800;

export type DocsWindow = Window & typeof globalThis & { [API]?: unknown; [FLAG]?: unknown };

interface Annotated {
  getText(): unknown;
  getSelection?(): unknown;
  setSelection?(start: number, end: number): void;
}

export interface Read {
  text: string;
  /** Null where the page tells no selection. */
  ranges: Span[] | null;
  /** Selects, and answers what the page then says is selected, at once; null where it cannot say. */
  select(start: number, end: number): Span | null;
}

/** Asks the page for its text. `age`: how long the bridge stands, in ms. Changes nothing. */
export async function readPage(page: DocsWindow, age: number): Promise<Told<Read>> {
  const api = page[API];
  if (typeof api !== 'function') return untold(age < APPEARS_WITHIN_MS ? 'not-ready' : 'api-missing');
  let timer: number | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = page.setTimeout(() => resolve(null), READ_MS);
  });
  try {
    const annotated: Annotated | null | undefined = await Promise.race([api.call(page, OUR_NAME), silence]);
    if (annotated === null) return untold('no-answer');
    return readOf(annotated);
  } catch {
    return untold('api-changed');
  } finally {
    page.clearTimeout(timer);
  }
}

function readOf(annotated: Annotated | undefined): Told<Read> {
  const text = annotated?.getText?.();
  if (!annotated || typeof text !== 'string') return untold('api-changed');
  if (text.length > LONGEST) return untold('unsupported-view');
  return told({
    text,
    ranges: rangesOf(annotated, text.length),
    select(start, end) {
      annotated.setSelection?.(start, end);
      return rangesOf(annotated, text.length)?.[0] ?? null;
    },
  });
}

/** Ranges in any of the shapes that were seen or are told of; backwards ones are turned. */
function rangesOf(annotated: Annotated, length: number): Span[] | null {
  const ranges = annotated.getSelection?.();
  if (!Array.isArray(ranges)) return null;
  return ranges.flatMap((range: Record<string, unknown> | null) => {
    const one = range?.start ?? range?.anchor ?? range?.base;
    const other = range?.end ?? range?.focus ?? range?.extent;
    if (!Number.isInteger(one) || !Number.isInteger(other)) return [];
    const [start, end] = [Math.min(one as number, other as number), Math.max(one as number, other as number)];
    return start >= 0 && end <= length ? [{ start, end }] : [];
  });
}
