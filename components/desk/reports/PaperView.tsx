import { Fragment } from 'preact';
import type { Block, Paper } from '@/lib/reports/paper';

/** The paper as it will look: on the screen, and from the printer. */
export function PaperView({ paper, label }: { paper: Paper; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="sl-papers" tabIndex={0} aria-label={label} lang={paper.language}>
      {paper.sheets.map((one, index) => (
        <article key={index} class={one.half ? 'sl-paper sl-half' : 'sl-paper'}>
          <h2>{one.title}</h2>
          {one.lead !== '' && <p>{one.lead}</p>}
          {one.blocks.map((block, place) => (
            <BlockView key={place} block={block} />
          ))}
          {paper.purpose !== '' && <footer>{paper.purpose}</footer>}
        </article>
      ))}
    </section>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'text':
      return <p>{block.text}</p>;
    case 'aside':
      return <p class="sl-paper-aside">{block.text}</p>;
    case 'list':
      return <List items={block.items} />;
    case 'boxes':
      return <List items={block.items.map((item) => `☐ ${item}`)} plain />;
    case 'quotes':
      return (
        <>
          {block.quotes.map(({ words, about, note }, index) => (
            <Fragment key={index}>
              <blockquote>
                <p>{words}</p>
                {about !== '' && <p class="sl-paper-aside">{about}</p>}
              </blockquote>
              {note !== '' && <p>{note}</p>}
            </Fragment>
          ))}
        </>
      );
    case 'lines':
      return (
        <>
          <p class="sl-paper-label">{block.label}</p>
          {Array.from({ length: block.count }, (_, index) => (
            <div key={index} class="sl-paper-line" />
          ))}
        </>
      );
    case 'table':
      return <Table {...block} />;
  }
}

function List({ items, plain = false }: { items: readonly string[]; plain?: boolean }) {
  return (
    <ul class={plain ? 'sl-paper-plain' : ''}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}

function Table({ head, rows }: { head: readonly string[]; rows: readonly string[][] }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
