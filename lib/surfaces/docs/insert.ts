/**
 * Words to the caret by way of the bridge. There is no second way that is safe: without the text nobody knows what is selected, and a
 * paste would take its place. So whatever the bridge does not do is the person's own paste, from the clipboard.
 */
import type { FieldAnswer } from '@/lib/messages/field';
import type { SurfaceReason } from '@/lib/outcome/surface-reasons';
import type { BridgeClient } from './bridge-client';
import { besides } from './cells';
import type { LiveText } from './live-text';

/** Others write all the time: so often we look again before anything was done. */
const LOOKS = 3;

export type Inserted = Pick<FieldAnswer, 'applied' | 'receipt' | 'via' | 'why'>;

export const untouched = (why: SurfaceReason): Inserted => ({ applied: false, receipt: 'shown', via: null, why });

export async function insertAtCaret(bridge: BridgeClient, live: LiveText, text: string): Promise<Inserted> {
  let why: SurfaceReason = 'stale';
  for (let look = 0; look < LOOKS && why === 'stale'; look += 1) {
    const read = await live.read();
    if (!read.ok) return untouched(read.reason);
    const { selection, ranges, text: whole } = read.value;
    if (!selection) return untouched(ranges > 1 ? 'multi-range' : 'api-changed');
    const expect = { ...selection, length: whole.length, ...besides(whole, selection) };
    const pasted = await bridge.ask('paste', { text, expect });
    if (pasted.ok) {
      live.hint();
      const applied = pasted.value === 'applied';
      return { applied, receipt: applied ? 'applied' : 'unverified', via: 'paste', why: applied ? null : 'unverified' };
    }
    why = pasted.reason;
    // Nobody answered: the words may come yet, and nobody tries again.
    if (why === 'no-answer') return { applied: false, receipt: 'unverified', via: 'paste', why: 'unverified' };
  }
  return untouched(why);
}
