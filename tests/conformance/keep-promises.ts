import type { OpenSurface } from '@/lib/surfaces/surface';
import type { HostRow } from './hosts/host-row';
import { promisesFor } from './promises';
import { openStage, pause } from './stage';
import type { Kept, WhatCame } from './what-came';
import type { FarHand } from './worlds/talk';

/** Longer than any promise takes on a slow machine: what hangs is broken, and the next ones are tried all the same. */
const PATIENCE_MS = 25_000;

async function never(ms: number): Promise<never> {
  await pause(ms);
  throw new Error(`no end after ${ms / 1000} s`);
}

/** Tries every promise of the contract on the open page; one that is broken keeps no other from being tried. */
export async function keepPromises(row: HostRow, open: OpenSurface, hand: FarHand): Promise<WhatCame> {
  await hand.put('');
  const stage = openStage(row, open, hand);
  const promises: Kept[] = [];
  let capabilities = stage.surface.capabilities();
  for (const { name, keep } of promisesFor(row.offers)) {
    try {
      await Promise.race([keep(stage), never(PATIENCE_MS)]);
      promises.push({ promise: name, why: null });
    } catch (reason) {
      promises.push({ promise: name, why: reason instanceof Error ? reason.message : String(reason) });
    }
    // Before the last promises lock the field and end the adapter.
    if (/^insertion: the receipt/.test(name)) capabilities = stage.surface.capabilities();
  }
  stage.surface.dispose();
  return {
    row: row.name,
    surface: stage.surface.report().surface,
    promises,
    capabilities,
    drew: stage.drew,
    refusals: stage.refusals,
  };
}
