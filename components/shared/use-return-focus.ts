import { useEffect } from 'preact/hooks';

/**
 * When what is shown goes away again, the keyboard returns to where it came from; if that is gone too, to the tab that is open. Without
 * it a person without a mouse would begin at the top of the page.
 */
export function useReturnFocus(): void {
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      // After the screen below has been painted again.
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        const tab = document.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
        const target = opener instanceof HTMLElement && opener.isConnected && opener !== document.body ? opener : tab;
        target?.focus();
      });
    };
  }, []);
}
