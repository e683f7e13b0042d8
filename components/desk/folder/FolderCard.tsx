import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useLanguage } from '@/components/shared/language-context';
import { FOLDER_WORDS } from '@/lib/words/folder/folder-words';
import { useDesk } from '../desk-context';
import { ProblemList } from '../import/Problems';

/** A folder that keeps a copy by itself and joins two devices; where the browser has none, the way without. */
export function FolderCard() {
  const { port } = useDesk();
  const { locale } = useLanguage();
  const words = FOLDER_WORDS[locale];
  const { folder } = port;
  const [state, know] = useState(() => folder.now());
  useEffect(() => {
    know(folder.now());
    return folder.subscribe(() => know(folder.now()));
  }, [folder]);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const [over, setOver] = useState(false);
  /** What is dropped anywhere on the card never leads the tab away from here. */
  const dropping = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(state.state === 'off');
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (state.state === 'off' && event.dataTransfer) void folder.drop(event.dataTransfer);
    },
  };
  return (
    <section class={over ? 'sl-card sl-card-over' : 'sl-card'} aria-labelledby="sl-folder" {...dropping}>
      <h2 id="sl-folder">{words.title}</h2>
      <p>{state.state === 'none' ? words.without : state.state === 'forbidden' ? words.forbidden : words.what}</p>
      {state.state !== 'none' && state.state !== 'forbidden' && <p class="sl-soft">{words.names}</p>}
      <p role="status">
        {state.state === 'working' && words.working(state.name)}
        {state.state === 'kept' && words.kept(state.name, time.format(new Date(state.at)))}
        {state.state === 'asks' && words.asks(state.name)}
        {state.state === 'lost' && words.lost(state.name)}
      </p>
      {state.state === 'kept' && state.taken > 0 && <p>{words.taken(state.taken)}</p>}
      {state.state === 'kept' && state.waiting > 0 && <p>{words.waiting(state.waiting)}</p>}
      {state.state === 'kept' && state.problems.length > 0 && <ProblemList problems={state.problems} />}
      <div class="sl-actions">
        {state.state === 'off' && (
          <>
            <Button onClick={() => void folder.choose()}>{words.choose}</Button>
            <span class="sl-soft">{words.drop}</span>
          </>
        )}
        {(state.state === 'asks' || state.state === 'lost') && (
          <Button onClick={() => void folder.resume()}>{words.resume}</Button>
        )}
        {(state.state === 'kept' || state.state === 'asks' || state.state === 'lost') && (
          <Button look="quiet" onClick={() => void folder.leave()}>
            {words.leave}
          </Button>
        )}
      </div>
    </section>
  );
}
