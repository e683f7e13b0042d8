import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Choice } from '@/components/shared/Choice';
import { useLanguage } from '@/components/shared/language-context';
import type { Format } from '@/lib/exchange/formats';
import { useDeskWords } from '../desk-context';
import { Contents } from './Contents';
import { fileText, SHOWN, sizeText } from './file-text';
import { firstRows } from './first-rows';

interface PreviewProps {
  file: Blob;
  rows: number;
  format: Format;
  /** How a spreadsheet is looked at. */
  as: Look;
  onLook: (as: Look) => void;
}

export type Look = 'table' | 'file';

/** Rows that the table shows: enough to see what a spreadsheet will make of it. */
const ROWS = 25;

/** The very file that will be saved, looked at: read from its own bytes, never made a second time. */
export function Preview({ file, rows, format, as, onLook }: PreviewProps) {
  const words = useDeskWords().save;
  if (format.form !== 'text') return <Contents file={file} form={format.form} />;
  return (
    <div class="sl-preview">
      {format.id === 'csv' && (
        <Choice
          legend={words.view}
          options={[
            { value: 'table', face: words.table },
            { value: 'file', face: words.file },
          ]}
          value={as}
          onChange={onLook}
        />
      )}
      <Text file={file} rows={rows} as={format.id === 'csv' ? as : 'file'} />
    </div>
  );
}

function Text({ file, rows, as }: { file: Blob; rows: number; as: Look }) {
  const words = useDeskWords().save;
  const { locale } = useLanguage();
  const [bytes, setBytes] = useState(SHOWN);
  const [text, setText] = useState('');
  const whole = bytes >= file.size;
  useEffect(() => {
    let present = true;
    void fileText(file, bytes).then((read) => {
      if (present) setText(read);
    });
    return () => {
      present = false;
    };
  }, [file, bytes]);
  const table = useMemo(() => firstRows(text, ROWS, whole), [text, whole]);
  if (as === 'file') {
    return (
      <>
        <p class="sl-soft">{whole ? words.exact : words.part(sizeText(bytes, locale), sizeText(file.size, locale))}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section class="sl-file-view" tabIndex={0} aria-label={words.file}>
          <pre class="sl-file">{text}</pre>
        </section>
        {!whole && <Button onClick={() => setBytes(bytes + SHOWN)}>{words.more}</Button>}
      </>
    );
  }
  return (
    <>
      <p class="sl-soft">{words.rows(table.rows.length, rows)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="sl-sheet-view" tabIndex={0} aria-label={words.tableLabel}>
        <table>
          <thead>
            <tr>
              {table.heading.map((title, index) => (
                <th key={index} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column}>
                    <div>{cell}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
