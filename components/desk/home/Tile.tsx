import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useOverviewWords } from '../overview-words';

interface TileProps {
  title: string;
  /** What there is, a line each; null when there is nothing yet. */
  says: readonly string[] | null;
  /** What to do when there is nothing. */
  next: string;
  nextAddress?: string;
  nextName?: string;
  note?: string | null;
  /** The records behind it. */
  children: ComponentChildren;
}

/** One of the four tiles. It opens in place to the records that it is about. */
export function Tile({ title, says, next, nextAddress, nextName, note = null, children }: TileProps) {
  const words = useOverviewWords().home;
  const id = useId();
  const [open, unfold] = useState(false);
  return (
    <section class="sl-card sl-tile" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{title}</h2>
      {says === null ? (
        <p>
          {next} {nextAddress && <a href={nextAddress}>{nextName}</a>}
        </p>
      ) : (
        <>
          {says.map((line, index) => (
            <p key={line} class={index === 0 ? 'sl-tile-first' : 'sl-soft'}>
              {line}
            </p>
          ))}
          {note && <p class="sl-tile-note">{note}</p>}
          <button
            type="button"
            class="sl-button sl-button-plain"
            aria-expanded={open}
            aria-controls={`${id}records`}
            aria-describedby={`${id}title`}
            onClick={() => unfold(!open)}
          >
            {open ? words.close : words.open}
          </button>
          <div id={`${id}records`} hidden={!open}>
            {children}
          </div>
        </>
      )}
    </section>
  );
}
