/**
 * What a surface says of itself: what can be done in it and how that is known, where a panel may stand, and a report without content.
 * Plain data that travels in messages; no zod, because content scripts import it.
 */
import type { SurfaceReason } from '@/lib/outcome/surface-reasons';

/** What somebody may want of a place of text. `draw`: highlights in the text itself. */
export const OPERATIONS = ['text', 'selection', 'insert', 'locate', 'reveal', 'draw'] as const;
export type Operation = (typeof OPERATIONS)[number];

/**
 * How well an operation goes. `live`: by itself, as things change; `on-demand`: when somebody asks; `by-step`: after a step of the
 * person (copy it, click into the field); `none`: not here; `unknown`: nobody has tried yet, and nothing else tells.
 */
export const LEVELS = ['live', 'on-demand', 'by-step', 'none', 'unknown'] as const;
export type Level = (typeof LEVELS)[number];

export interface Ability {
  level: Level;
  /** The way it would go now (`dom`, `annotate`, `execCommand` …); null where there is none or nobody knows. */
  via: string | null;
  /** Why it goes no better. */
  why: SurfaceReason | null;
}

export type Capabilities = Record<Operation, Ability>;

/** Where the panel may stand beside a surface. */
export interface SurfaceLayout {
  /** Whether the page may be made narrower to make room; otherwise the panel lies over it. */
  push: boolean;
  /** What the host keeps at its right edge and must not be covered, in px. */
  reservedRight: number;
  /** Selectors of what stands fixed across the page and has to be narrowed with it; none as a rule. */
  bars?: readonly string[];
  /** Where the panel stands unless the person chose otherwise. */
  place: 'frame' | 'native';
  /** The reason, for the report and the docs: for `native`, or that the panel stands in the page around the surface (`framed`). */
  why: 'canvas-page' | 'narrow-window' | 'framed' | null;
}

/** What a person can send to the makers when something does not work: names, numbers and answers, never words of a document. */
export interface SurfaceReport {
  /** The adapter's name. */
  surface: string;
  capabilities: Capabilities;
  layout: SurfaceLayout;
  /** What was probed and what answered, by the adapter's own names. */
  probes: Record<string, string | number | boolean | null>;
}
