import { useEffect, useId, useRef } from 'preact/hooks';
import { DomainMark } from '@/components/shared/DomainMark';
import { domainStyle } from '@/components/shared/domain-style';
import { Icon } from '@/components/shared/Icon';
import { useLens } from '@/components/shared/lens-context';
import { LookForBody } from './LookForBody';

interface LookForItemProps {
  id: string;
  open: boolean;
  onToggle: () => void;
  onWord: (id: string) => void;
}

/** One look-for: a line that opens to its card. An opened card moves to the top, so that its four levels are seen at once. */
export function LookForItem({ id, open, onToggle, onWord }: LookForItemProps) {
  const lens = useLens();
  const item = useRef<HTMLLIElement>(null);
  const bodyId = useId();
  const lookFor = lens.lookFor(id);
  const domain = lookFor && lens.domain(lookFor.domainId);
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'start' });
  }, [open]);
  if (!lookFor || !domain) return null;
  return (
    <li ref={item} class="sl-look-for sl-domain" style={domainStyle(domain.color)}>
      <h3>
        <button type="button" class="sl-look-for-line" aria-expanded={open} aria-controls={bodyId} onClick={onToggle}>
          <DomainMark order={lens.domainOrder(domain.id)} />
          <span lang={lens.lensOf(id).language}>{lookFor.title}</span>
          <Icon name="chevron" size={16} />
        </button>
      </h3>
      <div id={bodyId} hidden={!open}>
        {open && <LookForBody lookFor={lookFor} onWord={onWord} />}
      </div>
    </li>
  );
}
