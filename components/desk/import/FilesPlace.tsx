import { Backup } from '../backup/Backup';
import { useFilesWords } from '../files-words';
import { FolderCard } from '../folder/FolderCard';
import './files.css';
import { TakeIn } from './TakeIn';

/** Files into the notebook, and the notebook kept safe. */
export function FilesPlace() {
  const words = useFilesWords();
  return (
    <div class="sl-files">
      <h1>{words.place.title}</h1>
      <div class="sl-files-columns">
        <TakeIn />
        <Backup />
        <FolderCard />
      </div>
    </div>
  );
}
