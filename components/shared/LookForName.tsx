import './marks.css';
import { DomainMark } from './DomainMark';
import { domainStyle } from './domain-style';
import { useLens } from './lens-context';

/** A look-for by its title, with the mark and colour of its domain. An id that this lens does not know is shown as it is. */
export function LookForName({ id }: { id: string }) {
  const lens = useLens();
  const lookFor = lens.lookFor(id);
  const domain = lookFor && lens.domain(lookFor.domainId);
  if (!lookFor || !domain) return <span class="sl-look-for-name">{id}</span>;
  return (
    <span class="sl-look-for-name sl-domain" style={domainStyle(domain.color)}>
      <DomainMark order={lens.domainOrder(domain.id)} />
      <span lang={lens.lensOf(id).language}>{lookFor.title}</span>
    </span>
  );
}
