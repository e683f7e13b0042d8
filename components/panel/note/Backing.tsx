import { Chip } from '@/components/shared/Chip';
import { Disclosure } from '@/components/shared/Disclosure';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { StarterList } from './StarterList';
import { protections, RISKS, type Risk } from './starters';

interface BackingProps {
  /** The risks that this note is tagged with. */
  risks: readonly Risk[];
  onPut: (risk: Risk, text: string) => void;
  onDrop: (risk: Risk) => void;
}

/** Sentences that back a teacher who tries something, for each of the four risks; a note that has one is tagged with its risk. */
export function Backing({ risks, onPut, onDrop }: BackingProps) {
  const words = useWords();
  const lens = useLens();
  return (
    <div class="sl-backing">
      {risks.length > 0 && (
        <div class="sl-backed">
          <p class="sl-soft">{words.composer.riskKept(risks.map((risk) => words.composer.risks[risk]).join(', '))}</p>
          <div class="sl-chips">
            {risks.map((risk) => (
              <Chip key={risk} label={words.composer.riskDrop(words.composer.risks[risk])} onClick={() => onDrop(risk)}>
                {words.composer.risks[risk]} <span aria-hidden="true">×</span>
              </Chip>
            ))}
          </div>
        </div>
      )}
      <Disclosure title={words.composer.backed}>
        {RISKS.map((risk) => {
          const openings = protections(lens.pack, risk);
          return openings.length === 0 ? null : (
            <div key={risk}>
              <h2>{words.composer.risks[risk]}</h2>
              <StarterList openings={openings} onPut={(text) => onPut(risk, text)} />
            </div>
          );
        })}
      </Disclosure>
    </div>
  );
}
