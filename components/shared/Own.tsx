import type { ComponentChildren } from 'preact';
import { useLanguage } from './language-context';

/** Words of the interface amid words of the lens, marked as being in the interface's language. */
export function Own({ children }: { children: ComponentChildren }) {
  const { locale } = useLanguage();
  return <span lang={locale}>{children}</span>;
}
