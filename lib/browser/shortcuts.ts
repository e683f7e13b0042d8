/** Seam: the keys of our commands as they are set now. People and browsers change them. */
import { browser } from 'wxt/browser';

export interface Shortcuts {
  /** As the browser writes them (`Alt+Shift+L`, `⌥⇧L`); null when none is set. */
  open: string | null;
  tag: string | null;
}

export async function shortcuts(): Promise<Shortcuts> {
  const all = await browser.commands.getAll();
  const keyOf = (name: string): string | null => all.find((command) => command.name === name)?.shortcut || null;
  return { open: keyOf('_execute_action'), tag: keyOf('tag-selection') };
}
