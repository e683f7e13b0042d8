import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import './tabs.css';

interface TabItem<T extends string> {
  id: T;
  face: ComponentChildren;
}

interface TabsProps<T extends string> {
  label: string;
  items: readonly TabItem<T>[];
  selected: T;
  onSelect: (id: T) => void;
}

export const tabId = (id: string): string => `sl-tab-${id}`;
export const panelId = (id: string): string => `sl-tabpanel-${id}`;

/** A row of tabs by the ARIA pattern: one tab stop; arrows, Home and End move and select. Their panels carry `panelId` and `tabId`. */
export function Tabs<T extends string>({ label, items, selected, onSelect }: TabsProps<T>) {
  const row = useRef<HTMLDivElement>(null);
  const go = (index: number): void => {
    const item = items[(index + items.length) % items.length];
    if (!item) return;
    onSelect(item.id);
    row.current?.querySelector<HTMLElement>(`#${tabId(item.id)}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = items.findIndex((item) => item.id === selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return (
    <div ref={row} class="sl-tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {items.map(({ id, face }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          class="sl-tab"
          aria-selected={id === selected}
          aria-controls={id === selected ? panelId(id) : undefined}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {face}
        </button>
      ))}
    </div>
  );
}
