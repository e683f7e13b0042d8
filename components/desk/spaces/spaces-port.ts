import type { Space, SpaceSite } from '@/lib/evidence/records';
import type { Outcome } from '@/lib/outcome/outcome';

/** The organisations that are kept apart on this device. Panels and pages hear of every change. */
export interface SpacesPort {
  all(): Promise<Outcome<Space[]>>;
  add(name: string): Promise<Outcome<Space>>;
  rename(spaceId: string, name: string): Promise<Outcome<Space>>;
  choose(spaceId: string): Promise<Outcome<Space>>;
  setSites(spaceId: string, sites: readonly SpaceSite[]): Promise<Outcome<Space>>;
  /** It and all that it holds goes for good. `false`: a legal hold keeps it. `conflict`: it is the only one. `managed`: the district's own. */
  remove(spaceId: string): Promise<Outcome<boolean>>;
}
