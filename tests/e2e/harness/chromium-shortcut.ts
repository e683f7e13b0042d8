/**
 * Presses a keyboard shortcut so that the browser itself acts on it, headless too. Playwright's `keyboard.press` sends text
 * along and never leaves the page; a raw key down without text goes through the browser's accelerators (measured in
 * Chromium 156: `commands.onCommand` fires, and activeTab is granted as it is for a person).
 */
import type { Page } from 'playwright';

const modifierBits: Readonly<Record<string, number>> = { Alt: 1, Ctrl: 2, Control: 2, Command: 4, Meta: 4, Shift: 8 };

/** `keys` as the manifest writes them: `Alt+Shift+L`. Letters and digits only. */
export async function pressShortcut(page: Page, keys: string): Promise<void> {
  const parts = keys.split('+');
  const key = parts.pop() ?? '';
  if (!/^[A-Z0-9]$/.test(key)) throw new Error(`Only letters and digits can be pressed as a shortcut, not "${key}".`);
  const modifiers = parts.reduce((bits, name) => bits | (modifierBits[name] ?? 0), 0);
  const stroke = {
    modifiers,
    key,
    code: /\d/.test(key) ? `Digit${key}` : `Key${key}`,
    windowsVirtualKeyCode: key.charCodeAt(0),
    nativeVirtualKeyCode: key.charCodeAt(0),
  };
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...stroke });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke });
  await session.detach();
}
