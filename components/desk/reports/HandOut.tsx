import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useAnnounce } from '@/components/shared/LiveRegion';
import type { ExchangeSettings } from '@/lib/exchange/export-wish';
import type { Paper } from '@/lib/reports/paper';
import { useDesk } from '../desk-context';
import { dayStamp } from '../export/file-name';
import { useReportWords } from './use-report-words';

type Ending = 'html' | 'markdown' | 'docx';
const ENDINGS = ['html', 'docx', 'markdown'] as const;

/** Word files hold what pages to print hold, and are forbidden with them. */
const isOpen = (ending: Ending, { disabledFormats }: ExchangeSettings): boolean =>
  !disabledFormats.includes(ending === 'docx' ? 'html' : ending);

async function fileOf(paper: Paper, ending: Ending): Promise<{ content: Blob; suffix: string }> {
  if (ending === 'html') {
    const { paperHtml } = await import('@/lib/reports/paper-html');
    return { content: new Blob([paperHtml(paper)], { type: 'text/html;charset=utf-8' }), suffix: '.html' };
  }
  if (ending === 'markdown') {
    const { paperMarkdown } = await import('@/lib/reports/paper-text');
    return { content: new Blob([paperMarkdown(paper)], { type: 'text/markdown;charset=utf-8' }), suffix: '.md' };
  }
  const { paperDocx } = await import('@/lib/reports/paper-docx');
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { content: new Blob([paperDocx(paper, new Date().toISOString())], { type }), suffix: '.docx' };
}

/** The ways a paper leaves: from the printer, by the clipboard, as a file. `called`: the file's name after `shared-lens-`. */
export function HandOut({ paper, called }: { paper: Paper | null; called: string }) {
  const { place } = useReportWords();
  const { port } = useDesk();
  const announce = useAnnounce();
  const [said, say] = useState('');
  const tell = (sentence: string): void => {
    say(sentence);
    announce(sentence);
  };
  const open = ENDINGS.filter((ending) => isOpen(ending, port.files.settings));
  const copy = async (from: Paper): Promise<void> => {
    const [{ paperRich }, { paperMarkdown }] = await Promise.all([
      import('@/lib/reports/paper-html'),
      import('@/lib/reports/paper-text'),
    ]);
    tell((await port.reports.copy(paperMarkdown(from), paperRich(from))) ? place.copied : place.notCopied);
  };
  const save = async (from: Paper, ending: Ending): Promise<void> => {
    const { content, suffix } = await fileOf(from, ending);
    const name = `shared-lens-${called}-${dayStamp(new Date())}${suffix}`;
    port.saveFile(name, content);
    tell(place.saved(name));
  };
  if (open.length === 0) return <p>{place.none}</p>;
  const off = paper === null;
  return (
    <div class="sl-report-out">
      <div class="sl-actions">
        <Button look="main" disabled={off} onClick={() => window.print()}>
          {place.print}
        </Button>
        <Button disabled={off} onClick={() => paper && void copy(paper)}>
          {place.copy}
        </Button>
      </div>
      <fieldset class="sl-actions">
        <legend class="sl-field-label">{place.save}</legend>
        {open.map((ending) => (
          <Button key={ending} disabled={off} onClick={() => paper && void save(paper, ending)}>
            {place.files[ending]}
          </Button>
        ))}
      </fieldset>
      {said !== '' && <p class="sl-export-saved">{said}</p>}
    </div>
  );
}
