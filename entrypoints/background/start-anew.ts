/**
 * After an install or an update: scripts in open tabs belong to the version before. They are orphans in Chromium (and say so to the
 * person), dead in Firefox; where we have access the new script goes in at once and takes the old one's place.
 */
import { registerGrantedSites } from '@/lib/browser/granted-sites';
import { injectArrivalScript } from '@/lib/browser/inject';
import { allTabs, openOwnPage } from '@/lib/browser/tabs';
import { askPage } from '@/lib/messages/calls';

export async function startAnew(reason: string, byPolicy: boolean): Promise<void> {
  const registered = registerGrantedSites();
  // All at once: a tab that refuses us is asked several times, and somebody may wait in the one behind it.
  await Promise.all((await allTabs()).map(takeOver));
  await registered;
  if (reason === 'install' && !byPolicy) await openOwnPage('/desk.html#/welcome');
}

async function takeOver(tab: number): Promise<void> {
  const living = await askPage(tab, 'ping', {}, 300);
  if (!living.ok) await injectArrivalScript(tab);
}
