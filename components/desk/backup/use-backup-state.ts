import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DeskPort } from '../desk-port';
import type { BackupState } from '../files-port';
import { useChanges } from '../use-changes';

/** When the last backup was made and what is new since then; asked again after every change. */
export function useBackupState(port: DeskPort): [BackupState | null, () => void] {
  const [state, know] = useState<BackupState | null>(null);
  const ask = useCallback(() => {
    void port.files.backupState().then((found) => found.ok && know(found.value));
  }, [port]);
  useEffect(ask, [ask]);
  useChanges(port, ask);
  return [state, ask];
}
