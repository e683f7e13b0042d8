import { expect, it } from 'vitest';
import type { PanelPort } from '@/components/panel/panel-port';
import { portInSpace } from '@/components/panel/state/port-in-space';
import { DraftKeeper } from '@/components/shared/draft-keeper';
import { done } from '@/lib/outcome/outcome';

it('keeps the last words of a note in the organisation that it was begun in, also after the panel turned to another', async () => {
  const wrote: unknown[][] = [];
  const port = {
    place: 'native',
    readDraft: async () => done(''),
    async writeDraft(...args: unknown[]) {
      wrote.push(args);
      return done(undefined);
    },
  } as unknown as PanelPort;
  const note = new DraftKeeper(portInSpace(port, 'riverside'), 'note:x', () => undefined);
  await note.open();
  note.type('Half a sen');
  // The panel shows the other organisation now.
  const other = portInSpace(port, 'lincoln');
  note.leave();
  await other.writeDraft('note:y', 'Lincoln’s');
  expect(wrote).toEqual([
    ['note:x', 'Half a sen', 'riverside'],
    ['note:y', 'Lincoln’s', 'lincoln'],
  ]);
  expect(other.place).toBe('native');
});
