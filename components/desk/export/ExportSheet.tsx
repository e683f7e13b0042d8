import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useLanguage } from '@/components/shared/language-context';
import { allowed, type ExportWish } from '@/lib/exchange/export-wish';
import { FORMATS, formatById } from '@/lib/exchange/formats';
import type { SnippetFilter } from '@/lib/store/filter';
import { useDesk, useDeskWords } from '../desk-context';
import { useFilesWords } from '../files-words';
import './export.css';
import { ExportTerms } from './ExportTerms';
import { fileName } from './file-name';
import { sizeText } from './file-text';
import { NameQuestions } from './NameQuestions';
import { NamesSeen } from './NamesSeen';
import { type Look, Preview } from './Preview';
import { useFile } from './use-file';
import { useNames } from './use-names';

interface ExportSheetProps {
  filter: SnippetFilter;
  /** Whether the filter leaves nothing out. */
  all: boolean;
  onLeave: () => void;
}

const FIRST: ExportWish = {
  format: 'csv',
  purpose: '',
  anonymise: true,
  decisions: [],
  bom: true,
  minutes: false,
};

/** The one way out: what leaves, for whom, names, the file itself to look at, then the file. Esc leaves. */
export function ExportSheet({ filter, all, onLeave }: ExportSheetProps) {
  const save = useDeskWords().save;
  const words = useFilesWords();
  const { words: shared, locale } = useLanguage();
  const { port } = useDesk();
  const { files } = port;
  const announce = useAnnounce();
  const ids = FORMATS.map(({ id }) => id);
  const [wish, change] = useState<ExportWish>(() => allowed(FIRST, files.settings, ids));
  const [last, setLast] = useState<ExportWish | null>(null);
  const [seen, see] = useState(false);
  const [passphrase, lock] = useState('');
  const [saved, setSaved] = useState('');
  const [as, look] = useState<Look>('table');
  const format = formatById(wish.format);
  const withQuotes = format.holds === 'quotes';
  const asked = { anonymise: wish.anonymise, visits: wish.format === 'bundle' };
  const names = useNames(files, filter, asked, withQuotes);
  const decided = useMemo(() => new Map(wish.decisions), [wish.decisions]);
  const questions = names.state === 'ready' ? names.questions : [];
  const undecided = wish.anonymise ? questions.some((one) => !decided.has(one.words)) : questions.length > 0 && !seen;
  const ready = names.state === 'ready' && !undecided;
  const file = useFile(files, filter, ready ? wish : null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus();
  }, []);
  useEffect(() => {
    void files.lastWish().then(setLast);
  }, [files]);
  const set = (patch: Partial<ExportWish>): void => {
    setSaved('');
    change((now) => allowed({ ...now, ...patch }, files.settings, ids));
  };
  const decide = (asked: readonly string[], becomes: string): void => {
    const next = new Map(decided);
    for (const one of asked) {
      if (becomes === '') next.delete(one);
      else next.set(one, becomes);
    }
    set({ decisions: [...next] });
  };
  const hand = async (content: Blob): Promise<void> => {
    const sealed = passphrase !== '';
    const name = fileName(wish.format, new Date(), sealed);
    port.saveFile(name, sealed ? await files.seal(content, passphrase) : content);
    setSaved(name);
    announce(save.saved(name));
    await files.rememberWish(wish);
    setLast(wish);
  };
  const empty = file.state === 'ready' && withQuotes && file.quotes === 0;
  return (
    <section
      class="sl-export"
      aria-labelledby="sl-export-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <h1 id="sl-export-title" ref={heading} tabIndex={-1}>
        {words.export.title}
      </h1>
      {last && last !== wish && (
        <div class="sl-actions">
          <Button onClick={() => set(last)}>{words.export.again}</Button>
          <span class="sl-soft">{words.formats[last.format]}</span>
        </div>
      )}
      <ExportTerms wish={wish} settings={files.settings} passphrase={passphrase} onChange={set} onLock={lock} />
      {wish.anonymise && questions.length > 0 && (
        <NameQuestions questions={questions} decided={decided} onDecide={decide} />
      )}
      {!wish.anonymise && questions.length > 0 && <NamesSeen questions={questions} seen={seen} onSee={see} />}
      <p class="sl-export-what" role="status">
        {names.state === 'looking' && words.names.looking(names.done)}
        {names.state === 'failed' && shared.reasons[names.reason]}
        {undecided && words.names.first}
        {file.state === 'making' && save.making(file.done)}
        {file.state === 'ready' &&
          withQuotes &&
          (empty ? save.none : all ? save.all(file.quotes) : save.some(file.quotes))}
        {file.state === 'ready' && !withQuotes && words.export.lens}
        {file.state === 'failed' && `${save.failed} ${shared.reasons[file.reason]}`}
      </p>
      <div class="sl-actions">
        <Button
          look="main"
          disabled={file.state !== 'ready' || empty}
          onClick={() => {
            if (file.state === 'ready') void hand(file.file);
          }}
        >
          {save.save}
        </Button>
        <Button onClick={onLeave}>{save.leave}</Button>
        {file.state === 'ready' && <span class="sl-soft">{save.size(sizeText(file.file.size, locale))}</span>}
        {saved !== '' && <span class="sl-export-saved">{save.saved(saved)}</span>}
      </div>
      {file.state === 'ready' && !empty && (
        <Preview file={file.file} rows={file.quotes} format={format} as={as} onLook={look} />
      )}
    </section>
  );
}
