import type { PanelPort } from '../panel-port';

/**
 * The port as one space knows it: what is half-written when the panel turns to another page's space is still kept in the one that it was
 * begun in.
 */
export function portInSpace(port: PanelPort, spaceId: string): PanelPort {
  const { readDraft, writeDraft } = port;
  return Object.create(port, {
    readDraft: { value: (key: string) => readDraft.call(port, key, spaceId) },
    writeDraft: { value: (key: string, text: string) => writeDraft.call(port, key, text, spaceId) },
  }) as PanelPort;
}
