import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isManaged, type PolicyView } from '@/lib/policy/in-force';
import type { PolicyName } from '@/lib/policy/keys';

/** What the district set; null outside any district. */
export const PolicyContext = createContext<PolicyView | null>(null);

export const usePolicy = (): PolicyView | null => useContext(PolicyContext);

/** Whether the district decides this, so that it is shown and not offered. */
export const useManaged = (name: PolicyName): boolean => isManaged(usePolicy(), name);

/** Whether levels may be marked here at all. */
export const useLevels = (): boolean => usePolicy()?.policy.levels !== 'off';
