/** Why a stretch of text says nothing about the lesson in the writer's own voice. */
export type MaskKind = 'quote' | 'hole' | 'url' | 'time' | 'math' | 'program' | 'reported';

/** UTF-16 units into the text that was given, `end` exclusive. Masking marks; it never changes or moves a letter. */
export interface Mask {
  kind: MaskKind;
  start: number;
  end: number;
}
