import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useLanguage } from '@/components/shared/language-context';
import { PickField } from '@/components/shared/PickField';
import { Chooser } from '@/components/shared/tagging/Chooser';
import type { ManyPatch } from '@/lib/evidence/tag-request';
import type { Visit } from '@/lib/evidence/visit-records';
import type { LookFor } from '@/lib/lens/pack';
import { useDesk } from '../desk-context';
import { visitName } from '../visit-name';
import { useEvidenceWords } from './evidence-words';
import './many-bar.css';

interface ManyBarProps {
  ids: ReadonlySet<string>;
  ordered: readonly LookFor[];
  visits: readonly Visit[];
  onHandOn: () => void;
  onRemoved: (ids: ReadonlySet<string>) => void;
  onClear: () => void;
}

/** What can be done with the chosen quotes, all at once and taken back as one. */
export function ManyBar({ ids, ordered, visits, onHandOn, onRemoved, onClear }: ManyBarProps) {
  const language = useLanguage();
  const words = useEvidenceWords().many;
  const { port, attempt } = useDesk();
  const announce = useAnnounce();
  const [doing, start] = useState<'tag' | 'move' | null>(null);
  const [busy, setBusy] = useState(false);

  const act = async (work: () => ReturnType<typeof port.quotes.changeMany>, said: (n: number) => string) => {
    setBusy(true);
    const changed = await attempt(work());
    setBusy(false);
    if (!changed) return false;
    announce(said(changed.value));
    start(null);
    return true;
  };
  const change = (patch: ManyPatch, said: (n: number) => string) =>
    void act(() => port.quotes.changeMany([...ids], patch), said);
  const remove = async (): Promise<void> => {
    if (await act(() => port.quotes.removeMany([...ids]), words.removed)) onRemoved(ids);
  };
  return (
    <section class="sl-many" aria-label={words.label}>
      <div class="sl-many-acts">
        <strong class="sl-many-count">{words.chosen(ids.size)}</strong>
        <Button icon="tag" onClick={() => start(doing === 'tag' ? null : 'tag')}>
          {words.tag}
        </Button>
        <Button icon="people" onClick={() => start(doing === 'move' ? null : 'move')}>
          {words.move}
        </Button>
        <Button onClick={onHandOn}>{words.handOn}</Button>
        <Button icon="remove" busy={busy} onClick={() => void remove()}>
          {words.remove}
        </Button>
        <Button look="quiet" onClick={onClear}>
          {words.clear}
        </Button>
      </div>
      {doing === 'tag' && (
        <div class="sl-many-tag">
          <Chooser
            label={words.tagLabel}
            ordered={ordered}
            marked={[]}
            focusTurn={1}
            onPick={(id) => change({ add: [id] }, words.tagged)}
            onLeave={() => start(null)}
          />
        </div>
      )}
      {doing === 'move' && (
        <div class="sl-many-move">
          <PickField
            label={words.moveLabel}
            any={words.choose}
            value=""
            onChange={(value) => {
              if (value !== '') change({ visitId: value === 'none' ? null : value }, words.moved);
            }}
          >
            {visits.map((visit) => (
              <option key={visit.id} value={visit.id}>
                {visitName(visit, language)}
              </option>
            ))}
            <option value="none">{words.noVisit}</option>
          </PickField>
        </div>
      )}
    </section>
  );
}
