import type { PanelPortDouble, PortSetup } from '../panel-port';

interface Stage {
  port: PanelPortDouble;
  root: HTMLElement;
}

export interface Scene {
  setup: PortSetup;
  /** With suggestions for tags, played when they are ready. */
  suggests?: true;
  /** Before the first paint: calls that are to fail or to wait. */
  before?: (port: PanelPortDouble) => void;
  /** What the person and the page do. Tabs and buttons go by their class, since scenes are shown in every language. */
  play?: (stage: Stage) => Promise<void>;
}
