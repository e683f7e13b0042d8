/** What a run of the suite says of one row: plain data, from the page to the test and on into the table. */
import type { Ability, Operation } from '@/lib/messages/surface-view';

export interface Kept {
  promise: string;
  /** Null when it was kept; else what was seen instead. */
  why: string | null;
}

export interface WhatCame {
  row: string;
  surface: string;
  promises: Kept[];
  /** The capabilities as they stood after everything had been tried. */
  capabilities: Record<Operation, Ability>;
  /** Whether a quote in this place was marked in the text: an adapter that can draw draws nothing in a textarea. */
  drew: boolean;
  /** Every refusal that was heard: each must have a sentence for people. */
  refusals: { reason: string; detail: string | null }[];
}
