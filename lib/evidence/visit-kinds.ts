/** What a leader goes to. Apart from the records, so that a screen can list the kinds without loading the schema. */
export const VISIT_KINDS = ['classroom', 'joint-visit', 'plc', 'debrief', 'goal-session', 'task-session'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

/** Presence means time in a classroom (alone or together), a PLC or a debrief; a goal or task session is work beside it. */
const PRESENCE: readonly VisitKind[] = ['classroom', 'joint-visit', 'plc', 'debrief'];

export const countsAsPresence = (kind: VisitKind): boolean => PRESENCE.includes(kind);
