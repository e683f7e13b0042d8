import type { ComponentChildren } from 'preact';
import './banner.css';
import { IconButton } from './Button';
import { Icon } from './Icon';

interface BannerProps {
  /** `hint` tells, `care` asks for attention, `wrong` says that something did not happen (and is spoken at once). */
  tone: 'hint' | 'care' | 'wrong';
  children: ComponentChildren;
  actions?: ComponentChildren;
  dismiss?: { label: string; onDismiss: () => void };
}

/** A sentence across the column, with what can be done about it. */
export function Banner({ tone, children, actions, dismiss }: BannerProps) {
  return (
    <div class={`sl-banner sl-banner-${tone}`} role={tone === 'wrong' ? 'alert' : 'status'}>
      <Icon name={tone === 'hint' ? 'link' : 'care'} size={18} />
      <div class="sl-banner-body">
        <div class="sl-banner-words">{children}</div>
        {actions && <div class="sl-banner-actions">{actions}</div>}
      </div>
      {dismiss && <IconButton icon="close" label={dismiss.label} onClick={dismiss.onDismiss} />}
    </div>
  );
}
