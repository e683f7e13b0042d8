import type { NoteBlock } from '@/lib/evidence/visit-note';
import './note-view.css';

/** The note on a sheet of paper, as its teacher reads it; this and nothing else is printed. */
export function NoteView({ blocks }: { blocks: readonly NoteBlock[] }) {
  return (
    <article class="sl-paper sl-print">
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </article>
  );
}

function Block({ block }: { block: NoteBlock }) {
  switch (block.kind) {
    case 'text':
      return <p class="sl-paper-text">{block.text}</p>;
    case 'quotes':
      return (
        <section>
          <h3>{block.label}</h3>
          {block.quotes.map((quote) => (
            <blockquote key={quote}>{quote}</blockquote>
          ))}
        </section>
      );
    case 'focus':
    case 'next':
      return (
        <p>
          <strong>{block.label}</strong> {block.text}
        </p>
      );
  }
}
