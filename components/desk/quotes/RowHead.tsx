import { Button } from '@/components/shared/Button';
import { LookForName } from '@/components/shared/LookForName';
import { useLanguage } from '@/components/shared/language-context';
import type { Grouping } from '@/lib/evidence/grouping';
import type { Visit } from '@/lib/evidence/visit-records';
import { useDeskWords } from '../desk-context';
import { visitName } from '../visit-name';
import type { Asked } from './asked';
import { useEvidenceWords } from './evidence-words';
import type { ListRow } from './list-rows';
import { Marked } from './Marked';

interface RowHeadProps {
  row: ListRow;
  by: Grouping | null;
  visits: readonly Visit[];
  /** How many stand in each group; null while nobody knows. */
  groups: ReadonlyMap<string | null, number> | null;
  /** The one document that is shown, if only one is. */
  only: Asked['document'];
  onOnly: (document: Asked['document']) => void;
  /** Folded words of the search. */
  searched: readonly string[];
}

/** What stands above the first quote of a document or group. */
export function RowHead({ row, by, visits, groups, only, onOnly, searched }: RowHeadProps) {
  const language = useLanguage();
  const { list, search } = useDeskWords();
  const words = useEvidenceWords().views;
  const { heading, snippet } = row;
  if (!heading) return null;
  const { document } = snippet.body;
  const title = document.title || (document.app === 'pasted' ? list.pasted : list.untitled);
  if (heading.of === 'document') {
    return (
      <div class="sl-of-document">
        <h2>
          <Marked text={title} words={searched} />
        </h2>
        <span class="sl-soft">{hostName(document.host)}</span>
        {only === null && (
          <Button look="quiet" onClick={() => onOnly({ key: snippet.documentKey, title })}>
            {list.onlyThis}
          </Button>
        )}
      </div>
    );
  }
  const visit = visits.find(({ id }) => id === heading.key);
  const count = groups?.get(heading.key);
  return (
    <div class="sl-of-document">
      <h2>
        {by === 'look-for' && heading.key !== null && <LookForName id={heading.key} />}
        {by === 'document' && title}
        {by === 'visit' && (visit ? visitName(visit, language) : words.noVisit)}
      </h2>
      <span class="sl-soft">{count === undefined ? '' : search.found(count)}</span>
    </div>
  );
}

/** A page of our own (the practice page) has an id for a host, which tells nobody anything. */
const hostName = (host: string): string => (host.includes('.') ? host : '');
