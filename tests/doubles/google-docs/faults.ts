/**
 * How the stand-in for Google Docs behaves, and all the ways in which the real one may fail us. Each value of each switch has a line in
 * tests/dom/docs/degradation.test.ts, which says what the person then sees; without one the types do not fit.
 */

export interface Faults {
  api:
    | 'ok'
    | 'absent'
    | 'late'
    | 'throw'
    | 'hang'
    | 'null'
    | 'noSelection'
    | 'shapeAnchorFocus'
    | 'emptyRanges'
    | 'multiRange';
  iframe: 'ok' | 'absent' | 'late' | 'recreated';
  paste: 'apply' | 'ignore' | 'applyLate' | 'mangle';
  copy: 'ok' | 'disabled' | 'domOnly' | 'dataTransferOnly' | 'staleDom';
  mode: 'editing' | 'suggesting' | 'viewing' | 'commentOnly' | 'offline';
  /** What the flag must be for the annotation layer: any name, one of an old list, or nothing helps. */
  annotateGate: 'nonEmpty' | 'allowlist' | 'never';
  apiNeedsFlag: 'no' | 'yes';
  annotatedObject: 'live' | 'snapshot';
  /** How the text ends: `\n`, or `\n\u0003\n`. */
  trailer: 'short' | 'long';
  focusThief: 'off' | 'shortcuts' | 'aggressive';
  layout: 'paginated' | 'pageless' | 'docx';
  locale: 'en' | 'es' | 'ar';
  collaboratorEditsDuringOp: 'no' | 'yes';
  /** Whether clipboard events must be made with the hidden frame's own constructors. */
  requireIframeRealm: 'yes' | 'no';
  /** As Firefox did: the constructor of a clipboard event forgets the data it is given. */
  dropInitClipboardData: 'no' | 'yes';
  a11y: 'off' | 'screenreader' | 'braille';
  /** Our extension was replaced or removed under the page. The page does nothing of it; a test brings it about. */
  extensionContextInvalidated: 'no' | 'yes';
  /** The document stands in a frame of another page (Classroom's grader). The page does nothing of it; a test brings it about. */
  inIframe: 'no' | 'yes';
}

export const NO_FAULTS: Faults = {
  api: 'ok',
  iframe: 'ok',
  paste: 'apply',
  copy: 'ok',
  mode: 'editing',
  annotateGate: 'nonEmpty',
  apiNeedsFlag: 'no',
  annotatedObject: 'live',
  trailer: 'long',
  focusThief: 'off',
  layout: 'paginated',
  locale: 'en',
  collaboratorEditsDuringOp: 'no',
  requireIframeRealm: 'yes',
  dropInitClipboardData: 'no',
  a11y: 'off',
  extensionContextInvalidated: 'no',
  inIframe: 'no',
};

/** How long things take, in ms. */
export const TAKES = {
  /** From the shell to the hidden frame, and on to the function of the page. */
  ready: 30,
  late: 1200,
  paste: 40,
  /** Longer than anybody waits to read back; the 1,500 ms of the contract would race with our own patience. */
  pasteLate: 3000,
} as const;

/** Reads `standin=api:absent,paste:ignore` of an address; names and values that nobody knows are an error of the test. */
export function faultsFrom(address: string): Faults {
  const asked = new URL(address).searchParams.get('standin') ?? '';
  const faults: Record<string, string> = { ...NO_FAULTS };
  for (const pair of asked.split(',').filter(Boolean)) {
    const [name = '', value = ''] = pair.split(':');
    if (!(name in faults)) throw new Error(`The stand-in knows no switch ${name}.`);
    faults[name] = value;
  }
  return faults as unknown as Faults;
}
