/** What every promise is tried with: the adapter, the hand of its host, and one text. */

import { domainMarks } from '@/lib/lens/mark-tint';
import type { FieldText } from '@/lib/messages/field';
import type { StoredQuote } from '@/lib/messages/to-page';
import type { Outcome } from '@/lib/outcome/outcome';
import { quoteWorkAtHand } from '@/lib/quote/quote-work';
import type { OpenSurface, Passage, Surface } from '@/lib/surfaces/surface';
import type { HostRow } from './hosts/host-row';
import type { WhatCame } from './what-came';
import type { FarHand } from './worlds/talk';

const LINES = [
  '8:41 Two pairs compared their drawings, one by tens and one by ones.',
  '8:43 A student asked how that could be, and three hands went up at once.',
  '8:45 You waited six seconds before the next question.',
];
export const TEXT = LINES.join('\n');
export const QUOTE = 'three hands went up at once';
/** The same text as somebody else left it: more above, other words in the quote, without the sentence. */
export const LATER = {
  moved: ['8:39 The number line was on the board from the start.', ...LINES].join('\n'),
  changed: TEXT.replace('three hands', 'four hands'),
  gone: [LINES[0], LINES[2]].join('\n'),
};
/** What the panel puts in; it begins with a space that is meant. */
export const WORDS = ' What did the second pair notice first?';

export const DOMAINS = domainMarks([{ id: 'discourse', color: '#0a7a5a' }]);

export interface Stage {
  row: HostRow;
  surface: Surface;
  hand: FarHand;
  /** What the followed field told, in order. */
  told: FieldText[];
  refusals: WhatCame['refusals'];
  /** Whether a quote in the field was marked there. */
  drew: boolean;
  /** Describes these words as the panel does at a tag. */
  tag(words: string): Promise<StoredQuote>;
  /** Puts words in as the panel does. */
  insert(words: string): Promise<{ receipt: string; via: string | null; why: string | null }>;
}

export function openStage(row: HostRow, open: OpenSurface, hand: FarHand): Stage {
  const surface = open(() => false, quoteWorkAtHand);
  const told: FieldText[] = [];
  const refusals: Stage['refusals'] = [];
  surface.writing?.onText((fields) => void told.push(...fields));
  surface.watch?.(true);
  const value = <T>(outcome: Outcome<T>, of: string): T => {
    if (outcome.ok) return outcome.value;
    refusals.push({ reason: outcome.reason, detail: outcome.detail ?? null });
    throw new Error(`${of}: ${outcome.reason} ${outcome.detail ?? ''}`);
  };
  const take = async (): Promise<Outcome<Passage[]>> => {
    await pause(60);
    await surface.look?.();
    return surface.capture();
  };
  return {
    row,
    surface,
    hand,
    told,
    refusals,
    drew: false,
    async tag(words) {
      await hand.select(words);
      // As people do, later than any editor needs to hear of a selection: on a busy machine that takes a while. Other words are no delay.
      let taken = await take();
      for (let turn = 0; turn < 30 && !taken.ok && taken.reason === 'no-selection'; turn += 1) taken = await take();
      const [one, ...more] = value(taken, 'tagging');
      equal(more.length, 0, 'further quotes');
      if (!one) throw new Error('no quote');
      return { id: `q-${words.slice(0, 4)}`, quote: one.quote, scope: one.scope, domainIds: ['discourse'] };
    },
    async insert(words) {
      if (!surface.writing) throw new Error('no live text');
      const { applied, receipt, via, why } = value(
        await surface.writing.act({ do: 'insert', text: words }),
        'inserting',
      );
      equal(applied, receipt === 'applied', 'applied, and the receipt');
      if (why) refusals.push({ reason: 'insert', detail: why });
      return { receipt: receipt ?? 'none', via: via ?? null, why: why ?? null };
    },
  };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until something holds, and says what was there instead. */
export async function becomes(holds: () => boolean | Promise<boolean>, what: string, ms = 15_000): Promise<void> {
  const end = performance.now() + ms;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`never: ${what}`);
    await pause(40);
  }
}

export function equal(got: unknown, wanted: unknown, what: string): void {
  const [is, should] = [JSON.stringify(got), JSON.stringify(wanted)];
  if (is !== should) throw new Error(`${what}: ${is}, not ${should}`);
}

export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/** Texts as people compare them: white space counts once, carets’ own characters not at all. */
export const plain = (text: string): string =>
  text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
