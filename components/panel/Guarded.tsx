import type { ComponentChildren } from 'preact';
import type { Removable } from '@/lib/evidence/removable';
import { failed } from '@/lib/outcome/outcome';
import { usePanel } from './panel-context';

interface GuardedProps {
  what: Removable;
  id: string;
  /** The control that takes it away. */
  children: ComponentChildren;
}

/**
 * Around a control that takes something away. A page can lay things over our frame or make it transparent, and have a person click what
 * they do not see: such a click does nothing and is told. Where the browser does not vouch for what is seen, the notebook asks first.
 */
export function Guarded({ what, id, children }: GuardedProps) {
  const { port, attempt } = usePanel();
  const check = (click: Event): void => {
    const seen = port.seen();
    if (seen === 'seen') return;
    click.stopPropagation();
    void attempt(seen === 'covered' ? Promise.resolve(failed(seen)) : port.askRemoval(what, id));
  };
  return (
    <span class="sl-guarded" onClickCapture={check}>
      {children}
    </span>
  );
}
