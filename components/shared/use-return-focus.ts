import { useLayoutEffect } from 'preact/hooks';

/**
 * When what is shown goes away again, the keyboard returns to where it came from; if that is gone too, to the tab that is open. Without
 * it a person without a mouse would begin at the top of the page.
 */
export function useReturnFocus(): void {
  useLayoutEffect(() => {
    const opener = document.activeElement;
    return () => {
      // Once the screen below stands again, and before the next key: after a timer a Tab of a quick hand came first (Firefox lets keys go before
      // timers), found nothing focused at the end of the frame and left for the browser's own bar.
      queueMicrotask(() => {
        if (document.activeElement !== document.body) return;
        const tab = document.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
        const target = opener instanceof HTMLElement && opener.isConnected && opener !== document.body ? opener : tab;
        target?.focus();
      });
    };
  }, []);
}
