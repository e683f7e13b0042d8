/** The page's own function for other extensions, as far as the public knows it, and the ways in which it may fail. */
import type { Faults } from './faults.ts';
import type { TextModel } from './text-model.ts';

/** Names that the flag's old list held; not ours. */
const ALLOWED = ['kbfnbcaeplbcioakkpcpgfkobkghlhen'];

export interface AnnotatePage {
  model(): TextModel;
  canSelect(): boolean;
  /** The flag as it stood when the page began. */
  flag: string | undefined;
  asked(requester: string | undefined): void;
  selected(start: number, end: number): void;
}

/** Whether the layer that names the words of visible pages is there. */
export const hasLayer = ({ annotateGate }: Faults, flag: string | undefined): boolean =>
  annotateGate === 'nonEmpty' ? Boolean(flag) : annotateGate === 'allowlist' && ALLOWED.includes(flag ?? '');

/** The function, or null where the page has none. */
export function annotateApi(faults: () => Faults, page: AnnotatePage): ((requester?: string) => unknown) | null {
  const { api, apiNeedsFlag } = faults();
  if (api === 'absent' || (apiNeedsFlag === 'yes' && !page.flag)) return null;
  return (requester) => {
    page.asked(requester);
    const fault = faults().api;
    if (fault === 'throw') throw new Error('The document is not ready.');
    if (fault === 'hang') return new Promise(() => undefined);
    if (fault === 'null') return Promise.resolve(null);
    const live = page.model();
    const then = { text: live.text, selection: live.selection };
    const now = (): { text: string; selection: { start: number; end: number } } =>
      faults().annotatedObject === 'live' ? live : then;
    const annotated: Record<string, unknown> = {
      getText: () => now().text,
      getSelection: () => rangesOf(fault, now().selection),
      setSelection: (start: number, end: number) => {
        if (!page.canSelect()) return;
        live.select(start, end);
        if (live.selection.start === start && live.selection.end === end) page.selected(start, end);
      },
      getAnnotations: () => ({ link: [], horizontal_rule: [] }),
    };
    if (fault === 'noSelection') delete annotated.getSelection;
    return Promise.resolve(annotated);
  };
}

function rangesOf(fault: Faults['api'], { start, end }: { start: number; end: number }): object[] {
  if (fault === 'emptyRanges') return [];
  if (fault === 'shapeAnchorFocus') return [{ anchor: end, focus: start }];
  if (fault === 'multiRange')
    return [
      { start, end },
      { start: end + 1, end: end + 4 },
    ];
  return [{ start, end }];
}
