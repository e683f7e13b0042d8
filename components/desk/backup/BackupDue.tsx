import { useDesk } from '../desk-context';
import { useFilesWords } from '../files-words';
import { remindsOfBackup } from './remind';
import { useBackupState } from './use-backup-state';

/** Beside the way to the backup: that it is due, in a word that every place of the notebook shows and none is covered by. */
export function BackupDue() {
  const { port } = useDesk();
  const words = useFilesWords().backup;
  const [state] = useBackupState(port);
  if (!state || !remindsOfBackup(state)) return null;
  return (
    <span class="sl-backup-due" title={words.remind(state.newQuotes)}>
      <span aria-hidden="true">!</span>
      <span class="sl-hidden">{words.remind(state.newQuotes)}</span>
    </span>
  );
}
