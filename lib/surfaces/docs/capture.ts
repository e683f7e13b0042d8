/** The selection as quotes, by the best way that this document offers: its own words first, then what a copy of it says. */

import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { SurfaceReason } from '@/lib/outcome/surface-reasons';
import { alone } from '@/lib/quote/alone';
import { LONGEST, type Quote } from '@/lib/quote/quote';
import type { BringQuoteWork, QuoteWork } from '@/lib/quote/quote-work';
import type { Ladder, Rung, Step } from '../ladder/ladder';
import type { Span } from './bridge/protocol';
import { quotesOf } from './cells';
import { copiedToEvent, copiedToField } from './copy-event';
import type { LiveText, LiveView } from './live-text';

/** As the record of a quote names them. */
export type DocsVia = 'annotate' | 'copy-event' | 'copy-field' | 'user-copy';

export interface CaptureTools {
  host: Document;
  live: LiveText;
  /** What the person copied by their own keys within the last while; empty if nothing. */
  copied(): string;
  bring: BringQuoteWork;
}

type Found = { span: Span; view: LiveView } | { words: string };

export const captureRungs = ({ host, live, copied }: CaptureTools): Rung<DocsVia, Found>[] => [
  { via: 'annotate', level: 'live', run: () => byBridge(live) },
  { via: 'copy-event', level: 'on-demand', run: () => byWords(copiedToEvent(host), 'copy-disabled') },
  { via: 'copy-field', level: 'on-demand', run: () => byWords(copiedToField(host), 'copy-disabled') },
  { via: 'user-copy', level: 'by-step', run: () => byWords(copied(), 'copy-disabled') },
];

/** What is selected, as quotes, and how it was read. Fails with the reason of the best way, where none told anything. */
export async function captureSelection(
  ladder: Ladder<DocsVia>,
  tools: CaptureTools,
): Promise<Outcome<{ quotes: Quote[]; via: Exclude<DocsVia, 'copy-field'> }>> {
  const climbed = await ladder.climb(captureRungs(tools));
  if (climbed.state !== 'done') return failed('no-selection', tools.live.why ?? climbed.reason);
  const via = climbed.via === 'copy-field' ? 'copy-event' : climbed.via;
  const { value } = climbed;
  const work = await tools.bring();
  if (!work.ok) return work;
  const quotes =
    'span' in value
      ? quotesOf(value.view.text, value.span, work.value)
      : fromWords(value.words, tools.live.view?.text, work.value);
  return quotes.ok ? done({ quotes: quotes.value, via }) : quotes;
}

async function byBridge(live: LiveText): Promise<Step<Found>> {
  const read = await live.read();
  if (!read.ok) return { state: 'untouched', reason: read.reason };
  const view = read.value;
  if (view.ranges > 1) return { state: 'untouched', reason: 'multi-range' };
  if (!view.selection) return { state: 'untouched', reason: 'api-changed' };
  // A caret and nothing more is an answer too, and a copy event would say no better.
  return { state: 'done', value: { span: view.selection, view } };
}

function byWords(words: string, reason: SurfaceReason): Step<Found> {
  return words.trim() === '' ? { state: 'untouched', reason } : { state: 'done', value: { words } };
}

/** Words without a place: one quote a cell. Where the text can be read and says them once, with what stands around them there. */
function fromWords(
  words: string,
  text: string | undefined,
  { describe }: Pick<QuoteWork, 'describe'>,
): Outcome<Quote[]> {
  const quotes: Quote[] = [];
  for (const cell of words.split('\t')) {
    const exact = cell.trim();
    if (exact === '') continue;
    if (exact.length > LONGEST) return failed('too-long');
    const at = text?.indexOf(exact) ?? -1;
    const once = text !== undefined && at >= 0 && !text.includes(exact, at + 1);
    const described = once ? describe(text, at, at + exact.length) : null;
    quotes.push(described?.ok ? described.value : alone(exact));
  }
  return quotes.length > 0 ? done(quotes) : failed('no-selection');
}
