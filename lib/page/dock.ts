/** The shell around the panel's frame: docked right or left, dragged to any width, collapsed to a slim edge. */
import type { Dock } from '@/lib/messages/to-background';
import { clampWidth, WIDTH } from '@/lib/session/dock';
import { lensMark } from './lens-mark';
import type { Lifetime } from './lifetime';
import type { PageWords } from './page-words';

/** One press of an arrow key on the edge, in px. */
const STEP = 16;

export interface DockShell {
  /** Not in the page before `seat`: a page that only shows marks loads no frame, and one with an address loads nothing else first. */
  readonly frame: HTMLIFrameElement;
  seat(): void;
  show(dock: Dock): void;
  hide(): void;
  readonly shown: boolean;
}

/** Builds the shell in our shadow root, hidden. `changed` is told what the person made of it. */
export function buildDock(
  root: ShadowRoot,
  words: PageWords,
  life: Lifetime,
  changed: (dock: Dock) => void,
): DockShell {
  const shell = document.createElement('div');
  shell.className = 'dock';
  shell.hidden = true;
  const edge = document.createElement('div');
  edge.className = 'edge';
  edge.tabIndex = 0;
  edge.setAttribute('role', 'separator');
  edge.setAttribute('aria-orientation', 'vertical');
  edge.setAttribute('aria-label', words.resize);
  edge.setAttribute('aria-valuemin', String(WIDTH.min));
  edge.setAttribute('aria-valuemax', String(WIDTH.max));
  const tab = document.createElement('button');
  tab.className = 'tab';
  tab.type = 'button';
  tab.setAttribute('aria-label', words.expand);
  tab.title = words.expand;
  tab.append(lensMark());
  const frame = document.createElement('iframe');
  frame.className = 'frame';
  frame.title = 'Shared Lens';
  // Chromium's frame may write the clipboard only where the page's own policy does not forbid it; `execCommand` needs neither.
  frame.allow = 'clipboard-write';
  shell.append(edge, tab);
  root.append(shell);

  let dock: Dock = { side: 'right', width: WIDTH.start, collapsed: false };
  const paint = (): void => {
    shell.dataset.side = dock.side;
    shell.toggleAttribute('data-collapsed', dock.collapsed);
    shell.style.width = dock.collapsed ? '28px' : `min(${dock.width}px, 100vw)`;
    edge.setAttribute('aria-valuenow', String(dock.width));
  };
  const change = (next: Partial<Dock>): void => {
    dock = { ...dock, ...next };
    paint();
    changed(dock);
  };
  const { signal } = life;

  edge.addEventListener(
    'pointerdown',
    (down) => {
      down.preventDefault();
      edge.setPointerCapture(down.pointerId);
      shell.toggleAttribute('data-dragging', true);
      const from = down.clientX;
      const width = dock.width;
      const drag = (move: PointerEvent): void => {
        const by = dock.side === 'right' ? from - move.clientX : move.clientX - from;
        dock = { ...dock, width: clampWidth(width + by) };
        paint();
      };
      const drop = (): void => {
        shell.removeAttribute('data-dragging');
        edge.removeEventListener('pointermove', drag);
        change({});
      };
      edge.addEventListener('pointermove', drag, { signal });
      edge.addEventListener('pointerup', drop, { once: true, signal });
      edge.addEventListener('pointercancel', drop, { once: true, signal });
    },
    { signal },
  );
  edge.addEventListener(
    'keydown',
    (press) => {
      const away = dock.side === 'right' ? 'ArrowLeft' : 'ArrowRight';
      const back = dock.side === 'right' ? 'ArrowRight' : 'ArrowLeft';
      if (press.key !== away && press.key !== back) return;
      press.preventDefault();
      change({ width: clampWidth(dock.width + (press.key === away ? STEP : -STEP)) });
    },
    { signal },
  );
  tab.addEventListener('click', () => change({ collapsed: false }), { signal });

  return {
    frame,
    seat() {
      if (!frame.isConnected) edge.after(frame);
    },
    get shown() {
      return !shell.hidden;
    },
    show(next) {
      dock = { ...next, width: clampWidth(next.width) };
      shell.hidden = false;
      paint();
    },
    hide() {
      shell.hidden = true;
    },
  };
}
