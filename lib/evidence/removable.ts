/** What a person can take away where quotes, visits and people are shown. */
export const REMOVABLE = ['quote', 'visit', 'staff'] as const;
export type Removable = (typeof REMOVABLE)[number];
