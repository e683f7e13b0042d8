import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useReturnFocus } from '@/components/shared/use-return-focus';
import './sheet.css';

interface SheetProps {
  title: string;
  children: ComponentChildren;
  actions: ComponentChildren;
  onLeave: () => void;
}

/** A page of the notebook that takes the place of the tabs until it is left. Esc leaves; the keyboard starts at its title. */
export function Sheet({ title, children, actions, onLeave }: SheetProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useReturnFocus();
  // Before the next key, which is meant for what is shown now.
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <main
      class="sl-sheet"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <div class="sl-sheet-body">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
      <div class="sl-sheet-actions sl-actions">{actions}</div>
    </main>
  );
}
