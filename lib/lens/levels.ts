/** The four levels of every look-for. Apart from `pack.ts`, so that a screen can count them without loading the schema. */
export const LEVELS = [0, 1, 2, 3] as const;
