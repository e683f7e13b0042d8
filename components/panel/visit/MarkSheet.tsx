import { Button } from '@/components/shared/Button';
import { Disclosure } from '@/components/shared/Disclosure';
import { LookForName } from '@/components/shared/LookForName';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { Sheet } from '../header/Sheet';
import { usePanel } from '../panel-context';
import { MarkLookFor } from './MarkLookFor';
import './mark.css';
import { useVisitPage } from './use-visits';
import { useVisits } from './visit-context';
import { whom } from './whom';

/** What was seen in a visit, look-for by look-for: those of its focus open, the others folded. */
export function MarkSheet({ visitId }: { visitId: string }) {
  const words = useWords();
  const { pack } = useLens();
  const { port } = usePanel();
  const { shelf, turn, open, leave } = useVisits();
  const page = useVisitPage(port, visitId, turn);
  const inFocus = page?.visit.focus.flatMap((id) => pack.lookFors.find((lookFor) => lookFor.id === id) ?? []) ?? [];
  const others = pack.lookFors.filter((lookFor) => !inFocus.includes(lookFor));
  return (
    <Sheet
      title={words.visit.marks.title}
      onLeave={leave}
      actions={
        <>
          <Button look="main" onClick={leave}>
            {words.visit.back}
          </Button>
          <Button onClick={() => open({ of: 'finish', visitId })}>{words.visit.finish}</Button>
        </>
      }
    >
      {page && (
        <>
          <p>
            <strong>{whom(shelf, page.visit, words)}</strong>
          </p>
          <p class="sl-soft">{words.visit.marks.intro}</p>
          {inFocus.map((lookFor) => (
            <MarkLookFor key={lookFor.id} lookFor={lookFor} page={page} />
          ))}
          <section aria-label={words.visit.marks.others}>
            {inFocus.length > 0 && <h3 class="sl-field-label">{words.visit.marks.others}</h3>}
            {others.map((lookFor) => (
              <Disclosure
                key={lookFor.id}
                title={
                  <>
                    <LookForName id={lookFor.id} />
                    {page.ratings.some(({ lookForId }) => lookForId === lookFor.id) && (
                      <span class="sl-mark-said"> ✓</span>
                    )}
                  </>
                }
              >
                <MarkLookFor lookFor={lookFor} page={page} />
              </Disclosure>
            ))}
          </section>
        </>
      )}
    </Sheet>
  );
}
