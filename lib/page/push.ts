/**
 * Makes room for the panel beside the page where that is safe, by one adopted rule (no attribute of the page is touched). A page
 * that would then have to scroll sideways gets its width back, and the panel lies over it.
 */
import type { Lifetime } from './lifetime';

export interface Push {
  make(side: 'left' | 'right', width: number): void;
  release(): void;
}

/** `stem` marks the sheet as ours without any effect, for a newer version that has to clean up. */
export function pushLayout(life: Lifetime, stem: string): Push {
  const sheet = new CSSStyleSheet();
  let adopted = false;
  const release = (): void => {
    sheet.replaceSync('');
  };
  life.onEnd(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
  return {
    make(side, width) {
      if (!adopted) {
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        adopted = true;
      }
      // A window this narrow has no room to give.
      if (window.innerWidth - width < 560) {
        release();
        return;
      }
      const overflowed = document.documentElement.scrollWidth > document.documentElement.clientWidth;
      sheet.replaceSync(`@layer ${stem};html{margin-${side}:${width}px!important}`);
      const overflows = document.documentElement.scrollWidth > window.innerWidth;
      if (overflows && !overflowed) release();
    },
    release,
  };
}
