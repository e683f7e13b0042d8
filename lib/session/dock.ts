/** How the panel was docked on each host, and whether it was open there: remembered on the device. */
import type { Keep } from '@/lib/browser/keep';
import type { Dock } from '@/lib/messages/to-background';

/** Widths in px: narrower cuts a look-for's name, wider leaves too little of a Chromebook's page. */
export const WIDTH = { min: 300, max: 560, start: 360 } as const;

export interface HostDock {
  open: boolean;
  dock: Dock;
}

const fresh: HostDock = { open: false, dock: { side: 'right', width: WIDTH.start, collapsed: false } };

export const clampWidth = (width: number): number => Math.round(Math.min(WIDTH.max, Math.max(WIDTH.min, width)));

export async function dockOf(keep: Keep, host: string): Promise<HostDock> {
  return (await keep.get<HostDock>(`dock:${host}`)) ?? fresh;
}

export async function rememberDock(keep: Keep, host: string, { open, dock }: HostDock): Promise<void> {
  await keep.set(`dock:${host}`, { open, dock: { ...dock, width: clampWidth(dock.width) } } satisfies HostDock);
}
