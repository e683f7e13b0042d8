import { useEffect, useId, useState } from 'preact/hooks';
import { Chip } from '@/components/shared/Chip';
import { Disclosure } from '@/components/shared/Disclosure';
import { LookForName } from '@/components/shared/LookForName';
import { useLanguage } from '@/components/shared/language-context';
import { SNIPPET_KINDS, SPEAKERS } from '@/lib/evidence/records';
import type { Visit } from '@/lib/evidence/visit-records';
import type { LookFor } from '@/lib/lens/pack';
import { useDesk, useDeskWords } from '../desk-context';
import { useChanges } from '../use-changes';
import { type Asked, toggled } from './asked';
import { useEvidenceWords } from './evidence-words';
import './filters.css';
import { MoreFilters } from './MoreFilters';

interface FiltersProps {
  asked: Asked;
  ordered: readonly LookFor[];
  /** To choose among: those met in the list. */
  documents: readonly { key: string; title: string }[];
  visits: readonly Visit[];
  /** Whether the list stands: counting waits for it. */
  settled: boolean;
  onAsk: (asked: Asked) => void;
}

/** What the list can be narrowed to. Several choices in one group mean any of them, several groups all of them. */
export function Filters({ asked, ordered, documents, visits, settled, onAsk }: FiltersProps) {
  const { words } = useLanguage();
  const search = useDeskWords().search;
  const { more } = useEvidenceWords().filters;
  const counts = useLookForCounts(settled);
  const documentId = useId();
  // A kind that only the notebook's promises give is offered once a person looks at quotes of that kind.
  const kinds = SNIPPET_KINDS.filter((kind) => kind !== 'protected-risk' || asked.kinds.includes(kind));
  return (
    <div class="sl-filters">
      <fieldset class="sl-filter-look-fors">
        <legend class="sl-field-label">{search.lookFors}</legend>
        <ul>
          {ordered.map(({ id }) => (
            <li key={id}>
              <label class="sl-filter">
                <input
                  type="checkbox"
                  checked={asked.lookForIds.includes(id)}
                  onChange={() => onAsk({ ...asked, lookForIds: toggled(asked.lookForIds, id) })}
                />
                <LookForName id={id} />
                <Count of={counts ? (counts.get(id) ?? 0) : undefined} />
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <fieldset>
        <legend class="sl-field-label">{search.kinds}</legend>
        <div class="sl-chips">
          {kinds.map((kind) => (
            <Chip
              key={kind}
              pressed={asked.kinds.includes(kind)}
              onClick={() => onAsk({ ...asked, kinds: toggled(asked.kinds, kind) })}
            >
              {words.details.kinds[kind]}
            </Chip>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend class="sl-field-label">{search.speakers}</legend>
        <div class="sl-chips">
          {SPEAKERS.map((speaker) => (
            <Chip
              key={speaker}
              pressed={asked.speakers.includes(speaker)}
              onClick={() => onAsk({ ...asked, speakers: toggled(asked.speakers, speaker) })}
            >
              {words.details.speakers[speaker]}
            </Chip>
          ))}
        </div>
      </fieldset>
      <div class="sl-field">
        <label class="sl-field-label" for={documentId}>
          {search.documents}
        </label>
        <select
          id={documentId}
          class="sl-field-input"
          value={asked.document?.key ?? ''}
          onChange={(event) => {
            const key = event.currentTarget.value;
            onAsk({ ...asked, document: documents.find((document) => document.key === key) ?? null });
          }}
        >
          <option value="">{search.anyDocument}</option>
          {documents.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <Disclosure title={more}>
        <MoreFilters asked={asked} visits={visits} settled={settled} onAsk={onAsk} />
      </Disclosure>
    </div>
  );
}

function Count({ of }: { of: number | undefined }) {
  const { locale } = useLanguage();
  if (of === undefined) return null;
  return <span class="sl-filter-count">{of.toLocaleString(locale)}</span>;
}

/** Saved quotes per look-for, once the list stands; null while nobody knows. */
function useLookForCounts(settled: boolean): ReadonlyMap<string | null, number> | null {
  const { port } = useDesk();
  const [counts, setCounts] = useState<ReadonlyMap<string | null, number> | null>(null);
  const [turn, again] = useState(0);
  useChanges(port, () => again((now) => now + 1));
  useEffect(() => {
    if (!settled) return;
    void port.quotes.groups({ filter: {}, by: 'look-for' }).then((found) => {
      if (found.ok) setCounts(new Map(found.value.map(({ key, count }) => [key, count])));
    });
  }, [port, settled, turn]);
  return counts;
}
