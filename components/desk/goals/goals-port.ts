/** Goals and decisions of the organisation that is shown. A part of the desk's port. */
import type { Agreed, AgreementPatch } from '@/lib/evidence/agreement';
import type { Agreement } from '@/lib/evidence/agreement-records';
import type { Outcome } from '@/lib/outcome/outcome';

export interface GoalsPort {
  all(): Promise<Outcome<Agreement[]>>;
  add(agreed: Agreed): Promise<Outcome<Agreement>>;
  change(id: string, patch: AgreementPatch): Promise<Outcome<Agreement>>;
  /** Deletes so that `restore` brings it back. */
  remove(id: string): Promise<Outcome<Agreement>>;
  restore(id: string): Promise<Outcome<Agreement>>;
}
