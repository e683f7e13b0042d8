import type { DeskSetup, DeskStage } from './desk-stage';

/** A state of the notebook: how it is painted, and what is done then. */
export interface DeskScene {
  setup: DeskSetup;
  play?: (stage: DeskStage) => Promise<void>;
}
