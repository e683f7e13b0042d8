/** Everything a page script answers. Hand-written guards: content scripts carry no zod (93 KB gz, or 6 as mini). */
import type { QuoteScope } from '@/lib/evidence/records';
import type { Quote } from '@/lib/quote/quote';
import type { FieldAct, FieldAnswer } from './field';
import type { SurfaceReport } from './surface-view';
import type { Capture, LocatedView, PageLink } from './view';

type Nothing = Record<string, unknown>;

/** A kept quote, as the page needs it to find and draw it. */
export interface StoredQuote {
  id: string;
  quote: Quote;
  scope: QuoteScope;
  /** The domains of its look-fors: the first is drawn as the background, the others as lines under it. */
  domainIds: string[];
}

export interface ToPage {
  /** Is a living script there, and which page does it see? */
  ping: (p: Nothing) => Extract<PageLink, { state: 'connected' }>;
  /** Open the panel's frame (again); the one-time token saves the page the way back to ask for one. */
  open: (p: { token: string }) => void;
  /** The panel in the frame shook hands with the background. */
  'frame-ready': (p: Nothing) => void;
  /** The native panel takes over this tab: close the frame. */
  yield: (p: Nothing) => void;
  /** The person opened us where students' work is shown: say what that means, and how it is taken back. */
  'students-work': (p: Nothing) => void;
  /** The tag chord or the context menu: bring the panel to its tag bar. */
  'tag-now': (p: Nothing) => void;
  /** Describe what is selected (or was, before the panel took the keyboard): one quote, or one a cell of a table. */
  capture: (p: Nothing) => Capture[];
  /** Describe a located quote as it stands now: `place` chooses among several; null takes the changed words. */
  recapture: (p: { id: string; place: number | null }) => Capture;
  reveal: (p: { id: string }) => void;
  point: (p: { id: string | null }) => void;
  /** The person left the tag bar: the keyboard goes back to where it was in the page. */
  'take-keyboard': (p: Nothing) => void;
  /** Something about the field that somebody writes in. */
  field: (p: { act: FieldAct }) => FieldAnswer;
  close: (p: Nothing) => void;
  collapse: (p: Nothing) => void;
  move: (p: { side: 'left' | 'right' }) => void;
  /** What is kept changed: ask for this page's quotes again. */
  'quotes-changed': (p: Nothing) => void;
  /** What the surface can do here and how that is known; holds no word of the document. */
  surface: (p: Nothing) => SurfaceReport;
  /** Say again to the panels what is selected and where the quotes stand. */
  report: (p: Nothing) => LocatedView[];
}

/** One guard a call: whether `payload` has the call's shape. */
export const pageGuards: { [C in keyof ToPage]: (payload: unknown) => payload is Parameters<ToPage[C]>[0] } = {
  ping: isRecord as never,
  open: ((p: unknown) => hasText(p, 'token')) as never,
  'frame-ready': isRecord as never,
  yield: isRecord as never,
  'students-work': isRecord as never,
  'tag-now': isRecord as never,
  capture: isRecord as never,
  recapture: ((p: unknown) => hasText(p, 'id') && (p.place === null || isIndex(p.place))) as never,
  reveal: ((p: unknown) => hasText(p, 'id')) as never,
  point: ((p: unknown) => isRecord(p) && (p.id === null || typeof p.id === 'string')) as never,
  'take-keyboard': isRecord as never,
  field: ((p: unknown) => isRecord(p) && isFieldAct(p.act)) as never,
  close: isRecord as never,
  collapse: isRecord as never,
  move: ((p: unknown) => isRecord(p) && (p.side === 'left' || p.side === 'right')) as never,
  'quotes-changed': isRecord as never,
  surface: isRecord as never,
  report: isRecord as never,
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function hasText(value: unknown, name: string): value is Record<string, unknown> {
  return isRecord(value) && typeof value[name] === 'string';
}

function isFieldAct(act: unknown): boolean {
  if (!isRecord(act)) return false;
  if (act.do === 'mark') return Array.isArray(act.places) && act.places.every(isPlace);
  if (act.do === 'select') return isPlace(act) && hasText(act, 'field');
  return act.do === 'insert' ? hasText(act, 'text') : typeof act.do === 'string';
}

const isPlace = (place: unknown): boolean => isRecord(place) && isIndex(place.start) && isIndex(place.end);

function isIndex(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}
