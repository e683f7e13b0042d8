import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import type { LensPack } from '@/lib/lens/pack';
import { useDesk } from '../../desk-context';
import { useLensTools } from '../lens-context';
import { useLensWords } from '../lens-words';
import { CompareVersions } from './CompareVersions';
import { TakeLens } from './TakeLens';

/** Every version that is kept here: to use, to save as a file, to compare. */
export function VersionsTab() {
  const words = useLensWords().versions;
  const { port: desk, workspace, attempt } = useDesk();
  const { port, locked } = useLensTools();
  const [packs, show] = useState<readonly LensPack[]>([]);
  const read = async (): Promise<void> => {
    const kept = await attempt(port.versions());
    if (kept) show(kept.value);
  };
  useEffect(() => void read(), [port, workspace.lens]);
  const save = (pack: LensPack, ending: string, text: string | Blob): void =>
    desk.saveFile(`${fileName(pack)}.${ending}`, new Blob([text]));
  return (
    <div class="sl-lens-versions">
      <ul>
        {packs.map((pack) => {
          const used = isSame(pack, workspace.lens);
          const beside = workspace.second !== null && isSame(pack, workspace.second);
          return (
            <li key={`${pack.id} ${pack.version}`} class="sl-card">
              <h2 lang={pack.language}>
                {pack.title} {pack.version} {used && <small>({words.inUse})</small>}
                {beside && <small>({words.besideNow})</small>}
              </h2>
              <div class="sl-actions">
                {!used && !locked && <Button onClick={() => void attempt(port.use(pack))}>{words.use}</Button>}
                {beside && <Button onClick={() => void attempt(port.setSecond(null))}>{words.alone}</Button>}
                {!beside && pack.id !== workspace.lens.id && (
                  <Button onClick={() => void attempt(port.setSecond(pack))}>{words.beside}</Button>
                )}
                <Button onClick={() => save(pack, 'lenspack.json', `${JSON.stringify(pack, null, 2)}\n`)}>
                  {words.save}
                </Button>
                <Button onClick={() => void port.sheetOf(pack).then((text) => save(pack, 'words.csv', text))}>
                  {words.sheet}
                </Button>
                <Button
                  onClick={() =>
                    void attempt(port.excelOf(pack)).then((made) => made && save(pack, 'words.xlsx', made.value))
                  }
                >
                  {words.excel}
                </Button>
                <Button onClick={() => void port.codesOf(pack).then((text) => save(pack, 'qdc', text))}>
                  {words.codes}
                </Button>
                <Button onClick={() => void port.caseOf(pack).then((text) => save(pack, 'case.json', text))}>
                  {words.case}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <CompareVersions packs={packs} />
      <TakeLens onTaken={() => void read()} />
    </div>
  );
}

const isSame = (a: LensPack, b: LensPack): boolean => a.id === b.id && a.version === b.version;

const fileName = ({ title, version }: LensPack): string =>
  `${
    title
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase() || 'lens'
  }-${version}`;
