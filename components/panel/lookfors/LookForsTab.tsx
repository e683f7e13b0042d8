import { Fragment } from 'preact';
import { Button } from '@/components/shared/Button';
import { LensLabel } from '@/components/shared/LensLabel';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { LookForItem } from './LookForItem';
import './look-fors.css';

interface LookForsTabProps {
  focus: readonly string[];
  open: string | null;
  onOpen: (id: string | null) => void;
  onWord: (id: string) => void;
  onChooseFocus: () => void;
}

/** The whole rubric: what is in focus first, then each domain with its question; of two lenses side by side each under its own name. */
export function LookForsTab({ focus, open, onOpen, onWord, onChooseFocus }: LookForsTabProps) {
  const words = useWords();
  const { pack, main, second, lensOf } = useLens();
  const inFocus = focus.filter((id) => pack.lookFors.some((lookFor) => lookFor.id === id));
  const items = (ids: readonly string[]) => (
    <ul>
      {ids.map((id) => (
        <LookForItem
          key={id}
          id={id}
          open={open === id}
          onToggle={() => onOpen(open === id ? null : id)}
          onWord={onWord}
        />
      ))}
    </ul>
  );
  return (
    <div class="sl-look-fors">
      {inFocus.length > 0 && (
        <section class="sl-domain-block">
          <div class="sl-block-head">
            <h2>{words.focus.heading}</h2>
            <Button look="quiet" onClick={onChooseFocus}>
              {words.focus.change}
            </Button>
          </div>
          {items(inFocus)}
        </section>
      )}
      {[main, ...(second ? [second] : [])].map((lens) => (
        <Fragment key={lens.id}>
          {second && <LensLabel lens={lens} />}
          {pack.domains.map((domain) => {
            const rest = pack.lookFors.filter(
              ({ id, domainId }) => domainId === domain.id && lensOf(id) === lens && !inFocus.includes(id),
            );
            if (rest.length === 0) return null;
            return (
              <section key={domain.id} class="sl-domain-block">
                <div class="sl-block-head" lang={lens.language}>
                  <h2>{domain.title}</h2>
                  <p>{domain.question}</p>
                </div>
                {items(rest.map(({ id }) => id))}
              </section>
            );
          })}
        </Fragment>
      ))}
    </div>
  );
}
