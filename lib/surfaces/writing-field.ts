import type { FieldAct, FieldAnswer, FieldText } from '@/lib/messages/field';
import type { Ability } from '@/lib/messages/surface-view';
import type { Outcome } from '@/lib/outcome/outcome';

/** The field of a host in which somebody writes: followed, marked and written into, where the host lets us. */
export interface WritingField {
  /** `no-field` when nobody was in a field yet; `not-found` when it is gone. */
  act(act: FieldAct): Promise<Outcome<FieldAnswer>>;
  /**
   * Calls back with the followed field, once at the beginning and after each pause of its writer; where several make one note, with
   * those that changed.
   */
  onText(heard: (fields: FieldText[]) => void): void;
  /** Calls back with the definition of a marked shared word that somebody points at; left out where nothing can be marked. */
  onWord?(pointed: (id: string) => void): void;
  /** How well words can be put in, as far as that was tried. */
  ability(): Ability;
  dispose(): void;
}
