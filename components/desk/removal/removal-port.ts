import type { Snippet } from '@/lib/evidence/records';
import type { Removable } from '@/lib/evidence/removable';
import type { Staff, Visit } from '@/lib/evidence/visit-records';
import type { Outcome } from '@/lib/outcome/outcome';

/** What a panel asked the notebook to take away. */
export type Asked =
  | { what: 'quote'; quote: Snippet }
  | { what: 'visit'; visit: Visit }
  | { what: 'staff'; person: Staff };

export interface RemovalPort {
  look(what: Removable, id: string): Promise<Outcome<Asked>>;
  /** Takes it away so that it can be brought back for 30 days. */
  remove(what: Removable, id: string): Promise<Outcome<void>>;
}
