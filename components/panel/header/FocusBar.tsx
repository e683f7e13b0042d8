import { Button } from '@/components/shared/Button';
import { DomainMark } from '@/components/shared/DomainMark';
import { domainStyle } from '@/components/shared/domain-style';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import './focus-bar.css';

interface FocusBarProps {
  focus: readonly string[];
  open: string | null;
  onOpen: (id: string) => void;
  onChoose: () => void;
}

/** The look-fors in focus as index tabs of the notebook: one press shows what each level looks like. */
export function FocusBar({ focus, open, onOpen, onChoose }: FocusBarProps) {
  const words = useWords();
  const lens = useLens();
  const known = focus.flatMap((id) => lens.lookFor(id) ?? []);
  if (known.length === 0) {
    return (
      <div class="sl-focus-empty">
        <Button look="quiet" onClick={onChoose}>
          {words.focus.choose}
        </Button>
        <span class="sl-soft">{words.focus.chooseHint}</span>
      </div>
    );
  }
  return (
    <nav class="sl-focus-bar" aria-label={words.focus.label}>
      {known.map((lookFor) => {
        const domain = lens.domain(lookFor.domainId);
        return (
          <button
            key={lookFor.id}
            type="button"
            class="sl-focus-tab sl-domain"
            style={domain && domainStyle(domain.color)}
            aria-pressed={open === lookFor.id}
            title={lookFor.title}
            onClick={() => onOpen(lookFor.id)}
          >
            <DomainMark order={lens.domainOrder(lookFor.domainId)} size={13} />
            <span class="sl-focus-title" lang={lens.lensOf(lookFor.id).language}>
              {lookFor.title}
            </span>
          </button>
        );
      })}
    </nav>
  );
}
