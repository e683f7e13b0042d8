import { Button } from '@/components/shared/Button';
import { Choice } from '@/components/shared/Choice';
import { domainStyle } from '@/components/shared/domain-style';
import { LevelMark } from '@/components/shared/LevelMark';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { LookForName } from '@/components/shared/LookForName';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { useLevels } from '@/components/shared/policy-context';
import type { Seen } from '@/lib/evidence/rating-records';
import type { LookFor } from '@/lib/lens/pack';
import type { VisitPage } from '@/lib/messages/visit-view';
import { usePanel } from '../panel-context';
import { QuoteChoice } from './QuoteChoice';

interface MarkLookForProps {
  lookFor: LookFor;
  page: VisitPage;
}

const OPEN = 'open';
const NOT_SEEN = 'not-observed';

/** One look-for of a visit: four levels by name and shape, or not seen; the rule for that beside it, and the quotes that show it. */
export function MarkLookFor({ lookFor, page: { visit, ratings, snippets } }: MarkLookForProps) {
  const words = useWords();
  const { pack, domain } = useLens();
  const mayMark = useLevels();
  const { port, attempt } = usePanel();
  const announce = useAnnounce();
  const rating = ratings.find(({ lookForId }) => lookForId === lookFor.id) ?? null;
  const mark = async (seen: Seen | null, snippetIds: string[]): Promise<void> => {
    const kept = await attempt(port.visits.mark(visit.id, { lookForId: lookFor.id, seen, snippetIds }));
    if (kept) announce(seen === null ? words.visit.marks.open(lookFor.title) : words.visit.marks.saved(lookFor.title));
  };
  const shown = rating?.snippetIds ?? [];
  const levels = lookFor.levels.map(({ level, label, descriptor }) => ({
    value: String(level),
    seen: level as Seen,
    face: (
      <>
        <LevelMark level={level} />
        <span lang={pack.language}>
          <strong>{label}</strong>
          <span class="sl-mark-descriptor">{descriptor}</span>
        </span>
      </>
    ),
  }));
  const options = [
    ...(mayMark ? levels : []),
    { value: NOT_SEEN, seen: NOT_SEEN as Seen, face: <strong>{words.visit.marks.notSeen}</strong> },
  ];
  const band = visit.gradeBand === null ? undefined : pack.gradeBands.find(({ id }) => id === visit.gradeBand);
  const gradeNote = band && lookFor.gradeNotes[band.id];
  const colour = domain(lookFor.domainId)?.color;
  return (
    <section class="sl-mark sl-domain" style={colour && domainStyle(colour)}>
      <Choice
        legend={
          <span class="sl-mark-title">
            <LookForName id={lookFor.id} />
          </span>
        }
        options={options}
        value={rating ? String(rating.seen) : OPEN}
        onChange={(value) => {
          const option = options.find((one) => one.value === value);
          if (option) void mark(option.seen, shown);
        }}
      />
      <p class="sl-soft">
        {words.visit.marks.notSeenWhen}: <span lang={pack.language}>{lookFor.markNotObservedWhen}</span>
      </p>
      {band && gradeNote && (
        <p class="sl-mark-grade" lang={pack.language}>
          <strong>{words.visit.marks.grades(band.label)}:</strong> {gradeNote}
        </p>
      )}
      {rating && rating.seen !== NOT_SEEN && (
        <QuoteChoice
          snippets={snippets}
          chosen={shown}
          legend={words.visit.marks.quotes}
          empty={words.visit.marks.noQuotes}
          onChange={(ids) => void mark(rating.seen, ids)}
        />
      )}
      {rating && (
        <Button look="quiet" icon="undo" onClick={() => void mark(null, [])}>
          {words.visit.marks.takeBack}
        </Button>
      )}
    </section>
  );
}
