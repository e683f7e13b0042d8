/**
 * Makes room for the panel beside the page where that is safe, by one adopted rule (no attribute of the page is touched). A page
 * that would then have to scroll sideways gets its width back, and the panel lies over it.
 */
import { adopt, shed } from '@/lib/highlight/adopted';
import type { Lifetime } from './lifetime';

export interface Push {
  /** `bars` are selectors of what is fixed to the window, and so keeps its width when the page's is taken. */
  make(side: 'left' | 'right', width: number, bars?: readonly string[]): void;
  release(): void;
}

/** `stem` marks the sheet as ours without any effect, for a newer version that has to clean up. */
export function pushLayout(life: Lifetime, stem: string): Push {
  const sheet = new CSSStyleSheet();
  const release = (): void => {
    sheet.replaceSync('');
  };
  life.onEnd(() => shed(document, sheet));
  return {
    make(side, width, bars = []) {
      adopt(document, sheet);
      // A window this narrow has no room to give.
      if (innerWidth - width < 560) {
        release();
        return;
      }
      const overflowed = document.documentElement.scrollWidth > document.documentElement.clientWidth;
      const narrowed = bars.map(
        (bar) => `${bar}{${side}:${width}px!important;max-width:calc(100% - ${width}px)!important}`,
      );
      sheet.replaceSync(`@layer ${stem};html{margin-${side}:${width}px!important}${narrowed.join('')}`);
      const overflows = document.documentElement.scrollWidth > innerWidth;
      if (overflows && !overflowed) release();
    },
    release,
  };
}
