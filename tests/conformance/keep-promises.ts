import type { OpenSurface } from '@/lib/surfaces/surface';
import type { HostRow } from './hosts/host-row';
import { promisesFor } from './promises';
import { openStage } from './stage';
import type { Kept, WhatCame } from './what-came';
import type { FarHand } from './worlds/talk';

/** Tries every promise of the contract on the open page; one that is broken keeps no other from being tried. */
export async function keepPromises(row: HostRow, open: OpenSurface, hand: FarHand): Promise<WhatCame> {
  await hand.put('');
  const stage = openStage(row, open, hand);
  const promises: Kept[] = [];
  let capabilities = stage.surface.capabilities();
  for (const { name, keep } of promisesFor(row.offers)) {
    try {
      await keep(stage);
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
