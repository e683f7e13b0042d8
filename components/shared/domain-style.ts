import { domainTint } from '@/lib/lens/domain-tint';

/** Custom properties for an element of class `sl-domain`; the style sheet chooses between the themes. */
export type DomainStyle = Record<`--sl-${'accent' | 'wash'}-${'light' | 'dark'}`, string>;

const made = new Map<string, DomainStyle>();

/** The style of one domain colour (`#RRGGBB` from the pack). */
export function domainStyle(colour: string): DomainStyle {
  const known = made.get(colour);
  if (known) return known;
  const light = domainTint(colour, 'light');
  const dark = domainTint(colour, 'dark');
  const style: DomainStyle = {
    '--sl-accent-light': light.accent,
    '--sl-accent-dark': dark.accent,
    '--sl-wash-light': light.wash,
    '--sl-wash-dark': dark.wash,
  };
  made.set(colour, style);
  return style;
}
