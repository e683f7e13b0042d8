import type { ComponentChildren } from 'preact';
import './disclosure.css';
import { Icon } from './Icon';

/** Something that opens in place: the browser's own `details`, so that find-in-page opens it too. */
export function Disclosure({ title, children }: { title: ComponentChildren; children: ComponentChildren }) {
  return (
    <details class="sl-disclosure">
      <summary>
        <Icon name="chevron" size={16} />
        <span>{title}</span>
      </summary>
      <div class="sl-disclosure-body">{children}</div>
    </details>
  );
}
