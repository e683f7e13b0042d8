/** The shell around the panel's frame: docked right or left, dragged to any width, collapsed to a slim edge. */
import type { Dock } from '@/lib/messages/to-background';
import { clampWidth, WIDTH } from '@/lib/session/dock';
import { element } from './element';
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
}

/** Builds the shell in our shadow root, hidden. `changed` is told what the person made of it. */
export function buildDock(
  root: ShadowRoot,
  words: PageWords,
  life: Lifetime,
  changed: (dock: Dock) => void,
): DockShell {
  const edge = element('div', {
    class: 'edge',
    tabindex: 0,
    role: 'separator',
    'aria-orientation': 'vertical',
    'aria-label': words.resize,
    'aria-valuemin': WIDTH.min,
    'aria-valuemax': WIDTH.max,
  });
  const tab = element(
    'button',
    { class: 'tab', type: 'button', 'aria-label': words.expand, title: words.expand },
    lensMark(),
  );
  // Chromium's frame may write the clipboard only where the page's own policy does not forbid it; `execCommand` needs neither.
  const frame = element('iframe', { class: 'frame', title: 'Shared Lens', allow: 'clipboard-write' });
  const shell = element('div', { class: 'dock', hidden: '' }, edge, tab);
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
      // However the dragging ends.
      edge.addEventListener('lostpointercapture', drop, { once: true, signal });
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
