import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Choice } from '@/components/shared/Choice';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useLanguage } from '@/components/shared/language-context';
import type { SnippetFilter } from '@/lib/store/filter';
import { useDesk, useDeskWords } from '../desk-context';
import './export.css';
import { csvName } from './file-name';
import { sizeText } from './file-text';
import { Preview } from './Preview';
import { useCsv } from './use-csv';

interface ExportSheetProps {
  filter: SnippetFilter;
  /** Whether the filter leaves nothing out. */
  all: boolean;
  onLeave: () => void;
}

/** Saving as a spreadsheet: what leaves, for which program, the file itself to look at, then the file. Esc leaves. */
export function ExportSheet({ filter, all, onLeave }: ExportSheetProps) {
  const words = useDeskWords().save;
  const { words: shared, locale } = useLanguage();
  const { port } = useDesk();
  const announce = useAnnounce();
  const [bom, mark] = useState(true);
  const [as, show] = useState<'table' | 'file'>('table');
  const [saved, setSaved] = useState('');
  const csv = useCsv(port, filter, bom);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus();
  }, []);
  const save = (file: Blob): void => {
    const name = csvName(new Date());
    port.saveFile(name, file);
    setSaved(name);
    announce(words.saved(name));
  };
  return (
    <section
      class="sl-export"
      aria-labelledby="sl-export-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <h1 id="sl-export-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <div class="sl-export-terms">
        <p class="sl-export-what" role="status">
          {csv.state === 'making' && words.making(csv.done)}
          {csv.state === 'ready' && (csv.rows === 0 ? words.none : all ? words.all(csv.rows) : words.some(csv.rows))}
          {csv.state === 'failed' && `${words.failed} ${shared.reasons[csv.reason]}`}
        </p>
        <p>{words.leaves}</p>
        <p>{words.private}</p>
        <label class="sl-check">
          <input type="checkbox" checked={bom} onChange={() => mark(!bom)} />
          <span>{words.bom}</span>
        </label>
      </div>
      <div class="sl-actions">
        <Button
          look="main"
          disabled={csv.state !== 'ready' || csv.rows === 0}
          onClick={() => {
            if (csv.state === 'ready') save(csv.file);
          }}
        >
          {words.save}
        </Button>
        <Button onClick={onLeave}>{words.leave}</Button>
        {csv.state === 'ready' && <span class="sl-soft">{words.size(sizeText(csv.file.size, locale))}</span>}
        {saved !== '' && <span class="sl-export-saved">{words.saved(saved)}</span>}
      </div>
      {csv.state === 'ready' && csv.rows > 0 && (
        <div class="sl-preview">
          <Choice
            legend={words.view}
            options={[
              { value: 'table', face: words.table },
              { value: 'file', face: words.file },
            ]}
            value={as}
            onChange={show}
          />
          <Preview file={csv.file} rows={csv.rows} as={as} />
        </div>
      )}
    </section>
  );
}
