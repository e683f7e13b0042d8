/**
 * Why a host did not let us read, write or find something: finer than a {@link Reason}, for the adapters of hosts. It travels as the
 * `detail` of a failure or the `why` of a receipt; its sentence is `whyNot` in the catalogues.
 */
export const SURFACE_REASONS = [
  /** The host is still starting; what we need of it is not there yet. */
  'not-ready',
  /** The host never offered what its text is read by. */
  'api-missing',
  /** It is there, but answers in a shape that we do not know. */
  'api-changed',
  /** Nobody answered within the time that an answer may take. */
  'no-answer',
  /** Several places are selected at once. */
  'multi-range',
  /** The place cannot be written in: by its own mark, or because nothing changed when we tried. */
  'read-only',
  /** The host forbids copying. */
  'copy-disabled',
  /** Somebody is in the middle of a character (an input method's composition). */
  'composing',
  /** The text changed between our look and our act. */
  'stale',
  /** Words are selected, and putting ours in would take them away. */
  'would-replace',
  /** Words were put in, but reading back does not show them so. */
  'unverified',
  /** The host shows this document in a way that nothing can be read from. */
  'unsupported-view',
  /** Nothing can be drawn in the host's text. */
  'no-drawing',
  /** The text belongs to a page of another origin inside this one. */
  'other-frame',
  /** Students' work is shown here, and the person has not turned the panel on for this course. */
  'students-work',
] as const;
export type SurfaceReason = (typeof SURFACE_REASONS)[number];
