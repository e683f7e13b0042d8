import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
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
  /** The click that we held back and now make ourselves. */
  const passing = useRef(false);
  const check = (click: Event): void => {
    if (passing.current || port.seen.now() === 'seen') return;
    click.stopPropagation();
    click.preventDefault();
    const control = click.target instanceof Element ? click.target.closest('button') : null;
    void port.seen.soon().then((seen) => {
      if (seen === 'unknowable') void attempt(port.askRemoval(what, id));
      else if (seen === 'covered') void attempt(Promise.resolve(failed('covered')));
      else {
        passing.current = true;
        control?.click();
        passing.current = false;
      }
    });
  };
  return (
    <span class="sl-guarded" onClickCapture={check}>
      {children}
    </span>
  );
}
